// Adds a step and, in it, a card that may be connected with another: what writing on past the last step means. One undo step.

import { cardOf, connectorOf } from '../../blueprint/queries';
import type { Card, Connector } from '../../blueprint/records';
import { addCard } from './addCard';
import { addStep } from '../steps/addStep';
import type { AddStepArgs } from '../steps/addStep';
import type { Command } from '../command';
import { connectCards } from '../connectors/connectCards';
import { firstRefusal, gone, needsCards, needsFreeId } from '../parts/refusals';

export interface AddCardInNewStepArgs {
  readonly step: AddStepArgs;
  /** Stands in that step and covers only it. */
  readonly card: Card;
  readonly connector?: Connector;
}

export const addCardInNewStep: Command<AddCardInNewStepArgs> = {
  id: 'addCardInNewStep',
  label: () => ({ key: 'history.addCard' }),
  can: (blueprint, { step, card, connector }) => firstRefusal(
    addStep.can(blueprint, step),
    (card.step !== step.id || !blueprint.lanes[card.lane]) && gone,
    needsFreeId(cardOf(blueprint, card.id), card.id),
    card.span !== 1 && { key: 'refuse.span' },
    connector && needsFreeId(connectorOf(blueprint, connector.id), connector.id),
    connector && needsCards(blueprint, [connector.from]),
  ),
  run(draft, { step, card, connector }) {
    addStep.run(draft, step);
    addCard.run(draft, { card });
    if (connector) connectCards.run(draft, { connector });
  },
};
