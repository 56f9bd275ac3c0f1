// A copy of a phase, a step or a lane with its cards and the connectors among them; the copy is selected instead. A card
// that reaches beyond what is copied is not: steps that come in below it are covered by it anyway.

import { eachRecord } from '#shared/blueprint/buckets';
import { cardsInOrder, stepOrder } from '#shared/blueprint/queries';
import type { Blueprint, Card } from '#shared/blueprint/records';
import { duplicateLane } from '#shared/commands/lanes/duplicateLane';
import { duplicatePhase } from '#shared/commands/phases/duplicatePhase';
import { duplicateStep } from '#shared/commands/steps/duplicateStep';
import type { Copies } from '#shared/commands/parts/copies';
import type { SelectionRef } from '#shared/history/history';
import { reveal } from '../camera/cameraMoves';
import type { Editor } from '../editor';
import type { HeaderRef } from '../structure/headerMoves';
import type { Selection } from '../selection/selection';

/** The one selected header; null when none is, or something else too. */
export function onlyHeader(selection: Selection): HeaderRef | null {
  const [first, ...rest] = selection;
  if (!first || rest.length > 0) return null;
  return first.type === 'lane' || first.type === 'phase' || first.type === 'step' ? { type: first.type, id: first.id } : null;
}

function stepsOf(blueprint: Blueprint, { type, id }: HeaderRef): readonly string[] {
  if (type === 'phase') return blueprint.phases[id]?.stepOrder ?? [];
  return type === 'step' ? [id] : stepOrder(blueprint);
}

/** The cards that stand in it with their whole length, in reading order. */
function cardsOf(blueprint: Blueprint, header: HeaderRef): Card[] {
  const order = stepOrder(blueprint);
  const steps = new Set(stepsOf(blueprint, header));
  return [...cardsInOrder(blueprint)].filter((card) => {
    if (header.type === 'lane') return card.lane === header.id;
    const first = order.indexOf(card.step);
    return steps.has(card.step) && steps.has(order[first + card.span - 1] ?? '');
  });
}

function copiesOf(editor: Editor, header: HeaderRef): Copies {
  const { blueprint } = editor.document.getState();
  const { createId } = editor.environment;
  const cards = cardsOf(blueprint, header).map(({ id }) => ({ from: id, to: createId('c') }));
  const copied = new Set(cards.map(({ from }) => from));
  const connectors = [...eachRecord(blueprint.connectors)]
    .filter(({ from, to }) => copied.has(from) && copied.has(to))
    .map(({ id }) => ({ from: id, to: createId('x') }));
  return { cards, connectors };
}

/** Copies the header behind itself. */
export function duplicateHeader(editor: Editor, header: HeaderRef): void {
  const { blueprint } = editor.document.getState();
  const { createId } = editor.environment;
  const { type, id } = header;
  const to = createId(type[0] as string);
  const args = { id, to, ...copiesOf(editor, header) };
  const after: SelectionRef[] = [{ type, id: to }];
  if (type === 'lane') editor.execute(duplicateLane, args, after);
  else if (type === 'step') editor.execute(duplicateStep, args, after);
  else {
    const steps = stepsOf(blueprint, header).map((from) => ({ from, to: createId('s') }));
    editor.execute(duplicatePhase, { ...args, steps }, after);
  }
  reveal(editor, after);
}
