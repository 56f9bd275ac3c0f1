// Which members of a list were not moved: the longest run of them that stands in the same order as before (patience
// sorting, n log n). A move of one lane among ten is so seen as one move, not as nine.

/** Ids of both lists that can be called unmoved; as many as possible. */
export function unmoved(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((id, i) => [id, i]));
  const ids = after.filter((id) => places.has(id));
  const at = ids.map((id) => places.get(id) as number);
  // tails[n]: where the run of n + 1 members that ends lowest ends.
  const tails: number[] = [];
  const previous: number[] = [];
  for (let i = 0; i < at.length; i++) {
    const length = firstNotBelow(tails, at, at[i] as number);
    previous[i] = length > 0 ? (tails[length - 1] as number) : -1;
    tails[length] = i;
  }
  const kept = new Set<string>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] as number) kept.add(ids[i] as string);
  return kept;
}

function firstNotBelow(tails: readonly number[], at: readonly number[], value: number): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[tails[middle] as number] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
