// Putting cards into cells and taking them out, in a draft: the one place that keeps a card's lane and step and the
// cell's order in agreement, and leaves no empty cell behind.

import type { Blueprint, Card, LaneId, StepId } from './records';

/** Adds the card to the cell that it names, at `index` or at the end. */
export function enterCell(draft: Blueprint, card: Card, index?: number): void {
  const step = draft.steps[card.step];
  if (!step) return;
  const cell = (step.cells[card.lane] ??= []);
  cell.splice(index ?? cell.length, 0, card.id);
}

/** Takes the card out of the cell that it names. */
export function leaveCell(draft: Blueprint, card: Card): void {
  const step = draft.steps[card.step];
  const cell = step?.cells[card.lane];
  if (!step || !cell) return;
  const at = cell.indexOf(card.id);
  if (at < 0) return;
  if (cell.length === 1) delete step.cells[card.lane];
  else cell.splice(at, 1);
}

/** Moves a card to another cell; `index` is the place after it has left its old one. */
export function changeCell(draft: Blueprint, card: Card, lane: LaneId, step: StepId, index?: number): void {
  leaveCell(draft, card);
  if (card.lane !== lane) card.lane = lane;
  if (card.step !== step) card.step = step;
  enterCell(draft, card, index);
}
