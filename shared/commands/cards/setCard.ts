// Changes fields of one card or of many alike: what the inspector does.

import { cardOf } from '../../blueprint/queries';
import { amountsAreValid, changeCard, timeIsValid } from '../../blueprint/cardFields';
import type { CardChanges } from '../../blueprint/cardFields';
import type { CardId } from '../../blueprint/records';
import type { Command } from '../command';
import { firstRefusal, needsCards, needsImage } from '../parts/refusals';

export interface SetCardArgs {
  readonly ids: readonly CardId[];
  /** Fields to change; `undefined`, an empty text and an empty list take an optional field away. */
  readonly changes: CardChanges;
}

const TYPED: readonly string[] = [
  'title', 'detail', 'owner', 'time', 'perceivedOwner', 'source', 'cost', 'tolerance', 'cause', 'countermeasure', 'speakerNotes', 'privateNotes',
];

export const setCard: Command<SetCardArgs> = {
  id: 'setCard',
  label(_blueprint, { ids, changes }) {
    const [field, ...others] = Object.keys(changes);
    return {
      key: 'history.setCard',
      params: { field: field && others.length === 0 ? field : 'several', count: ids.length },
    };
  },
  can: (blueprint, { ids, changes }) => firstRefusal(
    needsCards(blueprint, ids),
    needsImage(blueprint, changes.image),
    changes.time && !timeIsValid(changes.time) && { key: 'refuse.time' },
    !amountsAreValid(changes) && { key: 'refuse.amount' },
  ),
  run(draft, { ids, changes }) {
    for (const id of ids) {
      const card = cardOf(draft, id);
      if (card) changeCard(card, changes);
    }
  },
  mergeKey({ ids, changes }) {
    const fields = Object.keys(changes);
    const typed = fields.every((field) => TYPED.includes(field)) || (fields.length === 1 && fields[0] === 'standard');
    const parts = typed ? Object.keys(changes.standard ?? {}) : [];
    return typed ? `setCard:${ids.join()}:${[...fields, ...parts].join()}` : undefined;
  },
};
