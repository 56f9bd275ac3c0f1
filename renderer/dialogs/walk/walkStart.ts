// Where a walk begins: at what is selected.

import { cardOf, phaseOfStep } from '#shared/blueprint/queries';
import type { Editor } from '../../editor/editor';
import { cardStop, type WalkStop } from './walkStops';

/** null: nothing that has a place in the journey is selected. */
export function stopOfSelection(editor: Editor): WalkStop | null {
  const { blueprint } = editor.document.getState();
  const last = editor.session.getState().selection.at(-1);
  if (!last) return null;
  if (last.type === 'card') {
    const card = cardOf(blueprint, last.id);
    return card ? cardStop(blueprint, card) : null;
  }
  if (last.type === 'phase') return { key: '', phase: last.id, step: blueprint.phases[last.id]?.stepOrder[0] ?? null, lane: null, cards: [] };
  const step = last.type === 'step' ? last.id : last.type === 'cell' ? last.step : null;
  return step === null ? null : { key: '', phase: phaseOfStep(blueprint, step)?.id ?? null, step, lane: null, cards: [] };
}
