// The blueprint in a report on paper: on one page across where it can be read there, else cut at the borders of phases over
// as many as it takes, each with the lanes' names.

import type { Box } from '#shared/lib/geometry';
import { layoutPages } from '#shared/export/pages/layoutPages';
import { POINTS_PER_MM, POINTS_PER_PX, type PageLayout } from '#shared/export/pages/page';
import { DEFAULT_PAGES, type PageSetup } from '#shared/export/pages/pageSetup';
import { paintPdf, type PdfEnvironment } from '#shared/export/pdf';
import type { Scene } from '#shared/scene/scene';
import { cropTo } from '../pdfPage';
import { MARGIN, type ReportPaper } from './reportPaper';

/** Shares of a sheet's real size: texts of cards are then some 5.5 pt high. */
const READABLE = 0.55;
/** A little smaller is better than to cut a sheet between its lanes as well. */
const LEAST_OF_ONE_ROW = 0.42;
/** By so much at a time. */
const GROWTH = 0.05;
/** As good as readable. */
const NEARLY = 0.9;

export interface ReportPicture {
  /** Of the report, for who can't see the picture. */
  readonly title: string;
  readonly scene: Scene;
  readonly environment: PdfEnvironment;
}

/** From the paper's `y` down, on a page that lies across already; the last page is full then. */
export function writePicture(paper: ReportPaper, { title, scene, environment }: ReportPicture): void {
  const { doc } = paper;
  const layout = pictureLayout(scene, { width: paper.height - 2 * MARGIN, height: paper.width - paper.y - MARGIN });
  const contents = layout.pages.map(({ pieces }, i) => {
    if (i > 0) paper.newPage(true);
    const [left, top] = [Math.min(...pieces.map(({ x }) => x)), Math.min(...pieces.map(({ y }) => y))];
    const content = doc.markStructureContent('Figure');
    for (const piece of pieces) {
      doc.save();
      cropTo(doc, { ...piece, x: piece.x - left + MARGIN, y: piece.y - top + paper.y }, layout.scale, 1);
      paintPdf(doc, scene, layout.scale, environment, piece.source);
      doc.restore();
    }
    doc.endMarkedContent();
    return content;
  });
  paper.root.add(doc.struct('Figure', { alt: title }, contents));
  // Nothing else has room beside it.
  paper.y = paper.height;
}

/** @param room pt, of each page, wider than high */
export function pictureLayout(scene: Scene, room: { readonly width: number; readonly height: number }): PageLayout {
  const paper: PageSetup = {
    ...DEFAULT_PAGES, paper: 'custom', width: room.width / POINTS_PER_MM, height: room.height / POINTS_PER_MM, margin: 0, overlap: 0, marks: false,
  };
  const fitted = layoutPages(scene, { ...paper, size: 'fit', columns: 1, rows: 1 });
  const whole = fitted.ok ? fitted.value : asOnePage(scene, room);
  if (whole.scale >= READABLE * NEARLY * POINTS_PER_PX) return whole;
  const inOneRow = (room.height / scene.height / POINTS_PER_PX) * 0.999;
  const wanted = inOneRow >= LEAST_OF_ONE_ROW ? Math.min(READABLE, inOneRow) : READABLE;
  const at = (share: number): PageLayout | null => {
    const layout = layoutPages(scene, { ...paper, size: 'scale', percent: share * 100 });
    return layout.ok ? layout.value : null;
  };
  const cut = at(wanted);
  return cut ? largest(scene, cut, (times) => at(wanted * times)) : whole;
}

/** As large as it goes on so many pages, as long as no more of them begin within a phase. */
function largest({ geometry }: Scene, cut: PageLayout, at: (times: number) => PageLayout | null): PageLayout {
  const borders = new Set(geometry.phases.map(({ x }) => x));
  const within = ({ pages }: PageLayout): number => pages.filter(({ own }) => own.x > 0 && !borders.has(own.x)).length;
  let best = cut;
  for (let times = 1 + GROWTH; ; times += GROWTH) {
    const next = at(times);
    if (!next || next.pages.length > cut.pages.length) return best;
    if (within(next) <= within(cut)) best = next;
  }
}

function asOnePage({ width, height }: Scene, room: { readonly width: number; readonly height: number }): PageLayout {
  const own: Box = { x: 0, y: 0, w: width, h: height };
  const scale = Math.min(room.width / width, room.height / height);
  return { pages: [{ number: 1, row: 1, column: 1, own, trim: null, pieces: [{ source: own, x: 0, y: 0 }] }], columns: 1, rows: 1, scale, ...room, area: own, marked: false };
}
