// What checks count as an action, and who meets whom: said once, since many rules speak of it.

import type { CardKind, Channel, Connector } from '../blueprint/records';
import type { Zone } from '../kinds/lanes/laneKind';
import type { CheckedBlueprint, CheckedCard } from './view';

/** What somebody does or goes through; notes, pictures, evidence and the ends of the sheet are no doing. */
const DOING: readonly CardKind[] = ['action', 'decision', 'wait'];

/** By these an employee meets the customer unseen: a contact by voice or in writing alone is backstage in Bitner's blueprints. */
const UNSEEN_CONTACT: readonly Channel[] = ['phone', 'email', 'chat'];

/** The cards of kind action in a zone: what rules call a customer action, a frontstage action. */
export function actionsIn(view: CheckedBlueprint, zone: Zone): readonly CheckedCard[] {
  return view.inZone(zone).filter(({ card }) => card.kind === 'action');
}

export function isDoing({ card }: CheckedCard): boolean {
  return DOING.includes(card.kind);
}

export function meetsUnseen({ card, zone }: CheckedCard): boolean {
  return zone === 'backstage' && card.channels?.some((channel) => UNSEEN_CONTACT.includes(channel)) === true;
}

/** The cards at the other ends of its connectors, of any kind and direction. */
export function neighbours(view: CheckedBlueprint, { card }: CheckedCard): readonly CheckedCard[] {
  const others = [...view.from(card.id).map(({ to }) => to), ...view.to(card.id).map(({ from }) => from)];
  return others.flatMap((id) => view.card(id) ?? []);
}

/** Both cards of a connector; undefined where it dangles. */
export function endsOf(view: CheckedBlueprint, { from, to }: Connector): readonly [CheckedCard, CheckedCard] | undefined {
  const [start, end] = [view.card(from), view.card(to)];
  return start && end && [start, end];
}

export function overlaps(a: CheckedCard, b: CheckedCard): boolean {
  return a.first <= b.last && b.first <= a.last;
}
