// Where a line may break. Ours, because a dictionary's word breaks differ from one Unicode library to the next, and the
// picture must not: after spaces, hyphens and slashes, and between any two East Asian characters that the rules let part.

import { isEastAsian, isWide, NOT_AT_END, NOT_AT_START } from './characters';
import type { Graphemes } from './graphemes';

const SPACE = 0x20;
const SLASH = 0x2f;
const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2013, 0x2014]);

/** Whether a line may end after grapheme `i`: between two words or characters, inside a word after its hyphen or slash, or not. */
export function breakAfter({ codes }: Graphemes, i: number): 'between' | 'inside' | 'none' {
  const code = codes[i] as number;
  const next = codes[i + 1];
  if (next === undefined || next === SPACE) return 'none';
  if (code === SPACE) return 'between';
  if (NOT_AT_START.has(next) || NOT_AT_END.has(code)) return 'none';
  if (isEastAsian(code) || isEastAsian(next) || isWide(code) || isWide(next)) return code !== 0xa0 && next !== 0xa0 ? 'between' : 'none';
  const isSign = HYPHENS.has(code) || (code === SLASH && next !== SLASH);
  return isSign && breaksAfterSign(codes, i, code, next) ? 'inside' : 'none';
}

/** Not in "-5", "3-5", "24/7" or "--". */
function breaksAfterSign(codes: readonly number[], i: number, sign: number, next: number): boolean {
  const before = codes[i - 1] ?? SPACE;
  return before !== SPACE && next !== sign && !(isDigit(before) && isDigit(next));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
