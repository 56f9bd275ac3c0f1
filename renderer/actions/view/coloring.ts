// What cards are coloured by: part of the sheet's style, so that every format shows it.

import { Paintbrush } from 'lucide-react';
import { CARD_AXES, type CardAxis } from '#shared/blueprint/analysisValues';
import { setStyle } from '#shared/commands/blueprint/setStyle';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

function colorAction(axis: CardAxis | null): Action {
  return {
    id: `colorBy.${axis ?? 'none'}`,
    group: 'view',
    label: `action.colorBy.${axis ?? 'none'}`,
    icon: Paintbrush,
    disabled: needsDocument,
    checked: ({ editor }) => (editor?.document.getState().blueprint.style?.colorBy ?? null) === axis,
    run: withEditor((editor) => void editor.execute(setStyle, { changes: { colorBy: axis } })),
  };
}

export const colorBy: readonly Action[] = [colorAction(null), ...CARD_AXES.map(colorAction)];
