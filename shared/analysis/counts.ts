// Answers as they are kept: how many gave each. Everything that a measure says is worked out from these.

/** Answer → how many gave it. */
export type Counts = Readonly<Record<string, number>>;

/** How many answers there are. */
export function sampleSize(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** How many gave one of these answers. */
export function countOf(counts: Counts, answers: readonly (string | number)[]): number {
  return answers.reduce<number>((sum, answer) => sum + (counts[answer] ?? 0), 0);
}

/** Of numbers, each as often as it was given; null without answers. */
export function meanOf(counts: Counts): number | null {
  const n = sampleSize(counts);
  if (n === 0) return null;
  return Object.entries(counts).reduce((sum, [answer, count]) => sum + Number(answer) * count, 0) / n;
}

/** The sample variance (divided by n − 1); null for fewer than two answers. */
export function varianceOf(counts: Counts): number | null {
  const [n, mean] = [sampleSize(counts), meanOf(counts)];
  if (n < 2 || mean === null) return null;
  return Object.entries(counts).reduce((sum, [answer, count]) => sum + (Number(answer) - mean) ** 2 * count, 0) / (n - 1);
}
