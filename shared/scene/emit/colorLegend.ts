// What colours of cards mean, in the legend: the axis, its values with how many cards have each, and how many have none.

import { axisValueName, cardAxisName } from '../../blueprint/cardAxes';
import type { Translate } from '../../i18n/messages';
import type { TextMeasurer } from '../measure';
import type { Primitive } from '../scene';
import { type } from '../sizes';
import type { ColorKey } from '../style/cardColors';
import type { SceneTheme } from '../theme';
import type { LegendEntry } from './legendEntry';

const SWATCH = 12;
/** Owners beyond these are said in sum. */
const MOST_ENTRIES = 12;
/** Of an owner's name. */
const MOST_LETTERS = 40;

export interface LegendLook {
  readonly theme: SceneTheme;
  readonly measure: TextMeasurer;
  readonly translate: Translate;
}

export function colorEntries({ axis, entries, notSet }: ColorKey, { theme, measure, translate }: LegendLook): LegendEntry[] {
  const swatch = (name: string, count: number, color: string | null): LegendEntry => ({
    mark: SWATCH,
    text: measure.line(translate('legend.count', { name, count }), type.legend),
    draw: (x, y) => [square(x, y, color, theme)],
  });
  const nameOf = (value: string): string => {
    const key = axisValueName(axis, value);
    return key ? translate(key) : value.slice(0, MOST_LETTERS);
  };
  const heading: LegendEntry = { mark: 0, text: measure.line(translate('legend.axis', { axis: translate(cardAxisName(axis)) }), type.legend), draw: () => [] };
  const others = entries.slice(MOST_ENTRIES);
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  return [
    heading,
    ...entries.slice(0, MOST_ENTRIES).map(({ value, count, color }) => swatch(nameOf(value), count, color)),
    ...(rest > 0 ? [swatch(translate('legend.others'), rest, null)] : []),
    ...(notSet > 0 ? [swatch(translate('legend.notSet'), notSet, null)] : []),
  ];
}

/** What the entries say, to tell one legend from another. */
export function colorInputs(key: ColorKey | null | undefined): (string | number)[] {
  return key ? [key.axis, key.notSet, ...key.entries.flatMap(({ value, color, count }) => [value, color, count])] : [];
}

function square(x: number, y: number, color: string | null, theme: SceneTheme): Primitive {
  const place = { type: 'rect' as const, y: y - SWATCH / 2, w: SWATCH, h: SWATCH, r: 3.5, x };
  return color ? { ...place, fill: color } : { ...place, fill: theme.card, stroke: { color: theme.faint, width: 1, dash: [2, 2] } };
}
