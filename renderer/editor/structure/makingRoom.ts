// Making room in the selected lane and those below it, while the lanes above keep their cards where they are.

import type { MakeRoomArgs } from '#shared/commands/steps/makeRoom';
import { makeRoom } from '#shared/commands/steps/makeRoom';
import { stepOrder } from '#shared/blueprint/queries';
import type { MessageKey } from '#shared/i18n/messages';
import { reveal } from '../camera/cameraMoves';
import type { Editor } from '../editor';
import { laneOfSelection, stepOfSelection, type Side } from './inserting';

/** The step to empty; undefined where nothing says which, or there is none behind. */
function stepToFree(editor: Editor, side: Side): string | undefined {
  const here = stepOfSelection(editor);
  if (side === 'before' || here === undefined) return here;
  const order = stepOrder(editor.document.getState().blueprint);
  return order[order.indexOf(here) + 1];
}

function argsFor(editor: Editor, side: Side, spare: string): MakeRoomArgs | null {
  const { laneOrder } = editor.document.getState().blueprint;
  const lane = laneOfSelection(editor);
  const step = stepToFree(editor, side);
  return lane && step ? { lanes: laneOrder.slice(laneOrder.indexOf(lane)), step, spare } : null;
}

/** Why there is nothing to make room for; null: there is. */
export function roomRefusal(editor: Editor, side: Side): MessageKey | null {
  const args = argsFor(editor, side, ' ');
  if (!args && laneOfSelection(editor) !== undefined && stepOfSelection(editor) !== undefined) return 'refuse.hasRoom';
  return args ? (makeRoom.can(editor.document.getState().blueprint, args)?.key ?? null) : 'disabled.noCellSelected';
}

/** Empties the selected cell, or the one behind it, and selects it. */
export function makeRoomHere(editor: Editor, side: Side): void {
  const args = argsFor(editor, side, editor.environment.createId('s'));
  const [lane] = args?.lanes ?? [];
  if (!args || lane === undefined) return;
  const cell = { type: 'cell', lane, step: args.step } as const;
  editor.execute(makeRoom, args, [cell]);
  reveal(editor, [cell]);
}
