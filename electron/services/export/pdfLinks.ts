// The links of a PDF: an area over each line of text that leads somewhere, and for screen readers an element that says
// where. Lines of one link are one element.

import { textBox } from '#shared/export/pdf';
import type { TextPrimitive } from '#shared/scene/scene';

export interface PdfLinks {
  /** The line belongs to the part of that key; call it while the document is in the sheet's units. */
  add(key: string, text: TextPrimitive): void;
  /** The links of a part, to stand after it. */
  of(key: string): PDFKit.PDFStructureElement[];
}

export interface PdfLinkOptions {
  /** Where a line leads; see `sheetLinks`. */
  readonly link: (text: TextPrimitive) => string | undefined;
  /** What is read aloud for an address. */
  readonly spoken: (address: string) => string;
}

export function pdfLinks(doc: PDFKit.PDFDocument, { link, spoken }: PdfLinkOptions): PdfLinks {
  const parts = new Map<string, Map<string, PDFKit.PDFStructureElement>>();
  return {
    add(key, text) {
      const href = link(text);
      if (href === undefined) return;
      const part = parts.get(key) ?? new Map<string, PDFKit.PDFStructureElement>();
      parts.set(key, part);
      const element = part.get(href) ?? doc.struct('Link', { alt: spoken(href) });
      part.set(href, element);
      const { x, y, w, h } = textBox(text);
      // pdfkit's types know of no element, and it wants strings of its own kind.
      const options: object = { structParent: element, Contents: Object(spoken(href)) };
      doc.link(x, y, w, h, uri(href), options);
    },
    of: (key) => [...(parts.get(key)?.values() ?? [])].map((element) => {
      element.end();
      return doc.struct('P', {}, [element]);
    }),
  };
}

/** A PDF's addresses are ASCII. */
function uri(href: string): string {
  return href.replace(/\p{Surrogate}/gu, '').replace(/[^\x21-\x7e]/gu, encodeURIComponent);
}
