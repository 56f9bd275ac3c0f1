// The lane that emotion curves are drawn in, above all others: where it is missing, the keys go on in its first cell.

import type { Blueprint } from '#shared/blueprint/records';
import { stepOrder } from '#shared/blueprint/queries';
import { addLane } from '#shared/commands/lanes/addLane';
import type { SelectionRef } from '#shared/history/history';
import { reveal } from '../camera/cameraMoves';
import type { Editor } from '../editor';

export function hasEmotionLane({ lanes }: Blueprint): boolean {
  return Object.values(lanes).some(({ kind }) => kind === 'emotion');
}

export function addEmotionLane(editor: Editor): void {
  const lane = editor.environment.createId('l');
  const step = stepOrder(editor.document.getState().blueprint)[0];
  const at: SelectionRef = step === undefined ? { type: 'lane', id: lane } : { type: 'cell', lane, step };
  editor.execute(addLane, { id: lane, kind: 'emotion', index: 0 }, [at]);
  reveal(editor, [at]);
}
