// Everything in a document that has a name, as places to go to: phases, steps, lanes and cards.

import type { Blueprint } from '#shared/blueprint/records';
import { cardsInOrder, stepOrder } from '#shared/blueprint/queries';
import { cardKind } from '#shared/kinds/cards/list';
import { laneKind } from '#shared/kinds/lanes/list';
import type { SelectionRef } from '#shared/history/history';
import type { Translate } from '#shared/i18n/messages';
import { reveal } from '../../editor/camera/cameraMoves';
import type { Editor } from '../../editor/editor';

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly color?: string | undefined;
  readonly run: () => void;
}

type Named = Omit<Place, 'run'> & { readonly ref: SelectionRef };

function zoneColor(blueprint: Blueprint, lane: string): string | undefined {
  const kind = blueprint.lanes[lane]?.kind;
  return kind && `var(--lane-${laneKind(kind).zone}-ink)`;
}

function headers(blueprint: Blueprint, t: Translate): Named[] {
  const phases = blueprint.phaseOrder.map((id): Named => ({
    id: `phase ${id}`, name: blueprint.phases[id]?.name ?? '', note: t('inspector.phase'), ref: { type: 'phase', id },
  }));
  const steps = stepOrder(blueprint).map((id, index): Named => ({
    id: `step ${id}`, name: blueprint.steps[id]?.name ?? '', note: t('place.step', { number: index + 1 }), ref: { type: 'step', id },
  }));
  const lanes = blueprint.laneOrder.map((id): Named => {
    const lane = blueprint.lanes[id];
    const name = lane ? lane.name || t(laneKind(lane.kind).name) : '';
    return { id: `lane ${id}`, name, note: t('inspector.lane'), color: zoneColor(blueprint, id), ref: { type: 'lane', id } };
  });
  return [...phases, ...steps, ...lanes];
}

function cards(blueprint: Blueprint, t: Translate): Named[] {
  return [...cardsInOrder(blueprint)].map((card): Named => {
    const lane = blueprint.lanes[card.lane];
    const place = lane ? lane.name || t(laneKind(lane.kind).name) : '';
    return {
      id: `card ${card.id}`,
      name: card.title.replace(/\s+/gu, ' ').trim(),
      note: card.kind === 'action' ? place : t('place.inCell', { lane: t(cardKind(card.kind).name), step: place }),
      color: zoneColor(blueprint, card.lane),
      ref: { type: 'card', id: card.id },
    };
  });
}

/** All named places; going to one selects it and brings it into view. */
export function placesOf(editor: Editor, t: Translate): Place[] {
  const { blueprint } = editor.document.getState();
  return [...headers(blueprint, t), ...cards(blueprint, t)]
    .filter(({ name }) => name !== '')
    .map(({ ref, ...place }) => ({
      ...place,
      run() {
        editor.select([ref]);
        reveal(editor, [ref]);
      },
    }));
}
