// Making room in the selected lane and those below it, while the lanes above keep their cards where they are.

import type { MakeRoomArgs } from '#shared/commands/steps/makeRoom';
import { makeRoom } from '#shared/commands/steps/makeRoom';
import type { MessageKey } from '#shared/i18n/messages';
import { reveal } from '../camera/cameraMoves';
import type { Editor } from '../editor';
import { laneOfSelection, stepOfSelection } from './inserting';

function argsFor(editor: Editor, spare: string): MakeRoomArgs | null {
  const { laneOrder } = editor.document.getState().blueprint;
  const lane = laneOfSelection(editor);
  const step = stepOfSelection(editor);
  return lane && step ? { lanes: laneOrder.slice(laneOrder.indexOf(lane)), step, spare } : null;
}

/** Why there is nothing to make room for; null: there is. */
export function roomRefusal(editor: Editor): MessageKey | null {
  const args = argsFor(editor, ' ');
  return args ? (makeRoom.can(editor.document.getState().blueprint, args)?.key ?? null) : 'disabled.noCellSelected';
}

/** Empties the selected cell and selects it. */
export function makeRoomHere(editor: Editor): void {
  const args = argsFor(editor, editor.environment.createId('s'));
  const [lane] = args?.lanes ?? [];
  if (!args || lane === undefined) return;
  const cell = { type: 'cell', lane, step: args.step } as const;
  editor.execute(makeRoom, args, [cell]);
  reveal(editor, [cell]);
}
