// Three-way merge of blueprints by id and field. It decides, in this order: what stays, in which order lanes, phases and
// steps stand, where each card stands, what each field says; and builds the blueprint anew from that. So any answer to
// any clash leads to a sound blueprint: nothing is patched afterwards.

import { freeze } from 'immer';
import { bucketsOf } from '../blueprint/buckets';
import type { Blueprint, Brief, Lane, Phase, Step, StoredImage } from '../blueprint/records';
import type { Choices, Clash, Side, Three } from './clash';
import { decider, undecided } from './decider';
import type { Decider } from './decider';
import { ANALYSIS_FIELDS, mergeAnalysis } from './mergeAnalysis';
import type { Merging } from './mergeAnalysis';
import { mergeCards } from './mergeCards';
import { mergeCells } from './mergeCells';
import { mergeConnectors } from './mergeConnectors';
import { mergeFields } from './mergeFields';
import type { Grid, Orders } from './mergeGrid';
import { mergeGrid } from './mergeGrid';
import { withLinksBack, withoutGoneLinks } from './links';
import { mergeImages } from './mergeImages';
import { mergeStyle } from './mergeStyle';
import { refOf } from './names';
import { survivorsOf } from './survivors';
import type { Views } from './touched';
import { STRUCTURE, viewOf } from './view';

export interface Merge {
  /** null: two-way. Nothing counts as deleted, everything of both is kept, and what differs clashes. */
  readonly base: Blueprint | null;
  readonly mine: Blueprint;
  readonly theirs: Blueprint;
  /** With what each clash suggests. */
  readonly merged: Blueprint;
  readonly clashes: readonly Clash[];
}

const DOCUMENT: readonly string[] = ['id', 'brief', 'style', 'phaseOrder', 'laneOrder', 'phases', 'steps', 'lanes', 'cards', 'connectors', 'images', ...ANALYSIS_FIELDS];
const noOrders: Orders = { laneOrder: [], phaseOrder: [], phases: {} };

export function mergeBlueprints(base: Blueprint | null, mine: Blueprint, theirs: Blueprint): Merge {
  const decide = decider({});
  const merged = merge({ base, mine, theirs }, decide);
  return { base, mine, theirs, merged, clashes: decide.clashes };
}

/** The merged blueprint with these choices; where none is made, with what the clash suggests. */
export function settle({ base, mine, theirs }: Merge, choices: Choices): Blueprint {
  return merge({ base, mine, theirs }, decider(choices));
}

/** Of two states that are both last common ones, one to merge from: what clashes is left as it was before. */
export function mergeBases(base: Blueprint, first: Blueprint, second: Blueprint): Blueprint {
  return merge({ base, mine: first, theirs: second }, undecided);
}

function merge(three: { base: Blueprint | null; mine: Blueprint; theirs: Blueprint }, decide: Decider): Blueprint {
  const { base, mine, theirs } = three;
  const views: Views = { base: viewOf(base), mine: viewOf(mine), theirs: viewOf(theirs) };
  const { survivors, deletions } = survivorsOf(views, decide);
  const merging: Merging = { views, deletions, survivors, decide };
  const grid = mergeGrid({ base: base ?? noOrders, mine, theirs }, views, survivors, decide);
  const order = grid.phases.flatMap((phase) => grid.steps.get(phase) ?? []);
  const places = new Map(order.map((step, i) => [step, i]));
  const { cards, places: standing } = mergeCards(views, { survivors, before: views.base.order, lanes: grid.lanes, order, places }, decide);
  const cells = mergeCells(standing, views, decide);
  const of = { place: 'blueprint', ref: { type: 'blueprint' }, name: '', except: DOCUMENT } as const;
  const { style: _mine, ...fields } = mergeFields({ base: base ?? undefined, mine, theirs }, of, decide);
  const style = mergeStyle(three, decide);
  const analysis = mergeAnalysis(three, merging);
  const merged: Blueprint = {
    ...withoutCollections(fields),
    ...analysis,
    ...(style && { style }),
    brief: mergedBrief(three, decide),
    laneOrder: [...grid.lanes],
    phaseOrder: [...grid.phases],
    lanes: withOneShown(records<Lane>(grid.lanes, merging, 'lanes'), grid.lanes),
    phases: mergedPhases(grid, merging),
    steps: mergedSteps(grid, order, merging, cells),
    cards: bucketsOf(cards.values()),
    connectors: bucketsOf(mergeConnectors(views, survivors, decide)),
    images: mergeImages(views, survivors.images, cards, {
      were: [mine, theirs].flatMap((side) => [side.style?.logo, ...portraits(side)]), are: [style?.logo, ...portraits(analysis)],
    }) as Record<string, StoredImage>,
  };
  return freeze(merged, true);
}

