// Beginning a phase at a step: where phases lie is often clear only when the steps are written.

import type { MessageKey } from '#shared/i18n/messages';
import { phaseOfStep } from '#shared/blueprint/queries';
import { splitPhase } from '#shared/commands/phases/splitPhase';
import { reveal } from '../camera/cameraMoves';
import type { Editor } from '../editor';
import { startEditing } from '../text/startEditing';
import { stepOfSelection } from './inserting';

/** Why no phase can begin at the selection; null: one can. */
export function phaseRefusal(editor: Editor): MessageKey | null {
  const step = stepOfSelection(editor);
  if (!step) return 'disabled.noStep';
  const phase = phaseOfStep(editor.document.getState().blueprint, step);
  return phase?.stepOrder[0] === step ? 'disabled.phaseBegins' : null;
}

export function beginPhaseHere(editor: Editor): void {
  const step = stepOfSelection(editor);
  if (!step) return;
  const ref = { type: 'phase', id: editor.environment.createId('p') } as const;
  if (editor.execute(splitPhase, { id: ref.id, step }, [ref])) return;
  reveal(editor, [ref]);
  startEditing(editor, ref);
}
