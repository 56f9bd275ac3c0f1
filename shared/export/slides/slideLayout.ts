// Where the sheet stands on its slide: the same for the file and for the preview, which shows a slide as a page of its size.

import { POINTS_PER_MM, type PageLayout } from '../pages/page';
import type { SlideSize } from './slideSize';
import type { SlideScale } from './slideWriter';

const EMU_PER_MM = 36_000;

interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** At the top, where a title is looked for; of several slides also at the left, so that lanes and titles stay in their place. */
export function placeOnSlide({ width }: SheetSize, slides: number, { width: room, scale }: SlideSize): SlideScale {
  return { scale, left: slides > 1 ? 0 : (room - width * scale) / 2, top: 0 };
}

/** A slide as one page, with the sheet's ground all over it. @param slides how many the file has */
export function slideLayout(sheet: SheetSize, slides: number, size: SlideSize): PageLayout {
  const { scale, left, top } = placeOnSlide(sheet, slides, size);
  const points = (emu: number): number => (emu / EMU_PER_MM) * POINTS_PER_MM;
  const [width, height] = [points(size.width), points(size.height)];
  const source = { x: -left / scale, y: -top / scale, w: size.width / scale, h: size.height / scale };
  return {
    pages: [{ number: 1, row: 1, column: 1, own: source, trim: null, pieces: [{ source, x: 0, y: 0 }] }],
    columns: 1, rows: 1, scale: points(scale), width, height, area: { x: 0, y: 0, w: width, h: height }, marked: false,
  };
}
