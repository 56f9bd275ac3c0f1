// Bookmarks of a PDF: phases, and in them their steps; each shows its part of the page.

import type { Page, PageLayout } from '#shared/export/pages/page';
import { joinLines, textsOfItem } from '#shared/export/pages/itemText';
import type { Scene } from '#shared/scene/scene';

interface Place {
  readonly id: string;
  readonly x: number;
  readonly w: number;
}

/** @param unit pt per unit of the page */
export function addPdfBookmarks(doc: PDFKit.PDFDocument, scene: Scene, { pages, scale, height }: PageLayout, unit: number): void {
  const { phases, steps, phaseTop } = scene.geometry;
  const names = new Map(scene.items.map((item) => [item.id, item]));
  const nameOf = (id: string): string => {
    const item = names.get(id);
    return item ? joinLines(textsOfItem(item)) : '';
  };

  function add(parent: PDFKit.PDFOutline, id: string, { x, w }: Place): PDFKit.PDFOutline {
    const page = pages.find(({ own }) => x >= own.x && x < own.x + own.w && phaseTop < own.y + own.h) ?? (pages[0] as Page);
    // Its types know of `expanded` only.
    const options: { readonly expanded: boolean; readonly pageNumber: number } = { pageNumber: page.number - 1, expanded: true };
    const item = parent.addItem(nameOf(id), options);
    const piece = page.pieces[0] as Page['pieces'][number];
    const across = (px: number): number => (piece.x + (px - piece.source.x) * scale) / unit;
    const down = (px: number): number => (height - piece.y - (px - piece.source.y) * scale) / unit;
    const bottom = piece.source.y + piece.source.h;
    const right = Math.min(x + w, piece.source.x + piece.source.w);
    // pdfkit's own options know whole pages only.
    const { Dest } = (item as unknown as { readonly outlineData: { readonly Dest: unknown[] } }).outlineData;
    Dest.splice(1, Dest.length, 'FitR', across(x), down(bottom), across(right), down(phaseTop));
    return item;
  }

  for (const phase of phases) {
    const item = add(doc.outline, `phase:${phase.id}`, phase);
    for (const step of steps.filter((s) => s.phase === phase.id)) add(item, `step:${step.id}`, step);
  }
}
