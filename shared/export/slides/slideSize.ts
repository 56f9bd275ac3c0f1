// How large a deck's slides are and how large the sheets stand on them. Wide slides of the usual size; a sheet so large
// that its text would shrink to specks gets larger slides of the same form, up to what PowerPoint opens.

/** EMU: 914,400 to the inch, 12,700 to the point. */
const WIDE = { width: 12_192_000, height: 6_858_000 };
/** 56 inches. */
const LARGEST_SIDE = 51_206_400;
const EMU_PER_PT = 12_700;
const EMU_PER_PX = 9525;
/** A small sheet is not blown up further. */
const LARGEST_SCALE = 1.25;
/** px of a card's text, and how many pt it should at least be. */
const CARD_TEXT = 13;
const READABLE = 4.5;
/** PowerPoint knows no smaller text. */
const SMALLEST = 1;

export interface SlideSize {
  /** EMU */
  readonly width: number;
  readonly height: number;
  /** EMU per px of the sheet. */
  readonly scale: number;
}

interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** The size for all sheets of a deck, so that lanes stay in their place from slide to slide. Null: too large for any slide. */
export function slideSize(sheets: readonly SheetSize[]): SlideSize | null {
  const widest = Math.max(1, ...sheets.map((sheet) => sheet.width));
  const highest = Math.max(1, ...sheets.map((sheet) => sheet.height));
  const fitted = Math.min(WIDE.width / widest, WIDE.height / highest, EMU_PER_PX * LARGEST_SCALE);
  const wanted = (READABLE * EMU_PER_PT) / CARD_TEXT;
  const grown = Math.min(LARGEST_SIDE / WIDE.width, Math.max(1, wanted / fitted));
  const scale = fitted * grown;
  if (scale * CARD_TEXT < SMALLEST * EMU_PER_PT) return null;
  return { width: Math.round(WIDE.width * grown), height: Math.round(WIDE.height * grown), scale };
}
