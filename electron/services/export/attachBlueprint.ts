// The blueprint as a file attached to a PDF: readers list it among the attachments, from where it can be saved and opened
// too. It is marked as what the pages were made of.

import { EXTENSION } from '#shared/format/file';
import { safeFileName } from '#shared/lib/fileName';

/** @param title of the blueprint, in words: the file is called after it */
export function attachBlueprint(doc: PDFKit.PDFDocument, content: Buffer, title: string): void {
  // pdfkit's types don't know the relationship.
  const options: PDFKit.Mixins.PDFAttachmentOptions & { readonly relationship: string } = {
    name: `${safeFileName(title, title)}.${EXTENSION}`, type: 'application/json', description: title, relationship: 'Source',
  };
  doc.file(content, options);
}
