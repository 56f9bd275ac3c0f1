// Names of phases and steps are cut after three lines and labels of connectors after one, on the screen as in print. Cards
// grow with their titles, and one of more than six lines makes the whole lane high and is read by nobody. It depends on
// the sheet's size of type.

import type { Blueprint } from '../../blueprint/records';
import { LABEL_WIDTH } from '../../scene/emit/connector';
import { headerText } from '../../scene/emit/header';
import { cardContent } from '../../scene/layout/cardContent';
import { layoutColumns } from '../../scene/layout/grid';
import type { Columns } from '../../scene/layout/grid';
import type { MeasuredLine, TextMeasurer } from '../../scene/measure';
import { sizes, type, typeScale } from '../../scene/sizes';
import type { Check, Found } from '../check';
import { atCard, named } from '../found';
import type { CheckedBlueprint } from '../view';

/** Lines of a card's title. */
const MOST_LINES = 6;

/** Only names that the blueprint has itself are measured, so that no language comes in. */
const translate = (): string => '';

export const b25LongTitles: Check = {
  id: 'B25',
  severity: 'hint',
  name: 'check.B25.name',
  why: 'check.B25.why',
  *find(view) {
    const { blueprint, measure } = view;
    if (!measure) return;
    const columns = layoutColumns(blueprint, typeScale(blueprint.style));
    yield* cutNames(blueprint, columns, measure);
    yield* longTitles(view, columns, measure);
    yield* cutLabels(view, measure);
  },
};

function* cutNames(blueprint: Blueprint, columns: Columns, measure: TextMeasurer): Generator<Found> {
  const head = headerText(blueprint, columns, { measure, translate });
  for (const [i, { id }] of columns.phases.entries()) {
    const name = blueprint.phases[id]?.name ?? '';
    if (isCut(name, head.phases[i])) yield { at: [{ type: 'phase', id }], reason: { key: 'check.B25.cut', params: named(name) } };
  }
  for (const [i, { id }] of columns.steps.entries()) {
    const name = blueprint.steps[id]?.name ?? '';
    if (isCut(name, head.steps[i])) yield { at: [{ type: 'step', id }], reason: { key: 'check.B25.cut', params: named(name) } };
  }
}

function* cutLabels({ connectors }: CheckedBlueprint, measure: TextMeasurer): Generator<Found> {
  for (const { id, label } of connectors) {
    if (!label || !isCut(label, measure.wrap(label, type.connectorLabel, LABEL_WIDTH, 1))) continue;
    yield { at: [{ type: 'connector', id }], reason: { key: 'check.B25.label', params: named(label) } };
  }
}

function isCut(name: string, lines: readonly MeasuredLine[] = []): boolean {
  const end = lines.at(-1)?.runs.at(-1)?.text ?? '';
  return end.endsWith('…') && !name.trimEnd().endsWith('…');
}

function* longTitles({ cards, blueprint }: CheckedBlueprint, { steps }: Columns, measure: TextMeasurer): Generator<Found> {
  for (const { card, first, last } of cards) {
    const [start, end] = [steps[first], steps[last]];
    if (!start || !end) continue;
    const width = end.x + end.w - start.x - 2 * sizes.cardInset;
    const { titleLines } = cardContent(card, width, blueprint.images[card.image ?? ''], { measure, translate });
    if (titleLines.length <= MOST_LINES) continue;
    yield { at: [atCard(card)], reason: { key: 'check.B25.long', params: { ...named(card.title), count: titleLines.length } } };
  }
}
