// Whether a few typed letters mean a name, how well, and which of its letters they are. Letters must come in order;
// those at the start of words and those in a row count most, so that "zf" finds "Zoom to fit" before "Freeze of …".

export interface FuzzyMatch {
  /** Higher is better. */
  readonly score: number;
  /** Indexes of the matched UTF-16 units, ascending. */
  readonly at: readonly number[];
}

const START_OF_TEXT = 12;
const START_OF_WORD = 8;
const IN_A_ROW = 6;
const WHOLE_PART = 20;

/** Han characters are words of their own. */
function startsWord(text: string, at: number): boolean {
  return at === 0 || /[\s\-–—:·/“”"'(（、]/u.test(text[at - 1] as string) || /\p{Script=Han}/u.test(text[at] as string);
}

/** Lower case that keeps the length, so that places in it are places in the name. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function scoreOf(text: string, at: readonly number[]): number {
  let score = 0;
  at.forEach((place, i) => {
    if (place === 0) score += START_OF_TEXT;
    else if (startsWord(text, place)) score += START_OF_WORD;
    if (i > 0 && place === (at[i - 1] as number) + 1) score += IN_A_ROW;
  });
  // Of two names that hold the letters equally well, the shorter one.
  return score - text.length / 40;
}

/** Letter by letter, each at the next start of a word where one follows, else at its next place. */
function scattered(text: string, query: string): number[] | null {
  const at: number[] = [];
  let from = 0;
  for (const letter of query) {
    const next = text.indexOf(letter, from);
    if (next < 0) return null;
    let place = next;
    while (place >= 0 && !startsWord(text, place) && place !== from) place = text.indexOf(letter, place + 1);
    place = place < 0 ? next : place;
    at.push(...Array.from({ length: letter.length }, (_, i) => place + i));
    from = place + letter.length;
  }
  return at;
}

function firstInOrder(text: string, query: string): number[] | null {
  const at: number[] = [];
  let from = 0;
  for (let i = 0; i < query.length; i++) {
    const place = text.indexOf(query[i] as string, from);
    if (place < 0) return null;
    at.push(place);
    from = place + 1;
  }
  return at;
}

/** In long queries letters that lie anywhere are chance: "emotion" is not meant by "Make room from this lane down". */
function isChance(text: string, at: readonly number[]): boolean {
  const meant = at.filter((place, i) => startsWord(text, place) || place === (at[i - 1] ?? -2) + 1);
  return at.length > 3 && meant.length * 2 < at.length;
}

/** The best way in which `query` can be read out of `name`; null: not at all. Spaces of the query do not count. */
export function fuzzyMatch(name: string, query: string): FuzzyMatch | null {
  const text = plain(name);
  const wanted = plain(query.trim());
  if (wanted === '') return { score: 0, at: [] };
  let part = text.indexOf(wanted);
  while (part > 0 && !startsWord(text, part) && text.indexOf(wanted, part + 1) > 0) part = text.indexOf(wanted, part + 1);
  if (part >= 0) {
    const at = Array.from({ length: wanted.length }, (_, i) => part + i);
    return { score: WHOLE_PART + scoreOf(text, at), at };
  }
  const letters = wanted.replace(/\s+/gu, '');
  const at = scattered(text, letters) ?? firstInOrder(text, letters);
  return at && !isChance(text, at) ? { score: scoreOf(text, at), at } : null;
}
