// How long the service takes: the longest way through the flow, not the sum of all times, since what runs in parallel takes
// no time of its own and a loop none in the ordinary case (J. E. Kelley, M. R. Walker (1959), "Critical-path planning and
// scheduling"). Of a decision's exits the longest counts.

import { phaseOfStep } from '../blueprint/queries';
import type { Blueprint, Card, CardId, Connector, PhaseId } from '../blueprint/records';
import { grouped } from '../lib/grouped';
import { noTime, timePartOf, timesOf } from './cardTimes';
import type { TimeParts, Times } from './cardTimes';
import { flowGraph } from './flowGraph';
import type { FlowGraph } from './flowGraph';

export interface CriticalPath {
  /** The longest way by typical times, from first to last; cards without a time on it too. */
  readonly path: readonly CardId[];
  /** Each the longest way by these times, in minutes; the ways may differ. */
  readonly duration: Times;
  /** Typical minutes along the path; together they are its duration. */
  readonly parts: TimeParts;
  /** The same by phase, in order; phases that the path does not touch have no time. */
  readonly byPhase: readonly { readonly phase: PhaseId; readonly parts: TimeParts }[];
  /** Typical minutes of all cards: work that somebody does, however much of it runs in parallel. No duration. */
  readonly work: TimeParts;
  /** Cards on the path that have no time, whose own is therefore missing. */
  readonly untimed: readonly CardId[];
  readonly loops: readonly Loop[];
}

/** Rework, not counted in the duration. */
export interface Loop {
  readonly connector: Connector;
  /** The cards that are gone through again, from first to last; only the two ends where no flow joins them. */
  readonly cards: readonly CardId[];
  /** Minutes that one more turn takes, by typical times. */
  readonly turn: number;
}

/** Null where no card of the service's lanes has a time. */
export function criticalPath(blueprint: Blueprint): CriticalPath | null {
  const graph = flowGraph(blueprint);
  const timed = graph.order.flatMap((card) => (timesOf(card) ? [card] : []));
  if (timed.length === 0) return null;
  const path = longest(graph, 'typical');
  const duration = { min: longest(graph, 'min').length, typical: path.length, max: longest(graph, 'max').length };
  const byPhase = grouped(path.cards, ({ step }) => phaseOfStep(blueprint, step)?.id);
  return {
    path: path.cards.map(({ id }) => id),
    duration,
    parts: partsOf(path.cards, blueprint),
    byPhase: blueprint.phaseOrder.map((phase) => ({ phase, parts: partsOf(byPhase.get(phase) ?? [], blueprint) })),
    work: partsOf(timed, blueprint),
    untimed: path.cards.filter((card) => !timesOf(card)).map(({ id }) => id),
    loops: graph.back.map((connector) => loopOf(connector, graph)),
  };
}

interface Way {
  readonly cards: readonly Card[];
  /** Minutes. */
  readonly length: number;
}

/**
 * The longest way to any card, or from one card to another. Where ways are as long, the one with more behind it: so that
 * cards without a time belong to the path as well.
 */
function longest({ order, before }: FlowGraph, reading: keyof Times, ends?: { readonly from: CardId; readonly to: CardId }): Way {
  const length = new Map<CardId, number>();
  const previous = new Map<CardId, CardId>();
  const byId = new Map(order.map((card) => [card.id, card]));
  let last: CardId | null = null;
  for (const card of order) {
    let best: CardId | null = null;
    for (const id of before.get(card.id) ?? []) {
      if (length.has(id) && (best === null || (length.get(id) ?? 0) > (length.get(best) ?? 0))) best = id;
    }
    if (ends && best === null && card.id !== ends.from) continue;
    if (best !== null && card.id !== ends?.from) previous.set(card.id, best);
    const so = (previous.has(card.id) ? (length.get(best ?? '') ?? 0) : 0) + (timesOf(card)?.[reading] ?? 0);
    length.set(card.id, so);
    if (ends ? card.id === ends.to : last === null || so >= (length.get(last) ?? 0)) last = card.id;
  }
  const cards: Card[] = [];
  for (let card = byId.get(last ?? ''); card; card = byId.get(previous.get(card.id) ?? '')) cards.push(card);
  return { cards: cards.reverse(), length: last === null ? 0 : (length.get(last) ?? 0) };
}

function partsOf(cards: readonly Card[], blueprint: Blueprint): TimeParts {
  const parts = noTime();
  for (const card of cards) {
    const part = timePartOf(card, blueprint);
    if (part) parts[part] += timesOf(card)?.typical ?? 0;
  }
  return parts;
}

function loopOf(connector: Connector, graph: FlowGraph): Loop {
  const { from, to } = connector;
  const way = longest(graph, 'typical', { from: to, to: from });
  if (way.cards.length > 0) return { connector, cards: way.cards.map(({ id }) => id), turn: way.length };
  const turn = graph.order.reduce((sum, card) => sum + (card.id === from || card.id === to ? (timesOf(card)?.typical ?? 0) : 0), 0);
  return { connector, cards: [to, from], turn };
}
