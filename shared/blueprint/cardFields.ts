// A card's optional fields in their one canonical form: nothing empty is stored, nothing is stored twice, flags, channels
// and tags stand in the order of their lists. So two cards that say the same are the same in the file.

import { sameValue } from '../lib/sameValue';
import type { CardTags, Standard } from './analysisRecords';
import { EXPECTATIONS, PRINCIPLES, TAG_AXES, TAGS } from './analysisValues';
import { CARD_FLAGS, CHANNELS } from './records';
import type { Card, TimeRange } from './records';

/** Fields that a card may be without. */
export type OptionalCardField = Exclude<keyof Card, 'id' | 'kind' | 'lane' | 'step' | 'span' | 'title'>;

/** Parts that are named are changed, the others stay; `undefined` takes a part away. */
type Parts<T> = { readonly [K in keyof T]?: T[K] | undefined };

type SimpleChanges = { readonly [K in Exclude<OptionalCardField, 'time' | 'tags' | 'standard'>]?: Card[K] | undefined };

/** What can be changed of a card without moving it; `undefined` takes an optional field away. */
export interface CardChanges extends SimpleChanges {
  readonly kind?: Card['kind'];
  readonly title?: string;
  readonly time?: Parts<TimeRange> | undefined;
  /** Axis by axis, so that one axis of many cards can be set alike. */
  readonly tags?: Parts<CardTags> | undefined;
  readonly standard?: Parts<Standard> | undefined;
}

const text = (value: string): string | undefined => value || undefined;
const given = <T>(value: T): T => value;
const members = <T extends string>(all: readonly T[]) => (value: readonly T[]): T[] | undefined =>
  (value.length > 0 ? all.filter((item) => value.includes(item)) : undefined);

/** Each field's canonical form; undefined: it says nothing. */
const FORMS = {
  detail: text, owner: text, channels: members(CHANNELS), time: parts<TimeRange>, flags: members(CARD_FLAGS), image: text,
  tags: cleanTags, touchpoint: given<boolean>, status: given<NonNullable<Card['status']>>, perceivedOwner: text,
  standard: parts<Standard>, principles: members(PRINCIPLES), expectations: members(EXPECTATIONS),
  evidence: given<NonNullable<Card['evidence']>>, source: text, cost: given<number>, tolerance: given<number>,
  cause: text, countermeasure: text, speakerNotes: text, privateNotes: text,
} satisfies { readonly [K in OptionalCardField]: (value: NonNullable<Card[K]>) => Card[K] | undefined };

const OPTIONAL = Object.keys(FORMS) as readonly OptionalCardField[];

function parts<T extends object>(value: T): T | undefined {
  const said = Object.entries(value).filter(([, part]) => part !== undefined && part !== '');
  return said.length > 0 ? (Object.fromEntries(said) as T) : undefined;
}

/** An axis with an empty list says "none", and stays. */
function cleanTags(tags: CardTags): CardTags | undefined {
  const known: readonly string[] = TAG_AXES;
  const clean: Record<string, unknown> = Object.fromEntries(Object.entries(tags).filter(([axis]) => !known.includes(axis)));
  for (const axis of TAG_AXES) {
    const values: readonly string[] | undefined = tags[axis];
    if (values) clean[axis] = TAGS[axis].filter((value) => values.includes(value));
  }
  return parts(clean as CardTags);
}

/** Only the fields that say something, in canonical form. */
function storedFields(fields: object): Partial<Card> {
  const stored: Record<string, unknown> = {};
  for (const field of OPTIONAL) {
    const value = (fields as Record<string, unknown>)[field];
    const clean = value === undefined ? undefined : (FORMS[field] as (value: unknown) => unknown)(value);
    if (clean !== undefined) stored[field] = clean;
  }
  return stored as Partial<Card>;
}

/** A copy of the card without empty fields; fields that this version does not know are kept. */
export function cleanCard(card: Card): Card {
  const clean = { ...card };
  for (const field of OPTIONAL) delete clean[field];
  return Object.assign(clean, storedFields(card));
}

/** Writes changes into a card of a draft, touching only what differs. */
export function changeCard(card: Card, changes: CardChanges): void {
  if (changes.kind !== undefined && changes.kind !== card.kind) card.kind = changes.kind;
  if (changes.title !== undefined && changes.title !== card.title) card.title = changes.title;
  const { tags, standard } = changes;
  const stored = storedFields({
    ...changes, tags: tags && { ...card.tags, ...tags }, standard: standard && { ...card.standard, ...standard },
  });
  for (const field of OPTIONAL) {
    if (!(field in changes)) continue;
    if (!(field in stored)) delete card[field];
    else if (!sameValue(card[field], stored[field])) Object.assign(card, { [field]: stored[field] });
  }
}

/** Whether the times are 0 or more and min ≤ typical ≤ max, as far as given. */
export function timeIsValid(time: Parts<TimeRange>): boolean {
  const minutes = [time.min, time.typical, time.max].filter((part) => part !== undefined);
  return minutes.every((part, i) => Number.isFinite(part) && part >= 0 && part >= (minutes[i - 1] ?? 0));
}

/** Whether cost, tolerance and time limit are 0 or more, as far as given. */
export function amountsAreValid({ cost, tolerance, standard }: Pick<CardChanges, 'cost' | 'tolerance' | 'standard'>): boolean {
  return [cost, tolerance, standard?.timeLimit].every((amount) => amount === undefined || (Number.isFinite(amount) && amount >= 0));
}
