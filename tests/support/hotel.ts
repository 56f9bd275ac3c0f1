// The hotel case as a person has it before them: the example's own texts in English, by row and column.

import type { ExampleCard } from '../../build/scripts/examples/example';
import { overnightHotelStay } from '../../build/scripts/examples/overnightHotelStay';
import type { ConnectorKind, LaneKind } from '#shared/blueprint/records';

export interface HotelCard extends Pick<ExampleCard, 'key' | 'channels' | 'flags' | 'time'> {
  /** Counted from 0. */
  readonly lane: number;
  readonly step: number;
  readonly title: string;
  readonly cause: string | undefined;
  readonly owner: string | undefined;
}

const LANES: readonly LaneKind[] = ['evidence', 'customer', 'frontstage', 'backstage', 'support'];
const { phases, brief, facts, authors, lanes, connections, title } = overnightHotelStay;
const columns = phases.flatMap((phase) => phase.steps);

export const hotel = {
  title: title[0],
  brief: Object.fromEntries(Object.entries(brief).map(([field, text]) => [field, text[0]])) as Record<keyof typeof brief, string>,
  version: facts.version,
  date: facts.date,
  authors: authors.map((name) => name[0]),
  /** Names from the second lane on; the first keeps its kind's. */
  laneNames: LANES.slice(1).map((kind) => lanes[kind]?.[0] ?? ''),
  /** With how many steps there are before it. */
  phases: phases.map((phase, i) => ({ name: phase.name[0], from: phases.slice(0, i).reduce((sum, { steps }) => sum + steps.length, 0) })),
  steps: columns.map((step) => step.name[0]),
  cards: columns.flatMap((step, column) => step.cards.map((card): HotelCard => ({
    ...card, lane: LANES.indexOf(card.lane), step: column, title: card.title[0], cause: card.cause?.[0], owner: card.owner?.[0],
  }))),
  connections: connections as readonly (readonly [from: string, kind: ConnectorKind, to: string])[],
};

/** The card that connections call so. */
export function hotelCard(key: string): HotelCard {
  const card = hotel.cards.find((candidate) => candidate.key === key);
  if (!card) throw new Error(`no card ${key}`);
  return card;
}

/** The cards of a lane from left to right. */
export function hotelRow(lane: number): HotelCard[] {
  return hotel.cards.filter((card) => card.lane === lane);
}
