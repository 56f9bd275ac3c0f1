// Tags a PDF for screen readers: each text belongs to a part of the document, once, in the blueprint's reading order;
// everything else (shapes, what pages repeat, page numbers) is marked as decoration, which is passed over.

import type { Page } from '#shared/export/pages/page';
import { readingKey, type ReadingNode } from '#shared/export/pages/readingOrder';
import type { PdfLinks } from './pdfLinks';
import type { Primitive, SceneItem, TextPrimitive } from '#shared/scene/scene';

export interface PdfTags {
  /** What is painted until the next call: of the sheet, on this page's own piece. */
  mark(page: Page, item: SceneItem | null, primitive: Primitive): void;
  decoration(): void;
  /** Ends what is open; before each page's end. */
  close(): void;
  /** Writes the reading order; before the document's end. */
  end(): void;
}

const DECORATION = '';

export function pdfTags(doc: PDFKit.PDFDocument, root: ReadingNode, links: PdfLinks): PdfTags {
  const roles = new Map<string, string>();
  collectRoles(root, roles);
  const painted = new Map<string, PDFKit.PDFStructureContent[]>();
  let open: string | null = null;

  function show(key: string): void {
    if (open === key) return;
    close();
    open = key;
    if (key === DECORATION) doc.markContent('Artifact');
    else painted.set(key, [...(painted.get(key) ?? []), doc.markStructureContent(roles.get(key) ?? 'P')]);
  }
  function close(): void {
    if (open !== null) doc.endMarkedContent();
    open = null;
  }
  /** The part, and after it the links in it. */
  function build(node: ReadingNode): PDFKit.PDFStructureElement[] {
    const own = painted.get(node.content ?? '') ?? [];
    const children = node.children.flatMap(build);
    if (own.length + children.length === 0) return [];
    const options = { ...(node.title ? { title: node.title } : {}), ...(node.spoken ? { actual: node.spoken } : {}) };
    return [doc.struct(node.role, options, [...own, ...children]), ...links.of(node.content ?? '')];
  }
  return {
    mark(page, item, primitive) {
      const key = item && primitive.type === 'text' ? readingKey(item, primitive) : DECORATION;
      if (primitive.type !== 'text' || !roles.has(key) || !isOwn(page, primitive)) return show(DECORATION);
      show(key);
      links.add(key, primitive);
    },
    decoration: () => show(DECORATION),
    close,
    end() {
      for (const built of build(root)) doc.addStructure(built);
    },
  };
}

function collectRoles({ content, role, children }: ReadingNode, roles: Map<string, string>): void {
  if (content) roles.set(content, role);
  for (const child of children) collectRoles(child, roles);
}

/** Whether the text is read on this page: where it begins, on no other. */
function isOwn({ own }: Page, { runs, y, size }: TextPrimitive): boolean {
  const at = { x: (runs[0]?.x ?? 0) + 1, y: y - size / 3 };
  return at.x >= own.x && at.x < own.x + own.w && at.y >= own.y && at.y < own.y + own.h;
}
