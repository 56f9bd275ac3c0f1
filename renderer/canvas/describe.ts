// What is selected, in words, for people who hear the canvas instead of seeing it.

import type { Blueprint } from '#shared/blueprint/records';
import { drawnPersonas, emotionOf } from '#shared/blueprint/emotionCurves';
import { STATES } from '#shared/blueprint/records';
import { emotionText } from '#shared/scene/emit/emotionKey';
import { cardOf, connectorOf, stepOrder } from '#shared/blueprint/queries';
import { countCardsOfLane } from '#shared/commands/parts/taken';
import type { SelectionRef } from '#shared/history/history';
import type { Translate } from '#shared/i18n/messages';
import { cardKind } from '#shared/kinds/cards/list';
import { connectorKind } from '#shared/kinds/connectors/list';
import { laneName } from '#shared/report/placeNames';
import type { SessionState } from '../editor/editor';

function stepName(blueprint: Blueprint, id: string): string {
  return blueprint.steps[id]?.name || String(stepOrder(blueprint).indexOf(id) + 1);
}

interface HeaderRef {
  readonly type: 'lane' | 'phase' | 'step';
  readonly id: string;
}

function describeHeader(blueprint: Blueprint, ref: HeaderRef, t: Translate): string {
  const orders = { lane: blueprint.laneOrder, phase: blueprint.phaseOrder, step: stepOrder(blueprint) };
  const order = orders[ref.type];
  const number = order.indexOf(ref.id) + 1;
  const names = {
    lane: () => laneName(blueprint.lanes[ref.id], t),
    phase: () => blueprint.phases[ref.id]?.name || String(number),
    step: () => stepName(blueprint, ref.id),
  };
  if (ref.type === 'lane' && blueprint.lanes[ref.id]?.collapsed) {
    return t('canvas.laneCollapsed', { name: names.lane(), number, count: order.length, cards: countCardsOfLane(blueprint, ref.id) });
  }
  return t(`canvas.${ref.type}`, { name: names[ref.type](), number, count: order.length });
}

export function describeRef(blueprint: Blueprint, ref: SelectionRef, t: Translate): string {
  switch (ref.type) {
    case 'card': {
      const card = cardOf(blueprint, ref.id);
      if (!card) return '';
      const { kind, title } = card;
      const place = { lane: laneName(blueprint.lanes[card.lane], t), step: stepName(blueprint, card.step) };
      return t('canvas.card', { kind: t(cardKind(kind).name), title, ...place });
    }
    case 'connector': {
      const connector = connectorOf(blueprint, ref.id);
      if (!connector) return '';
      const title = (id: string): string => cardOf(blueprint, id)?.title ?? '';
      const kind = t(connectorKind(connector.kind).name);
      return t('canvas.connector', { kind, from: title(connector.from), to: title(connector.to) });
    }
    case 'cell': return describeCell(blueprint, ref, t);
    default: return describeHeader(blueprint, { type: ref.type, id: ref.id }, t);
  }
}

/** In an emotion lane with how the personas feel there. */
function describeCell(blueprint: Blueprint, ref: { readonly lane: string; readonly step: string }, t: Translate): string {
  const place = { lane: laneName(blueprint.lanes[ref.lane], t), step: stepName(blueprint, ref.step) };
  const feelings = blueprint.lanes[ref.lane]?.kind !== 'emotion' ? [] : STATES.flatMap((state) => drawnPersonas(blueprint).flatMap(({ id, name }) => {
    const value = emotionOf(blueprint, ref.step, id, state);
    return value === undefined ? [] : [t('canvas.emotion', { persona: name, value: emotionText(value), state })];
  }));
  return feelings.length > 0 ? t('canvas.cellEmotion', { ...place, emotions: feelings.join(t('sheet.comma')) }) : t('canvas.cell', place);
}

type Described = Pick<SessionState, 'selection' | 'connectingFrom' | 'dropTarget'>;

/** One sentence about the selection or, while connecting by keys, about the other end. */
export function describeSelection(blueprint: Blueprint, session: Described, t: Translate): string {
  const { selection, connectingFrom, dropTarget } = session;
  if (connectingFrom && dropTarget) {
    const target = describeRef(blueprint, dropTarget.ref, t);
    return t(dropTarget.allowed ? 'canvas.connecting' : 'canvas.notAllowed', { target });
  }
  const [first, ...rest] = selection;
  if (!first) return t('canvas.nothing');
  return rest.length > 0 ? t('canvas.cards', { count: selection.length }) : describeRef(blueprint, first, t);
}
