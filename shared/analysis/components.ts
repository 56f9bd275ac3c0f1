// Strongly connected components of a graph: which cards lie on loops together. By R. Tarjan (1972), without recursion, since
// a blueprint may be one chain of thousands of cards.

export type Graph = ReadonlyMap<string, readonly string[]>;

interface Visit {
  readonly node: string;
  next: number;
}

/** Node → the number of its component. All neighbours must be nodes. */
export function componentsOf(graph: Graph): Map<string, number> {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const component = new Map<string, number>();
  const open: string[] = [];
  let found = 0;
  function enter(node: string): Visit {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    open.push(node);
    return { node, next: 0 };
  }
  function lower(node: string, value: number | undefined): void {
    low.set(node, Math.min(low.get(node) ?? 0, value ?? 0));
  }
  function leave(node: string): void {
    if (low.get(node) !== index.get(node)) return;
    for (let last = open.pop(); last !== undefined; last = last === node ? undefined : open.pop()) component.set(last, found);
    found += 1;
  }
  for (const start of graph.keys()) {
    const path = index.has(start) ? [] : [enter(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const next = graph.get(visit.node)?.[visit.next++];
      if (next === undefined) {
        leave(visit.node);
        path.pop();
        const parent = path.at(-1);
        if (parent) lower(parent.node, low.get(visit.node));
      } else if (!index.has(next)) path.push(enter(next));
      else if (!component.has(next)) lower(visit.node, index.get(next));
    }
  }
  return component;
}
