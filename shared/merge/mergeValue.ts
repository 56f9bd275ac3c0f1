// Three values of one field → one, or a clash. Who alone changed it is right; sets and times are merged by what is in
// them, texts by their words. Fields that this version does not know are compared whole.

import { timeIsValid } from '../blueprint/cardFields';
import { EXPECTATIONS, PRINCIPLES, RACI_ROLES, TAG_AXES, TAGS } from '../blueprint/analysisValues';
import { CARD_FLAGS, CHANNELS, STYLE_PARTS } from '../blueprint/records';
import type { TimeRange } from '../blueprint/records';
import { sameValue } from '../lib/sameValue';
import type { Three } from './clash';
import { mergeOrder } from './mergeOrder';
import { mergeText } from './mergeText';

/** `clashes` with no value: the sides can't be brought together. */
export type MergedValue = { readonly value: unknown } | 'clashes';

/** Texts that people write sentences in. Names are short: two new names are a question, not a third name. */
const PROSE = new Set([
  'title', 'detail', 'service', 'scenario', 'customer', 'scopeStart', 'scopeEnd', 'granularity', 'goal',
  'cause', 'countermeasure', 'speakerNotes', 'privateNotes', 'script', 'quality', 'about', 'goals', 'text', 'note', 'reason',
]);
const NAMES = new Set(['name', 'label', 'owner', 'version', 'perceivedOwner', 'source', 'role']);
const SETS: Readonly<Record<string, readonly string[]>> = {
  flags: CARD_FLAGS, channels: CHANNELS, authors: [], hide: STYLE_PARTS,
  principles: PRINCIPLES, expectations: EXPECTATIONS, 'raci.roles': RACI_ROLES, cards: [], from: [],
  ...Object.fromEntries(TAG_AXES.map((axis) => [`tags.${axis}`, TAGS[axis]])),
};

export function mergeValue(field: string, { base, mine, theirs }: Three<unknown>): MergedValue {
  if (sameValue(mine, theirs) || sameValue(base, theirs)) return { value: mine };
  if (sameValue(base, mine)) return { value: theirs };
  // Without a base an empty text is nobody's intention.
  if (base === undefined && mine === '') return { value: theirs };
  if (base === undefined && theirs === '') return { value: mine };
  if (Object.hasOwn(SETS, field)) return { value: mergeSet(SETS[field] ?? [], { base, mine, theirs }) };
  if (field === 'resolved' && mine && theirs) return { value: earlier(mine, theirs) };
  if (field === 'time') return mergeTime({ base, mine, theirs });
  if (!PROSE.has(field) || !areTexts(base, mine, theirs)) return 'clashes';
  const text = mergeText(String(base), String(mine), String(theirs));
  return text === null ? 'clashes' : { value: text };
}

/** Both texts in one, where both can stand: lines in what has lines, else beside each other. */
export function bothTexts(field: string, mine: unknown, theirs: unknown): string | undefined {
  if (typeof mine !== 'string' || typeof theirs !== 'string' || mine === '' || theirs === '') return undefined;
  if (field === 'detail' || field === 'goal' || field === 'scenario') return `${mine}\n${theirs}`;
  return PROSE.has(field) || NAMES.has(field) ? `${mine} / ${theirs}` : undefined;
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

/** What either side added, without what either side took away, in the order of the list of all. */
function mergeSet(all: readonly string[], { base, mine, theirs }: Three<unknown>): unknown {
  const [b, m, t] = [asList(base), asList(mine), asList(theirs)];
  const stays = (item: string) => (m.includes(item) && t.includes(item)) || !b.includes(item);
  const members = new Set([...m, ...t].filter(stays));
  const order = mergeOrder({ base: b, mine: m, theirs: t }, members, () => ([...m].join() < [...t].join() ? 'mine' : 'theirs'));
  const place = (item: string) => (all.includes(item) ? all.indexOf(item) : all.length);
  const merged = all.length === 0 ? order : order.sort((x, y) => place(x) - place(y));
  // An axis of tags may say "none", on purpose.
  const saysNothing = merged.length === 0 && all.length > 0 && !(Array.isArray(mine) && Array.isArray(theirs) && isAxis(all));
  return saysNothing ? undefined : merged;
}

function isAxis(all: readonly string[]): boolean {
  return Object.values<readonly string[]>(TAGS).includes(all);
}

/** Both have done the same; who did it first is named. */
function earlier(mine: unknown, theirs: unknown): unknown {
  const when = (value: unknown) => JSON.stringify([(value as { at?: string }).at, (value as { by?: string }).by]);
  return when(theirs) < when(mine) ? theirs : mine;
}

function asList(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function mergeTime({ base, mine, theirs }: Three<unknown>): MergedValue {
  const [b, m, t] = [base ?? {}, mine ?? {}, theirs ?? {}] as [TimeRange, TimeRange, TimeRange];
  const merged: Record<string, unknown> = {};
  for (const part of ['min', 'typical', 'max'] as const) {
    const of = mergeValue('minutes', { base: b[part], mine: m[part], theirs: t[part] });
    if (of === 'clashes') return of;
    if (of.value !== undefined) merged[part] = of.value;
  }
  const rest = sameValue(Object.keys({ ...m, ...t }).filter((key) => !['min', 'typical', 'max'].includes(key)), []);
  if (!rest || !timeIsValid(merged)) return 'clashes';
  return { value: Object.keys(merged).length > 0 ? merged : undefined };
}
