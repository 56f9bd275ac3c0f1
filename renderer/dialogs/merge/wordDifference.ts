// Which words of two texts differ, so that people see at a glance what a clash is about.

/** A word, a Chinese character, a space, or a sign. */
const TOKEN = /\p{Script=Han}|[\p{L}\p{N}]+|\s+|[^]/gu;
/** Words times words; longer texts are compared from both ends only. */
const MOST_PAIRS = 250_000;

export interface TextPart {
  readonly text: string;
  readonly differs: boolean;
}

/** Both texts in parts: those that both have in the same order, and those that differ. */
export function wordDifference(a: string, b: string): readonly [readonly TextPart[], readonly TextPart[]] {
  const [one, other] = [a.match(TOKEN) ?? [], b.match(TOKEN) ?? []];
  const same = one.length * other.length > MOST_PAIRS ? commonEnds(one, other) : longestCommon(one, other);
  return [partsOf(one, new Set(same.map(([i]) => i))), partsOf(other, new Set(same.map(([, j]) => j)))];
}

type Pair = readonly [number, number];

/** Indices of the words of the longest series that both have. */
function longestCommon(a: readonly string[], b: readonly string[]): Pair[] {
  // lengths[i][j]: how long the series of a from i on and b from j on is.
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] as Uint32Array;
    for (let j = b.length - 1; j >= 0; j--) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function commonEnds(a: readonly string[], b: readonly string[]): Pair[] {
  const most = Math.min(a.length, b.length);
  const pairs: Pair[] = [];
  let start = 0;
  for (; start < most && a[start] === b[start]; start++) pairs.push([start, start]);
  for (let end = 1; end <= most - start && a.at(-end) === b.at(-end); end++) pairs.push([a.length - end, b.length - end]);
  return pairs;
}

function partsOf(tokens: readonly string[], same: ReadonlySet<number>): TextPart[] {
  const parts: TextPart[] = [];
  tokens.forEach((text, i) => {
    // The space between two words that differ is not worth a gap.
    const differs = !same.has(i) || (text.trim() === '' && !same.has(i - 1) && i > 0 && i + 1 < tokens.length && !same.has(i + 1));
    const last = parts.at(-1);
    if (last?.differs === differs) parts[parts.length - 1] = { text: last.text + text, differs };
    else parts.push({ text, differs });
  });
  return parts;
}
