// Copies of phases, steps or lanes with their cards and the connectors among them; the copies are selected instead. A card
// that reaches beyond what is copied is not: steps that come in below it are covered by it anyway.

import { eachRecord } from '#shared/blueprint/buckets';
import { cardsInOrder, stepOrder } from '#shared/blueprint/queries';
import type { Blueprint, Card } from '#shared/blueprint/records';
import { duplicateHeaders } from '#shared/commands/blueprint/duplicateHeaders';
import { duplicateLane } from '#shared/commands/lanes/duplicateLane';
import { duplicatePhase } from '#shared/commands/phases/duplicatePhase';
import { duplicateStep } from '#shared/commands/steps/duplicateStep';
import type { Copies } from '#shared/commands/parts/copies';
import type { SelectionRef } from '#shared/history/history';
import { reveal } from '../camera/cameraMoves';
import type { Editor } from '../editor';
import type { HeaderRef } from '../structure/headerMoves';
import type { Selection } from '../selection/selection';

/** The selected headers; none where they are of several types, or something else is selected too. */
export function selectedHeaders(selection: Selection): HeaderRef[] {
  const headers = selection.flatMap((ref): HeaderRef[] =>
    ref.type === 'lane' || ref.type === 'phase' || ref.type === 'step' ? [{ type: ref.type, id: ref.id }] : []);
  return headers.length === selection.length && headers.every(({ type }) => type === headers[0]?.type) ? headers : [];
}

function stepsOf(blueprint: Blueprint, { type, id }: HeaderRef): readonly string[] {
  if (type === 'phase') return blueprint.phases[id]?.stepOrder ?? [];
  return type === 'step' ? [id] : stepOrder(blueprint);
}

/** The cards that stand in them with their whole length, in reading order. */
function cardsOf(blueprint: Blueprint, headers: readonly HeaderRef[]): Card[] {
  const order = stepOrder(blueprint);
  const lanes = new Set(headers.flatMap(({ type, id }) => (type === 'lane' ? [id] : [])));
  const steps = new Set(headers.flatMap((header) => stepsOf(blueprint, header)));
  return [...cardsInOrder(blueprint)].filter((card) => {
    if (lanes.size > 0) return lanes.has(card.lane);
    const first = order.indexOf(card.step);
    return order.slice(first, first + card.span).every((step) => steps.has(step));
  });
}

function copiesOf(editor: Editor, headers: readonly HeaderRef[]): Copies {
  const { blueprint } = editor.document.getState();
  const { createId } = editor.environment;
  const cards = cardsOf(blueprint, headers).map(({ id }) => ({ from: id, to: createId('c') }));
  const copied = new Set(cards.map(({ from }) => from));
  const connectors = [...eachRecord(blueprint.connectors)]
    .filter(({ from, to }) => copied.has(from) && copied.has(to))
    .map(({ id }) => ({ from: id, to: createId('x') }));
  return { cards, connectors };
}

/** Copies the headers behind the last of them, in their order. */
export function duplicateSelectedHeaders(editor: Editor, headers: readonly HeaderRef[]): void {
  const [first, ...others] = headers;
  if (!first) return;
  if (others.length === 0) return duplicateHeader(editor, first);
  const { blueprint } = editor.document.getState();
  const { createId } = editor.environment;
  const { type } = first;
  const order = type === 'lane' ? blueprint.laneOrder : type === 'phase' ? blueprint.phaseOrder : stepOrder(blueprint);
  const chosen = new Set(headers.map(({ id }) => id));
  const copies = order.filter((id) => chosen.has(id)).map((from) => ({ from, to: createId(type[0] as string) }));
  const steps = type === 'phase' ? copies.flatMap(({ from }) => stepsOf(blueprint, { type, id: from })) : [];
  const after = copies.map(({ to }): SelectionRef => ({ type, id: to }));
  const args = { type, headers: copies, steps: steps.map((from) => ({ from, to: createId('s') })), ...copiesOf(editor, headers) };
  editor.execute(duplicateHeaders, args, after);
  reveal(editor, after);
}

/** Copies the header behind itself. */
function duplicateHeader(editor: Editor, header: HeaderRef): void {
  const { blueprint } = editor.document.getState();
  const { createId } = editor.environment;
  const { type, id } = header;
  const to = createId(type[0] as string);
  const args = { id, to, ...copiesOf(editor, [header]) };
  const after: SelectionRef[] = [{ type, id: to }];
  if (type === 'lane') editor.execute(duplicateLane, args, after);
  else if (type === 'step') editor.execute(duplicateStep, args, after);
  else {
    const steps = stepsOf(blueprint, header).map((from) => ({ from, to: createId('s') }));
    editor.execute(duplicatePhase, { ...args, steps }, after);
  }
  reveal(editor, after);
}
