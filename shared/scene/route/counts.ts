// How many lines run through a rectangle of cells, for any rectangle in a few steps: a Fenwick tree over two dimensions.
// Long lines meet hundreds of others, so they can't be asked one by one.

export interface Counts {
  add(x: number, y: number, by: number): void;
  /** The sum of all up to and including x and y. */
  upTo(x: number, y: number): number;
}

/** Counts for 0 ≤ x < width and 0 ≤ y < height. */
export function counts(width: number, height: number): Counts {
  const rows = height + 1;
  const tree = new Int32Array((width + 1) * rows);
  return {
    add(x, y, by) {
      for (let i = x + 1; i <= width; i += i & -i) {
        for (let k = y + 1; k <= height; k += k & -k) {
          const at = i * rows + k;
          tree[at] = (tree[at] as number) + by;
        }
      }
    },
    upTo(x, y) {
      let sum = 0;
      for (let i = x + 1; i > 0; i -= i & -i) for (let k = y + 1; k > 0; k -= k & -k) sum += tree[i * rows + k] as number;
      return sum;
    },
  };
}
