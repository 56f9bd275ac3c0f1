// Links phases with the blueprints that show them in detail, or takes such links away. What is shown there may leave this
// sheet: the phase keeps one step with one card then, so that the whole can be taken in again.

import type { FileLink } from '../../blueprint/analysisRecords';
import { putRecord } from '../../blueprint/buckets';
import { cleanCard } from '../../blueprint/cardFields';
import { enterCell } from '../../blueprint/cells';
import { cardOf, connectorOf } from '../../blueprint/queries';
import type { Blueprint, Card, Connector, PhaseId } from '../../blueprint/records';
import { sameValue } from '../../lib/sameValue';
import type { Command, Refusal } from '../command';
import { plain } from '../parts/copies';
import { phaseName } from '../parts/names';
import { firstRefusal, gone, needsFreeId, needsPhase } from '../parts/refusals';

export interface PhaseLink {
  readonly phase: PhaseId;
  /** `undefined` takes the link away. */
  readonly detail: FileLink | undefined;
  /** What stands for all steps of the phase from now on; its `step` is the id of the new one. */
  readonly card?: Card;
}

export interface LinkPhasesArgs {
  readonly links: readonly PhaseLink[];
  /** Between the new cards. */
  readonly connectors?: readonly Connector[];
}

export const linkPhases: Command<LinkPhasesArgs> = {
  id: 'linkPhases',
  label(blueprint, { links }) {
    const [first] = links;
    return { key: first?.detail ? 'history.linkPhases' : 'history.unlinkPhase', params: { count: links.length, name: phaseName(blueprint, first?.phase ?? '') } };
  },
  can: (blueprint, { links, connectors = [] }) => firstRefusal(
    links.length === 0 && { key: 'refuse.nothing' },
    new Set(links.map(({ phase }) => phase)).size < links.length && { key: 'refuse.idTaken' },
    ...links.map(({ phase, card }) => needsPhase(blueprint, phase) ?? (card ? needsRoom(blueprint, card) : null)),
    ...connectors.map(({ id, from, to }) => needsFreeId(connectorOf(blueprint, id), id) ?? ([from, to].every((end) => links.some(({ card }) => card?.id === end)) ? null : gone)),
  ),
  run(draft, { links, connectors = [] }) {
    for (const { phase: id, detail, card } of links) {
      const phase = draft.phases[id];
      if (!phase) continue;
      if (!detail) delete phase.detail;
      else if (!sameValue(phase.detail, detail)) phase.detail = plain(detail);
      if (card) shorten(draft, phase.stepOrder, card);
    }
    for (const connector of connectors) putRecord(draft.connectors, { ...connector });
  },
};

function needsRoom(blueprint: Blueprint, card: Card): Refusal | null {
  return firstRefusal(
    !Object.hasOwn(blueprint.lanes, card.lane) && gone,
    needsFreeId(blueprint.steps[card.step], card.step),
    needsFreeId(cardOf(blueprint, card.id), card.id),
    card.span !== 1 && { key: 'refuse.span' },
  );
}

/** The steps go with all that stands in them, by behaviors. */
function shorten(draft: Blueprint, stepOrder: string[], card: Card): void {
  for (const step of stepOrder) delete draft.steps[step];
  stepOrder.splice(0, stepOrder.length, card.step);
  draft.steps[card.step] = { id: card.step, name: '', cells: {} };
  putRecord(draft.cards, cleanCard(card));
  enterCell(draft, card);
}
