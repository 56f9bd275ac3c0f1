// A blueprint goes out as a table and comes back the same, by way of CSV text, in either language: cards with all that
// columns carry, analysis included, phases, steps, lanes, connectors with kinds and labels, and the order of all of them.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateBlueprint, seededRandom } from '../../../../build/bench/generate';
import { normalForm } from '../../../support/normalForm';
import { eachRecord } from '#shared/blueprint/buckets';
import { cleanCard } from '#shared/blueprint/cardFields';
import { EVIDENCE_STATUSES, EXPECTATIONS, PRINCIPLES, TAG_AXES, TAGS, TOUCHPOINT_STATUSES } from '#shared/blueprint/analysisValues';
import type { CardAnalysis, CardTags } from '#shared/blueprint/analysisRecords';
import { assertValid } from '#shared/blueprint/invariants';
import { CARD_FLAGS, CARD_KINDS, CHANNELS, CONNECTOR_KINDS } from '#shared/blueprint/records';
import type { Blueprint } from '#shared/blueprint/records';
import { parseFile } from '#shared/format/parseFile';
import { translator } from '#shared/i18n/translator';
import type { LocaleId } from '#shared/i18n/messages';
import { countingIds } from '#shared/lib/ids';
import { cardRows } from '#shared/tables/cardRows';
import { readCsv, writeCsv } from '#shared/tables/csv';
import { guessHead, guessMapping } from '#shared/tables/guessMapping';
import { importTable } from '#shared/tables/importTable';

function throughCsv(blueprint: Blueprint, locale: LocaleId): Blueprint {
  const { heads, rows } = cardRows(blueprint, translator(locale));
  const table = readCsv(writeCsv([heads, ...rows]));
  expect(guessHead(table)).toBe(true);
  const mapping = guessMapping(table, true);
  expect(mapping).not.toContain(null);
  const imported = importTable(table, { mapping, hasHead: true, laneKinds: {}, title: blueprint.title, date: '', createId: countingIds() });
  expect(imported.problems).toEqual([]);
  expect(imported.obstacle).toBeNull();
  if (!imported.blueprint) throw new Error('nothing came back');
  assertValid(imported.blueprint);
  return imported.blueprint;
}

/** Without what a table does not carry. */
function carried(blueprint: Blueprint): unknown {
  const copy = structuredClone(blueprint);
  copy.images = {};
  for (const card of eachRecord(copy.cards)) {
    delete card.image;
    delete card.privateNotes;
  }
  for (const connector of eachRecord(copy.connectors)) {
    delete connector.via;
    // An empty label says nothing; tables leave it out.
    if (connector.label === '') delete connector.label;
  }
  for (const lane of Object.values(copy.lanes)) {
    delete lane.height;
    delete lane.collapsed;
  }
  for (const step of Object.values(copy.steps)) delete step.width;
  return normalForm({ ...copy, brief: { ...copy.brief, date: '', service: '', scenario: '', customer: '', scopeStart: '', scopeEnd: '', granularity: '', goal: '', version: '', authors: [], state: 'asIs' } });
}

const NASTY = ['', ' spaces ', '=1+1', '-5', '+1', '@x', "'=a", "''@b", '"quoted", with; commas', 'two\nlines', '\ttab', '→ x (y)', 'a (b)', '客人（电话）', 'Phase 1', '5', 'P1 L2 C3'];

/** All that analysis can say of a card, now and then. */
function analysed(random: () => number): CardAnalysis {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[]): T[] => list.filter(() => random() < 0.5);
  const text = (): string => pick(NASTY) + pick(NASTY);
  const tags: CardTags = Object.fromEntries(TAG_AXES.filter(() => random() < 0.4).map((axis) => [axis, random() < 0.2 ? [] : some<string>(TAGS[axis])]));
  const all: CardAnalysis = {
    tags, touchpoint: random() < 0.5, status: pick(TOUCHPOINT_STATUSES), perceivedOwner: text(), standard: { script: text(), timeLimit: 2.5, quality: text() },
    principles: some(PRINCIPLES), expectations: some(EXPECTATIONS), evidence: pick(EVIDENCE_STATUSES), source: text(), cost: 1234.5, tolerance: 0,
    cause: text(), countermeasure: text(), speakerNotes: text(), privateNotes: 'Not for others',
  };
  return Object.fromEntries(Object.entries(all).filter(() => random() < 0.5));
}

/** The blueprint with texts that tables could stumble over, and all kinds, marks and channels. */
function troubled(blueprint: Blueprint, seed: number): Blueprint {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const copy = structuredClone(blueprint);
  for (const card of eachRecord(copy.cards)) {
    card.kind = pick(CARD_KINDS);
    if (random() < 0.5) card.title = pick(NASTY);
    if (random() < 0.3) card.detail = `x${pick(NASTY)}`;
    if (random() < 0.3) card.owner = `${pick(NASTY)}x`;
    if (random() < 0.3) card.flags = CARD_FLAGS.filter(() => random() < 0.5);
    if (random() < 0.3) card.channels = CHANNELS.filter(() => random() < 0.3);
    if (random() < 0.3) card.time = { min: 0.5, typical: 2, max: 30 };
    Object.assign(card, cleanCard({ ...card, ...analysed(random) }));
    if (!card.flags?.length) delete card.flags;
    if (!card.channels?.length) delete card.channels;
  }
  for (const connector of eachRecord(copy.connectors)) {
    connector.kind = pick(CONNECTOR_KINDS);
    if (random() < 0.5) connector.label = pick(NASTY).trim();
  }
  for (const records of [copy.phases, copy.steps, copy.lanes]) for (const record of Object.values(records)) if (random() < 0.6) record.name = pick(NASTY);
  return copy;
}

describe('out and back', () => {
  test.each(['en', 'zh-CN'] as const)('the example in %s', (locale) => {
    const parsed = parseFile(readFileSync(`assets/examples/overnight-hotel-stay.${locale}.blueprint`, 'utf8'));
    if (!parsed.ok) throw new Error('no example');
    const { blueprint } = parsed.value;
    expect(carried(throughCsv(blueprint, locale))).toEqual(carried(blueprint));
  });

  test.each([1, 2, 3, 4, 5, 6])('blueprint %i, with texts to stumble over', (seed) => {
    const blueprint = troubled(generateBlueprint({ cards: 60, connectors: 50, seed }), seed);
    expect(carried(throughCsv(blueprint, seed % 2 ? 'en' : 'zh-CN'))).toEqual(carried(blueprint));
  });
});