/** The analysis is merged by itself, and absent where it is empty. */
function withoutCollections(fields: Omit<Blueprint, 'style'>): Omit<Blueprint, 'style'> {
  const left = { ...fields };
  for (const field of ANALYSIS_FIELDS) delete left[field];
  return left;
}

function portraits({ personas = {} }: Pick<Blueprint, 'personas'>): (string | undefined)[] {
  return Object.values(personas).map(({ image }) => image);
}

function mergedBrief({ base, mine, theirs }: { base: Blueprint | null; mine: Blueprint; theirs: Blueprint }, decide: Decider): Brief {
  const three: Three<Brief | undefined> & { mine: Brief; theirs: Brief } = { base: base?.brief, mine: mine.brief, theirs: theirs.brief };
  return mergeFields(three, { place: 'brief', ref: { type: 'blueprint' }, name: '', except: [], prefix: 'brief.' }, decide);
}

/** The records of these ids, with the fields of both sides. */
function records<T extends { id: string }>(
  ids: readonly string[], { views, deletions, survivors, decide }: Merging, collection: 'lanes' | 'phases' | 'steps',
): Record<string, T> {
  const found: Record<string, T> = {};
  for (const id of ids) {
    const of = (side: Side) => withLinksBack<T & { name: string }>(views, deletions, survivors, side, collection, id);
    const [base, mine, theirs] = [views.base[collection].get(id) as unknown as T | undefined, of('mine'), of('theirs')];
    const ref = refOf(collection, id);
    if (!mine || !theirs || !ref) found[id] = (mine ?? theirs) as T;
    else found[id] = mergeFields<T>({ base, mine, theirs }, { place: `${collection}/${id}`, ref, name: mine.name, except: STRUCTURE[collection] }, decide);
    found[id] = withoutGoneLinks(collection, found[id], survivors);
  }
  return found;
}

function mergedPhases(grid: Grid, merging: Merging): Record<string, Phase> {
  const phases = records<Phase>(grid.phases, merging, 'phases');
  for (const id of grid.phases) phases[id] = { ...(phases[id] as Phase), stepOrder: [...(grid.steps.get(id) ?? [])] };
  return phases;
}

function mergedSteps(
  grid: Grid, order: readonly string[], merging: Merging, cells: ReadonlyMap<string, Step['cells']>,
): Record<string, Step> {
  const blank = new Set(grid.blank);
  const steps = records<Step>(order.filter((id) => !blank.has(id)), merging, 'steps');
  for (const id of order) steps[id] = { ...(steps[id] ?? { id, name: '' }), cells: cells.get(id) ?? {} };
  return steps;
}

/** Two people may hide all lanes between them; the first is shown again, since nothing else would lead back to them. */
function withOneShown(lanes: Record<string, Lane>, [first]: readonly string[]): Record<string, Lane> {
  const lane = first === undefined ? undefined : lanes[first];
  if (!lane || Object.values(lanes).some(({ hidden }) => !hidden)) return lanes;
  const { hidden: _hidden, ...shown } = lane;
  return { ...lanes, [lane.id]: shown };
}
