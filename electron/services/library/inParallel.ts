// Work on many files, a few at a time: a network drive answers slowly but several questions at once, and a thousand at once
// would leave nothing for the document that somebody is just opening.

/**
 * Runs `work` on each item, at most `width` at a time. Results in the order of the items.
 * @param isOver asked before each; once true, what has not begun stays undefined
 */
export async function inParallel<T, R>(
  items: readonly T[], width: number, work: (item: T) => Promise<R>, isOver: () => boolean = () => false,
): Promise<(R | undefined)[]> {
  const results: (R | undefined)[] = items.map(() => undefined);
  let next = 0;
  async function lane(): Promise<void> {
    while (next < items.length && !isOver()) {
      const index = next++;
      results[index] = await work(items[index] as T);
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
  return results;
}
