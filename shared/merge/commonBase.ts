// The last state that two files have in common, found in the histories that both keep. It is reconstructed on both sides
// and must be the same on both: a base that only looks common would make a merge undo somebody's work. After two people
// merged each other at the same time there are two last common states; then the base is those two merged.

import { violations } from '../blueprint/invariants';
import type { Blueprint } from '../blueprint/records';
import { currentEntry } from '../history/history';
import { goTo } from '../history/walk';
import { sameValue } from '../lib/sameValue';
import type { Ancestor, Versioned } from './lineage';
import { lineageOf, stateAt } from './lineage';
import { mergeBases } from './mergeBlueprints';

/** Id → the state as each side knows it. */
type Graph = ReadonlyMap<string, { readonly mine?: Ancestor; readonly theirs?: Ancestor }>;

interface Search {
  readonly mine: Versioned;
  readonly theirs: Versioned;
  readonly graph: Graph;
  /** States that a damaged file only claims to have. */
  readonly wrong: Set<string>;
}

/** More last common states than this don't come about by people. */
const MOST_STATES = 4;
/** States of a damaged file that are tried. */
const MOST_WRONG = 5;

/** The last common state; null where the histories don't know one. */
export function commonBase(mine: Versioned, theirs: Versioned): Blueprint | null {
  const search: Search = { mine, theirs, graph: graphOf(mine, theirs), wrong: new Set() };
  const heads = [currentEntry(mine.history), currentEntry(theirs.history)] as const;
  const found = heads[0] === null || heads[1] === null ? null : baseOf(search, heads[0], heads[1]);
  // Histories that begin at the same state: a copy was made before the first step.
  return found ?? agreed([() => startOf(mine), () => startOf(theirs)]);
}

/** Whether the document comes from the state that this step led to: then nothing of that state is lost by taking the document. */
export function hasState(document: Versioned, entry: string | null): boolean {
  if (entry === null) return false;
  for (const { id } of lineageOf(document.history)) if (id === entry) return true;
  return false;
}

function graphOf(mine: Versioned, theirs: Versioned): Graph {
  const graph = new Map<string, { mine?: Ancestor; theirs?: Ancestor }>();
  for (const ancestor of lineageOf(mine.history)) graph.set(ancestor.id, { mine: ancestor });
  for (const ancestor of lineageOf(theirs.history)) graph.set(ancestor.id, { ...graph.get(ancestor.id), theirs: ancestor });
  return graph;
}

function baseOf(search: Search, a: string, b: string): Blueprint | null {
  const [ofA, ofB] = [ancestorsOf(search.graph, [a]), ancestorsOf(search.graph, [b])];
  while (search.wrong.size < MOST_WRONG) {
    const common = [...ofA].filter((id) => ofB.has(id) && !search.wrong.has(id));
    const older = ancestorsOf(search.graph, common.flatMap((id) => parentsOf(search.graph, id)));
    const last = common.filter((id) => !older.has(id)).slice(0, MOST_STATES);
    if (last.length === 0) return null;
    const states = last.map((id) => ({ id, state: stateOf(search, id) }));
    const wrong = states.filter(({ state }) => !state);
    if (wrong.length === 0) return joined(search, states as { id: string; state: Blueprint }[]);
    for (const { id } of wrong) search.wrong.add(id);
  }
  return null;
}

/** Several last common states as one; where they can't be brought together, the first. */
function joined(search: Search, [first, ...others]: readonly { id: string; state: Blueprint }[]): Blueprint | null {
  if (!first) return null;
  let base = first.state;
  for (const { id, state } of others) {
    const before = baseOf(search, first.id, id);
    if (before) base = mergeBases(before, base, state);
  }
  return base;
}

function parentsOf(graph: Graph, id: string): string[] {
  const { mine, theirs } = graph.get(id) ?? {};
  return [...(mine?.parents ?? []), ...(theirs?.parents ?? [])];
}

/** These states and all that they come from. */
function ancestorsOf(graph: Graph, ids: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id) || !graph.has(id)) continue;
    found.add(id);
    open.push(...parentsOf(graph, id));
  }
  return found;
}

function stateOf({ graph, mine, theirs }: Search, id: string): Blueprint | null {
  const known = graph.get(id);
  const ways: (() => Blueprint)[] = [];
  if (known?.mine) ways.push(() => stateAt(mine.blueprint, known.mine as Ancestor));
  if (known?.theirs) ways.push(() => stateAt(theirs.blueprint, known.theirs as Ancestor));
  return agreed(ways);
}

function startOf({ blueprint, history }: Versioned): Blueprint {
  return goTo(history, blueprint, 0).document;
}

/** What all ways lead to, if it is the same and sound. */
function agreed(ways: readonly (() => Blueprint)[]): Blueprint | null {
  try {
    const [first, ...others] = ways.map((way) => way());
    return first && others.every((other) => sameValue(first, other)) && violations(first).length === 0 ? first : null;
  } catch {
    // A patch leads to a place that isn't there: the file was changed by something else.
    return null;
  }
}
