// Marks of the selected cards by a key each: fail point, wait point, moment of truth, key node. Marking is what a
// blueprint is read for, so it must not need a walk through the inspector.

import { cardOf } from '#shared/blueprint/queries';
import type { Card, CardFlag } from '#shared/blueprint/records';
import type { Editor } from '../../editor/editor';
import { selectedIds } from '../../editor/selection/selection';
import { setCards } from '../../editor/selection/setCards';
import type { Action } from '../action';
import { needsCards, withEditor } from '../guards';

function selectedCards(editor: Editor): Card[] {
  const { blueprint } = editor.document.getState();
  return selectedIds(editor.session.getState().selection, 'card').flatMap((id) => cardOf(blueprint, id) ?? []);
}

function allHave(cards: readonly Card[], flag: CardFlag): boolean {
  return cards.length > 0 && cards.every((card) => card.flags?.includes(flag));
}

/** All get the mark; where all have it, all lose it. Other marks stay. */
function toggle(editor: Editor, flag: CardFlag): void {
  const cards = selectedCards(editor);
  const on = !allHave(cards, flag);
  const flagsOf = ({ flags = [] }: Card): CardFlag[] => (on ? [...flags, flag] : flags.filter((other) => other !== flag));
  editor.execute(setCards, { cards, change: (card) => ({ flags: flagsOf(card) }) });
}

function flagAction(flag: CardFlag, key: string): Action {
  return {
    id: `flag.${flag}`,
    group: 'arrange',
    label: `flag.${flag}`,
    shortcuts: [`Mod+Alt+${key}`],
    disabled: needsCards,
    checked: ({ editor }) => editor !== null && allHave(selectedCards(editor), flag),
    run: withEditor((editor) => toggle(editor, flag)),
  };
}

export const flagFail: Action = flagAction('fail', '1');
export const flagWait: Action = flagAction('wait', '2');
export const flagMomentOfTruth: Action = flagAction('momentOfTruth', '3');
export const flagKeyNode: Action = flagAction('keyNode', '4');
