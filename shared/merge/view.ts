// A blueprint as the merge looks at it: every kind of record by id, and what each stands in: a connector at its cards, a
// card in its lane and step, a step in its phase. What stands in a thing goes and stays with it.

import { recordsOf } from '../blueprint/analysisCollections';
import type { Comment, IgnoredFinding, Insight, Measure, Persona, Stakeholder, Target } from '../blueprint/analysisRecords';
import { eachRecord } from '../blueprint/buckets';
import { stepOrder } from '../blueprint/queries';
import type { Blueprint, Card, Connector, Lane, Phase, Step, StoredImage } from '../blueprint/records';

/** From the outside in. */
export const COLLECTIONS = [
  'phases', 'lanes', 'steps', 'cards', 'connectors', 'images',
  'personas', 'stakeholders', 'measures', 'targets', 'insights', 'comments', 'replies', 'ignored',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

export interface Records {
  readonly phases: ReadonlyMap<string, Phase>;
  readonly lanes: ReadonlyMap<string, Lane>;
  readonly steps: ReadonlyMap<string, Step>;
  readonly cards: ReadonlyMap<string, Card>;
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly images: ReadonlyMap<string, StoredImage>;
  readonly personas: ReadonlyMap<string, Persona>;
  readonly stakeholders: ReadonlyMap<string, Stakeholder>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly insights: ReadonlyMap<string, Insight>;
  /** Those that are no replies: a reply stands in the comment that it answers. */
  readonly comments: ReadonlyMap<string, Comment>;
  readonly replies: ReadonlyMap<string, Comment>;
  readonly ignored: ReadonlyMap<string, IgnoredFinding>;
}

export interface View extends Records {
  /** Steps from left to right, and the place of each. */
  readonly order: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** Step → its phase. */
  readonly phaseOf: ReadonlyMap<string, string>;
}

/** Fields that say where a record stands or what stands in it; they are not merged as fields. */
export const STRUCTURE: Readonly<Record<Collection, readonly string[]>> = {
  phases: ['stepOrder'], lanes: [], steps: ['cells'], cards: ['lane', 'step', 'span'], connectors: ['from', 'to'], images: [],
  personas: [], stakeholders: [], measures: [], targets: [], insights: [], comments: [], replies: [], ignored: [],
};

export const emptyView: View = {
  phases: new Map(), lanes: new Map(), steps: new Map(), cards: new Map(), connectors: new Map(), images: new Map(),
  personas: new Map(), stakeholders: new Map(), measures: new Map(), targets: new Map(), insights: new Map(),
  comments: new Map(), replies: new Map(), ignored: new Map(),
  order: [], places: new Map(), phaseOf: new Map(),
};

export function viewOf(blueprint: Blueprint | null): View {
  if (!blueprint) return emptyView;
  const order = stepOrder(blueprint);
  const phases = Object.values(blueprint.phases);
  const comments = Object.values(recordsOf(blueprint, 'comments'));
  return {
    phases: byId(phases),
    lanes: byId(Object.values(blueprint.lanes)),
    steps: byId(Object.values(blueprint.steps)),
    cards: byId(eachRecord(blueprint.cards)),
    connectors: byId(eachRecord(blueprint.connectors)),
    images: byId(Object.values(blueprint.images)),
    personas: byId(Object.values(recordsOf(blueprint, 'personas'))),
    stakeholders: byId(Object.values(recordsOf(blueprint, 'stakeholders'))),
    measures: byId(Object.values(recordsOf(blueprint, 'measures'))),
    targets: byId(Object.values(recordsOf(blueprint, 'targets'))),
    insights: byId(Object.values(recordsOf(blueprint, 'insights'))),
    comments: byId(comments.filter(({ replyTo }) => replyTo === undefined)),
    replies: byId(comments.filter(({ replyTo }) => replyTo !== undefined)),
    ignored: byId(Object.values(recordsOf(blueprint, 'ignored'))),
    order,
    places: new Map(order.map((step, i) => [step, i])),
    phaseOf: new Map(phases.flatMap((phase) => phase.stepOrder.map((step) => [step, phase.id] as const))),
  };
}

function byId<T extends { readonly id: string }>(records: Iterable<T>): Map<string, T> {
  const map = new Map<string, T>();
  for (const record of records) map.set(record.id, record);
  return map;
}

/** What the record stands in, by this view. */
export function ownersOf(view: View, collection: Collection, id: string): [Collection, string][] {
  if (collection === 'connectors') {
    const connector = view.connectors.get(id);
    return connector ? [['cards', connector.from], ['cards', connector.to]] : [];
  }
  if (collection === 'cards') {
    const card = view.cards.get(id);
    return card ? [['lanes', card.lane], ['steps', card.step]] : [];
  }
  if (collection === 'measures' || collection === 'targets') return measuredIn(view[collection].get(id));
  if (collection === 'comments') return commentedOn(view.comments.get(id));
  if (collection === 'replies') return [['comments', view.replies.get(id)?.replyTo ?? '']];
  const phase = collection === 'steps' ? view.phaseOf.get(id) : undefined;
  return phase === undefined ? [] : [['phases', phase]];
}

function measuredIn(record: Measure | Target | undefined): [Collection, string][] {
  if (record?.card !== undefined) return [['cards', record.card]];
  return record?.step === undefined ? [] : [['steps', record.step]];
}

const PLACES = { card: 'cards', connector: 'connectors', lane: 'lanes', phase: 'phases', step: 'steps' } as const;

function commentedOn(comment: Comment | undefined): [Collection, string][] {
  const place = comment?.on;
  if (!place) return [];
  return place.type === 'cell' ? [['lanes', place.lane], ['steps', place.step]] : [[PLACES[place.type], place.id]];
}
