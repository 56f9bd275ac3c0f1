// Blueprints of any size, the same every time for the same numbers: for benchmarks and tests. They look like real ones:
// lanes of all five kinds, phases of six steps, a customer's path from left to right, contacts across the lines.

import { freeze } from 'immer';
import { bucketsOf } from '../../shared/blueprint/buckets';
import { emptyBrief } from '../../shared/blueprint/create';
import { CHANNELS } from '../../shared/blueprint/records';
import type { Blueprint, Card, Connector, Lane, LaneKind, Phase, Step } from '../../shared/blueprint/records';

export interface GenerateOptions {
  readonly cards: number;
  readonly connectors: number;
  readonly seed: number;
}

const KINDS: readonly LaneKind[] = [
  'evidence', 'customer', 'customer', 'frontstage', 'frontstage', 'backstage', 'backstage', 'backstage', 'support', 'support',
];
const SUBJECTS = ['Guest', 'Front desk', 'Kitchen', 'System', '前台', '客人', 'Night porter', 'Reservation'];
const VERBS = ['checks', 'sends the confirmation for', 'receives', 'prepares', '确认', '登记', 'hands over', 'asks about'];
const OBJECTS = ['the booking', 'bags and coats', 'the room key', '入住信息', 'an order', 'the bill', 'breakfast', '行李'];

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A blueprint with exactly so many cards and connectors; it keeps all invariants. */
export function generateBlueprint({ cards: cardCount, connectors: connectorCount, seed }: GenerateOptions): Blueprint {
  const random = seededRandom(seed);
  const lanes = (cardCount > 400 ? KINDS : [...new Set(KINDS)]).map((kind, i): Lane => ({ id: `l_${i}`, kind, name: '' }));
  // Twelve cards in ten cells: cells hold several and others none.
  const stepCount = Math.max(2, Math.ceil(cardCount / (lanes.length * 1.2)));
  const steps = Array.from({ length: stepCount }, (_, i): Step => ({ id: `s_${i}`, name: `Step ${i + 1}`, cells: {} }));
  const cards = placeCards(cardCount, lanes, steps, random);
  const phases = phasesOf(steps);
  return freeze({
    id: `b_${seed}`,
    title: `${cardCount} cards`,
    brief: { ...emptyBrief('2026-11-21'), service: 'Generated', version: '1.0' },
    phaseOrder: phases.map((phase) => phase.id),
    laneOrder: lanes.map((lane) => lane.id),
    phases: byId(phases),
    steps: byId(steps),
    lanes: byId(lanes),
    cards: bucketsOf(cards),
    connectors: bucketsOf(connect(connectorCount, cards, random)),
    images: {},
  }, true);
}

function byId<T extends { id: string }>(records: readonly T[]): Record<string, T> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

function phasesOf(steps: readonly Step[]): Phase[] {
  return Array.from({ length: Math.ceil(steps.length / 6) }, (_, i): Phase => ({
    id: `p_${i}`,
    name: `Phase ${i + 1}`,
    stepOrder: steps.slice(i * 6, i * 6 + 6).map((step) => step.id),
  }));
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Column by column, so that cards that are near in the list are near on the sheet. */
function placeCards(count: number, lanes: readonly Lane[], steps: readonly Step[], random: () => number): Card[] {
  const cards: Card[] = [];
  for (let i = 0; i < count; i++) {
    const step = steps[Math.floor((i * steps.length) / count)] as Step;
    const lane = pick(lanes, random);
    const card = makeCard(`c_${i}`, lane, step, random);
    cards.push(card);
    (step.cells[lane.id] ??= []).push(card.id);
  }
  return cards;
}

function makeCard(id: string, lane: Lane, step: Step, random: () => number): Card {
  const title = `${pick(SUBJECTS, random)} ${pick(VERBS, random)} ${pick(OBJECTS, random)}`;
  const card: Card = { id, kind: lane.kind === 'evidence' ? 'evidence' : 'action', lane: lane.id, step: step.id, span: 1, title };
  if (lane.kind !== 'evidence' && random() < 0.08) card.kind = pick(['decision', 'wait'] as const, random);
  if (random() < 0.2) card.time = { typical: 1 + Math.floor(random() * 30) };
  if (random() < 0.15) card.channels = [pick(CHANNELS, random)];
  if (random() < 0.1) card.flags = [pick(['fail', 'wait', 'momentOfTruth'] as const, random)];
  if (random() < 0.1) card.owner = pick(SUBJECTS, random);
  return card;
}

/** Mostly between cards of neighbouring steps, as people draw them. */
function connect(count: number, cards: readonly Card[], random: () => number): Connector[] {
  const connectors: Connector[] = [];
  const seen = new Set<string>();
  // Few cards can't be connected in so many ways; then there are fewer connectors.
  for (let tries = 0; connectors.length < count && tries < count * 50 && cards.length > 1; tries++) {
    const from = Math.floor(random() * cards.length);
    const to = Math.min(cards.length - 1, Math.max(0, from - 3 + Math.floor(random() * 16)));
    const key = `${from} ${to}`;
    if (from === to || seen.has(key) || seen.has(`${to} ${from}`)) continue;
    seen.add(key);
    const [start, end] = [cards[from] as Card, cards[to] as Card];
    const kind = start.step === end.step ? 'exchange' : to < from ? 'loop' : pick(['flow', 'flow', 'needs'] as const, random);
    connectors.push({ id: `x_${connectors.length}`, kind, from: start.id, to: end.id });
  }
  return connectors;
}
