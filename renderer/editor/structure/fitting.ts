// Fitting a step or lane to what is in it. A lane without a height of its own is as high as its cards need; a step is at
// least as wide as is common, and wider where its name or a card's title would otherwise be torn or run long.

import { cardOf } from '#shared/blueprint/queries';
import type { Blueprint, StepId } from '#shared/blueprint/records';
import { STEP_WIDTH } from '#shared/blueprint/sizeLimits';
import { setLaneHeight } from '#shared/commands/lanes/setLaneHeight';
import { setStepWidth } from '#shared/commands/steps/setStepWidth';
import { headerTextBox } from '#shared/scene/emit/header';
import type { TextMeasurer, TextStyle } from '#shared/scene/measure';
import { commonStepWidth, scaledType, type } from '#shared/scene/sizes';
import type { Editor } from '../editor';
import { lanesToSize, setSize, sizeOf, stepWidthFor, stepsToSize, type BorderRef } from './sizing';

/** Lines that a card's title may take before a wider card reads better. */
const LINES = 3;
/** px */
const GRID = 4;

/** The least width, in px, in which no word of the title is torn and it takes few lines. */
function titleWidth(title: string, style: TextStyle, measure: TextMeasurer): number {
  const words = title.split(/\s+/u).filter((word) => /^[\p{Script=Latin}\p{P}\d]+$/u.test(word));
  let width = Math.max(0, ...words.map((word) => measure.line(word, style).width));
  while (width < STEP_WIDTH.max && measure.wrap(title, style, width).length > Math.max(LINES, title.split('\n').length)) width += GRID;
  return width;
}

function cardsWithin(blueprint: Blueprint, step: StepId): string[] {
  return Object.values(blueprint.steps[step]?.cells ?? {}).flat().filter((id) => cardOf(blueprint, id)?.span === 1);
}

/** The width that fits a step's content, px; null: the common one does. */
export function fittingWidth(editor: Editor, step: StepId): number | null {
  const { blueprint } = editor.document.getState();
  const { geometry } = editor.scene();
  const { measure } = editor.environment;
  const common = commonStepWidth(geometry.scale);
  const now = geometry.steps.find(({ id }) => id === step)?.w ?? common;
  const name = headerTextBox(geometry, { type: 'step', id: step }, measure);
  const nameNeeds = name ? measure.line(blueprint.steps[step]?.name ?? '', scaledType(type.step, geometry.scale)).width + now - name.w : 0;
  const cardsNeed = cardsWithin(blueprint, step).map((id) => {
    const room = geometry.cards.get(id)?.title.w;
    return room === undefined ? 0 : titleWidth(cardOf(blueprint, id)?.title ?? '', scaledType(type.card, geometry.scale), measure) + now - room;
  });
  const needed = Math.max(common, nameNeeds, ...cardsNeed);
  return stepWidthFor(Math.min(STEP_WIDTH.max, Math.ceil(needed / GRID) * GRID), common);
}

/** What a double click on a border does. */
export function fitBorder(editor: Editor, border: BorderRef): void {
  const size = border.type === 'step' ? fittingWidth(editor, border.id) : null;
  if (size !== sizeOf(editor, border)) setSize(editor, border, size, 'execute');
}

/** The width that fits all of the steps: they end up alike; null: the common one does. */
function widthForAll(editor: Editor, steps: readonly StepId[]): number | null {
  const widths = steps.flatMap((id) => fittingWidth(editor, id) ?? []);
  return widths.length > 0 ? Math.max(...widths) : null;
}

/** Whether what is selected has another size than fits it. */
export function isMisfit(editor: Editor): boolean {
  const { steps, lanes } = editor.document.getState().blueprint;
  const chosen = stepsToSize(editor);
  if (lanesToSize(editor).some((id) => lanes[id]?.height !== undefined)) return true;
  const width = widthForAll(editor, chosen);
  return chosen.some((id) => (steps[id]?.width ?? null) !== width);
}

/** Fits the selected steps, all to the one that needs most, and the selected lanes. */
export function fitToContent(editor: Editor): void {
  const steps = stepsToSize(editor);
  if (steps.length > 0) editor.execute(setStepWidth, { ids: steps, width: widthForAll(editor, steps) });
  const lanes = lanesToSize(editor);
  if (lanes.length > 0) editor.execute(setLaneHeight, { ids: lanes, height: null });
}
