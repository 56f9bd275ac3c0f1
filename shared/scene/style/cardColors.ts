// Cards coloured by an axis: which value has which colour, and what a card is painted with. The colours are Paul Tol's
// "muted" ones, which colour-blind people can tell apart, in an order that keeps short axes furthest apart; texts stay on
// tints so pale that they read as before.

import type { CardAxis } from '../../blueprint/analysisValues';
import { axisValues, countValues, hasAxes, valuesOf } from '../../blueprint/cardAxes';
import { eachRecord } from '../../blueprint/buckets';
import { isLeftOut } from '../../blueprint/queries';
import type { Blueprint, Card } from '../../blueprint/records';
import { hexOfOklch, mixed, oklchOf } from '../../lib/color';
import { rememberedBy } from '../reuse';
import type { SceneTheme } from '../theme';

export const AXIS_COLORS = [
  '#44aa99', '#332288', '#ddcc77', '#cc6677', '#88ccee', '#aa4499', '#117733', '#999933', '#882255', '#ee8866', '#6699cc',
] as const;

/** Of values that are too many to have a colour of their own. */
const OTHER = '#8a94a3';

/** Of a value by its place; on dark sheets no darker than can be seen. */
function axisColor(index: number, mode: SceneTheme['id']): string {
  const color = AXIS_COLORS[index] ?? OTHER;
  if (mode === 'light') return color;
  const { l, c, h } = oklchOf(color);
  return l < 0.62 ? hexOfOklch({ l: 0.62, c, h }) : color;
}

export interface ColorKeyEntry {
  readonly value: string;
  readonly color: string;
  readonly count: number;
}

export interface ColorKey {
  readonly axis: CardAxis;
  readonly entries: readonly ColorKeyEntry[];
  /** Cards that are not coloured. */
  readonly notSet: number;
}

/** Which value has which colour, and how many cards of the sheet have it. The most frequent owners have colours. */
export function colorKey(blueprint: Blueprint, axis: CardAxis, mode: SceneTheme['id'], of = valuesOf): ColorKey {
  const { values, notSet } = countValues(shownCards(blueprint), blueprint, axis, of);
  const order = axis === 'owner' ? mostFrequent(values) : axisValues(axis);
  const entries = values.map(({ value, count }) => {
    const place = order.indexOf(value);
    return { value, count, color: place < 0 ? OTHER : axisColor(place, mode) };
  });
  return { axis, entries, notSet };
}

function mostFrequent(values: readonly { readonly value: string; readonly count: number }[]): string[] {
  const most = values.toSorted((a, b) => b.count - a.count).slice(0, AXIS_COLORS.length);
  return most.map(({ value }) => value).sort();
}

function* shownCards(blueprint: Blueprint): Generator<Card> {
  for (const card of eachRecord(blueprint.cards)) if (!isLeftOut(blueprint, card)) yield card;
}

/** What a card is painted with. */
export interface CardColors {
  /** One for each value. */
  readonly stripe: readonly string[];
  /** Its fill and edge; null where it has several values, since one colour would be wrong. */
  readonly fill: string | null;
  readonly edge: string | null;
}

export interface CardColoring {
  readonly key: ColorKey;
  /** Null: as usual. The same object for the same values. */
  colorsOf(card: Card): CardColors | null;
}

/** Colours the cards of blueprints by their style; remembers what cards say, so that an edit costs what it changes. */
export function cardColorer(theme: SceneTheme): (blueprint: Blueprint) => CardColoring | null {
  const known = rememberedBy<Card, { readonly axis: CardAxis; readonly lane: string | undefined; readonly values: readonly string[] }>();
  const made = new Map<string, CardColors>();
  const remembered = (card: Card, blueprint: Pick<Blueprint, 'lanes'>, axis: CardAxis): readonly string[] => {
    const lane = blueprint.lanes[card.lane]?.kind;
    return known(card, (old) => old.axis === axis && old.lane === lane, () => ({ axis, lane, values: valuesOf(card, blueprint, axis) })).values;
  };
  return (blueprint) => {
    const axis = blueprint.style?.colorBy;
    if (!axis) return null;
    const key = colorKey(blueprint, axis, theme.id, remembered);
    const colors = new Map(key.entries.map(({ value, color }) => [value, color]));
    return {
      key,
      colorsOf(card) {
        const stripe = hasAxes(card) ? remembered(card, blueprint, axis).flatMap((value) => colors.get(value) ?? []) : [];
        const id = stripe.join();
        if (id && !made.has(id)) made.set(id, cardColors(stripe, theme));
        return made.get(id) ?? null;
      },
    };
  };
}

function cardColors(stripe: readonly string[], theme: SceneTheme): CardColors {
  const [only, ...others] = stripe;
  if (!only || others.length > 0) return { stripe, fill: null, edge: null };
  return { stripe, fill: mixed(theme.card, only, theme.id === 'light' ? 0.1 : 0.16), edge: mixed(theme.card, only, 0.5) };
}
