// Adds a card to a cell and a connector to it: what drawing a connector into an empty cell means. One undo step.

import type { Card, Connector } from '../../blueprint/records';
import { connectorOf } from '../../blueprint/queries';
import { addCard } from './addCard';
import type { Command } from '../command';
import { connectCards } from '../connectors/connectCards';
import { firstRefusal, needsCards, needsFreeId } from '../parts/refusals';

export interface AddConnectedCardArgs {
  readonly card: Card;
  /** Joins the new card with one that exists. */
  readonly connector: Connector;
}

export const addConnectedCard: Command<AddConnectedCardArgs> = {
  id: 'addConnectedCard',
  label: () => ({ key: 'history.addCard' }),
  can: (blueprint, { card, connector }) => firstRefusal(
    addCard.can(blueprint, { card }),
    needsFreeId(connectorOf(blueprint, connector.id), connector.id),
    needsCards(blueprint, [connector.from === card.id ? connector.to : connector.from]),
  ),
  run(draft, { card, connector }) {
    addCard.run(draft, { card });
    connectCards.run(draft, { connector });
  },
};
