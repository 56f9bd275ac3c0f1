// Two changes of one text → a text with both, where they are clearly apart: each side changed one stretch, and between
// the two stretches stand words that nobody touched. Anything nearer is a clash: two halves of different sentences are
// worse than a question.

/** A word, a Chinese character, a space, or a sign. */
const TOKEN = /\p{Script=Han}|[\p{L}\p{N}]+|\s+|[^]/gu;
const WORD = /[\p{L}\p{N}]/u;
/** Words that must stand untouched between the two changes. */
const WORDS_BETWEEN = 2;

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly put: readonly string[];
}

/** The text with both changes, or null where they are not clearly apart. */
export function mergeText(base: string, mine: string, theirs: string): string | null {
  const tokens = tokensOf(base);
  const [a, b] = [changedStretch(tokens, tokensOf(mine)), changedStretch(tokens, tokensOf(theirs))];
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const between = tokens.slice(first.end, second.start);
  if (between.filter((token) => WORD.test(token)).length < WORDS_BETWEEN) return null;
  return [...tokens.slice(0, first.start), ...first.put, ...between, ...second.put, ...tokens.slice(second.end)].join('');
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** What lies between the common beginning and the common end. */
function changedStretch(from: readonly string[], to: readonly string[]): Stretch {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let same = 0;
  while (same < most - start && from[from.length - 1 - same] === to[to.length - 1 - same]) same++;
  return { start, end: from.length - same, put: to.slice(start, to.length - same) };
}
