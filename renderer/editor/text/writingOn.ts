// Writing on from a card whose text was just committed: to the same lane's card in the next step, to one below in the cell,
// to the next lane down. This is how a journey is drawn by keyboard alone.

import { cardOf, phaseOfStep, shownLanes, stepOrder } from '#shared/blueprint/queries';
import { laneKind } from '#shared/kinds/lanes/list';
import { reveal } from '../camera/cameraMoves';
import type { EditingText, Editor, NewCardText } from '../editor';
import { enterCell } from '../selection/gridWalk';
import { startNewCard } from './newCard';
import type { NewCardPlace } from './newCard';
import { startEditing } from './startEditing';

type CardText = NewCardText | { readonly type: 'card'; readonly id: string };

/** Where writing goes on from. */
interface Here {
  readonly lane: string;
  readonly step: string;
  readonly span: number;
  /** The card that stands here; null where the text was left empty. */
  readonly card: string | null;
  /** What an unwritten card would have been connected from. */
  readonly connectFrom: string | undefined;
}

/** Whether a text that is being typed is a card's. */
export function isCardText(editing: EditingText): editing is CardText & EditingText {
  return editing.type === 'newCard' || editing.type === 'card';
}

function hereOf(editor: Editor, editing: CardText): Here | null {
  const { blueprint } = editor.document.getState();
  const card = cardOf(blueprint, editing.id);
  if (card) return { lane: card.lane, step: card.step, span: card.span, card: card.id, connectFrom: undefined };
  if (editing.type === 'card') return null;
  return { lane: editing.lane, step: editing.step, span: 1, card: null, connectFrom: editing.connectFrom };
}

function begin(editor: Editor, place: NewCardPlace): void {
  startNewCard(editor, place);
  const { editing } = editor.session.getState();
  if (editing) reveal(editor, [{ type: 'card', id: editing.id }]);
}

/** On to the same lane in a step that comes with the card. */
function inNewStep(editor: Editor, lane: string): void {
  const { blueprint } = editor.document.getState();
  const last = stepOrder(blueprint).at(-1);
  const phase = last ? phaseOfStep(blueprint, last) : undefined;
  if (!phase) return;
  begin(editor, { lane, step: editor.environment.createId('s'), newStep: { phase: phase.id, index: phase.stepOrder.length } });
}

/** To the card of the next step (or the step before) in the same lane, to a new one where there is none. */
export function writeAlong(editor: Editor, from: CardText, backwards: boolean): void {
  const here = hereOf(editor, from);
  if (!here) return;
  const { blueprint } = editor.document.getState();
  const steps = stepOrder(blueprint);
  const at = steps.indexOf(here.step);
  const next = at < 0 ? undefined : steps[backwards ? at - 1 : at + here.span];
  if (!next) {
    if (!backwards && here.card) inNewStep(editor, here.lane);
    return;
  }
  const ref = enterCell(blueprint, here.lane, next, 0);
  if (ref.type === 'cell') return begin(editor, { lane: here.lane, step: next });
  reveal(editor, [ref]);
  startEditing(editor, ref);
}

/** One below in the same cell, after a card that is new and was given a text. */
export function writeBelow(editor: Editor, from: CardText): void {
  const here = hereOf(editor, from);
  if (here?.card && from.type === 'newCard') begin(editor, { lane: here.lane, step: here.step });
}

function isAnalysis(editor: Editor, lane: string): boolean {
  const record = editor.document.getState().blueprint.lanes[lane];
  return record !== undefined && laneKind(record.kind).zone === 'analysis';
}

/** A new card in the next lane down, connected with this one; what stands in analysis lanes is not connected. */
export function writeDown(editor: Editor, from: CardText): void {
  const here = hereOf(editor, from);
  const { blueprint } = editor.document.getState();
  if (!here || !stepOrder(blueprint).includes(here.step)) return;
  const lanes = shownLanes(blueprint);
  const lane = lanes[lanes.indexOf(here.lane) + 1];
  if (!lane) return;
  const connectFrom = here.card ?? here.connectFrom;
  const connects = connectFrom !== undefined && !isAnalysis(editor, lane) && !isAnalysis(editor, here.lane);
  begin(editor, { lane, step: here.step, ...(connects ? { connectFrom } : {}) });
}
