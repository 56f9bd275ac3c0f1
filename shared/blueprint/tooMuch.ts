// Whether a change makes a blueprint hold more than files may bring. Only what has changed is counted, since it is asked
// after every command.

import type { Patch } from 'immer';
import { ANALYSIS_COLLECTIONS, recordsOf } from './analysisCollections';
import type { AnalysisCollection } from './analysisCollections';
import { countRecords } from './buckets';
import type { Blueprint } from './records';
import { MOST } from './sizeLimits';

/** A text from here on is looked at twice; so many characters on each of the most cards still fit. */
const LONG = 1_000;

type Counted = 'cards' | 'connectors' | 'steps' | 'lanes' | 'pictures' | AnalysisCollection;
type Count = (blueprint: Blueprint) => [object | undefined, () => number];
type Amounts = Readonly<Record<Counted, Count>>;

const analysis = (collection: AnalysisCollection): Count => (blueprint) =>
  [blueprint[collection], () => Object.keys(recordsOf(blueprint, collection)).length];

/** Where each amount lies, and how it is counted. */
const AMOUNTS: Amounts = {
  cards: ({ cards }) => [cards, () => countRecords(cards)],
  connectors: ({ connectors }) => [connectors, () => countRecords(connectors)],
  steps: ({ steps }) => [steps, () => Object.keys(steps).length],
  lanes: ({ lanes }) => [lanes, () => Object.keys(lanes).length],
  pictures: ({ images }) => [images, () => Object.keys(images).length],
  ...(Object.fromEntries(ANALYSIS_COLLECTIONS.map((collection) => [collection, analysis(collection)])) as Record<AnalysisCollection, Count>),
};
export type Amount = keyof Amounts | 'text' | 'texts';

/** What `after` has too much of, where `before` had less; null: nothing. */
export function tooMuch(before: Blueprint, after: Blueprint, patches: readonly Patch[]): Amount | null {
  for (const name of Object.keys(AMOUNTS) as (keyof Amounts)[]) {
    const [[was, countWas], [is, countIs]] = [AMOUNTS[name](before), AMOUNTS[name](after)];
    if (was !== is && mayGrow(name, patches) && countIs() > MOST[name] && countIs() > countWas()) return name;
  }
  const longest = longestText(patches.filter(({ path }) => path[0] !== 'images').map(({ value }) => value as unknown));
  if (longest > MOST.text) return 'text';
  return longest > LONG && allTexts(after) > MOST.texts ? 'texts' : null;
}

/** Records come by an addition, or with a whole collection or a bucket of one; what changes inside of a record adds none. */
function mayGrow(name: keyof Amounts, patches: readonly Patch[]): boolean {
  const collection = name === 'pictures' ? 'images' : name;
  return patches.some(({ op, path }) => path[0] === collection && (path.length < 3 || (op === 'add' && path.length === 3)));
}

function longestText(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((longest, inner) => Math.max(longest, longestText(inner)), 0);
}

function allTexts({ images: _images, ...blueprint }: Blueprint): number {
  const count = (value: unknown): number => {
    if (typeof value === 'string') return value.length;
    return typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, inner) => sum + count(inner), 0) : 0;
  };
  return count(blueprint);
}
