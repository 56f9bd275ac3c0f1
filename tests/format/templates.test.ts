// The templates are what the script makes, and each is what a template has to be.

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { templateFiles, templates } from '../../build/scripts/templates';
import { recordsOf } from '#shared/blueprint/analysisCollections';
import { countRecords, eachRecord } from '#shared/blueprint/buckets';
import { cardsInOrder, stepOrder } from '#shared/blueprint/queries';
import { LANE_KINDS } from '#shared/blueprint/records';
import type { Blueprint } from '#shared/blueprint/records';
import { touchpointsOf } from '#shared/blueprint/touchpoints';
import { runChecks } from '#shared/checks/runChecks';
import { parseFile } from '#shared/format/parseFile';
import { cardSchema } from '#shared/format/schema';
import { createMeasurer } from '#shared/scene/text/measurer';

const files = [...templateFiles()];
const chinese = /\p{Script=Han}/u;
const measure = createMeasurer();

function opened(text: string): Blueprint {
  const parsed = parseFile(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.blueprint;
}

/** Everything but words, ids and the order of keys. */
function structure(blueprint: Blueprint): unknown {
  const cards = [...cardsInOrder(blueprint)];
  return {
    steps: stepOrder(blueprint).map((id) => [blueprint.steps[id]?.emotions, blueprint.steps[id]?.raci]),
    lanes: blueprint.laneOrder.map((id) => blueprint.lanes[id]?.kind),
    cards: cards.map(({ id, kind, lane, step, flags, channels, time, tags, tolerance, status }) => ({ id, kind, lane, step, flags, channels, time, tags, tolerance, status })),
    connectors: [...eachRecord(blueprint.connectors)].map(({ id, kind, from, to }) => ({ id, kind, from, to })),
    insights: Object.values(recordsOf(blueprint, 'insights')).map(({ id, kind, cards: linked, from, measure: by, date, scores }) => ({ id, kind, linked, from, by, date, scores })),
    targets: recordsOf(blueprint, 'targets'),
  };
}

it('are committed as the script makes them, nine in each language', () => {
  expect(readdirSync('assets/templates').map((name) => `assets/templates/${name}`).sort()).toEqual(files.map(([path]) => path).sort());
  expect(templates).toHaveLength(9);
  for (const [path, text] of files) expect(readFileSync(path, 'utf8') === text, path).toBe(true);
});

it('say the same in both languages', () => {
  for (const [path, text] of files) {
    if (!path.includes('.en.')) continue;
    const other = files.find(([name]) => name === path.replace('.en.', '.zh-CN.'))?.[1] ?? '';
    expect(structure(opened(other)), path).toEqual(structure(opened(text)));
  }
});

describe.each(files)('%s', (path, text) => {
  const blueprint = opened(text);
  const cards = [...cardsInOrder(blueprint)];
  const inLane = (kind: string) => cards.filter(({ lane }) => blueprint.lanes[lane]?.kind === kind);

  it('is a journey of 10 to 16 steps in all five lanes, with an emotion curve', () => {
    const kinds = blueprint.laneOrder.map((id) => blueprint.lanes[id]?.kind);
    for (const kind of [...LANE_KINDS.slice(0, 5), 'emotion']) expect(kinds).toContain(kind);
    for (const kind of LANE_KINDS.slice(0, 5)) expect(inLane(kind).length, kind).toBeGreaterThan(1);
    const steps = stepOrder(blueprint);
    expect(steps.length >= 10 && steps.length <= 16).toBe(true);
    expect(countRecords(blueprint.cards) >= 30 && countRecords(blueprint.cards) <= 60).toBe(true);
    const evident = new Set(inLane('evidence').map(({ step }) => step));
    for (const { step } of inLane('customer')) expect(evident.has(step), step).toBe(true);
    const [persona] = blueprint.personaOrder ?? [];
    for (const id of steps) expect(blueprint.steps[id]?.emotions?.asIs?.[persona ?? ''], id).toBeDefined();
  });

  it('has a fail point, a wait point and a moment of truth, each complete', () => {
    const flagged = (flag: 'fail' | 'wait' | 'momentOfTruth') => cards.filter(({ flags }) => flags?.includes(flag));
    for (const flag of ['fail', 'wait', 'momentOfTruth'] as const) expect(flagged(flag).length, flag).toBeGreaterThan(0);
    for (const { owner, cause, countermeasure } of flagged('fail')) expect(owner && cause && countermeasure).toBeTruthy();
    for (const { time, tolerance } of flagged('wait')) expect(time && tolerance).toBeTruthy();
    const targets = Object.values(recordsOf(blueprint, 'targets')).map(({ card }) => card);
    for (const { id, owner, standard } of flagged('momentOfTruth')) expect(owner && standard && targets.includes(id)).toBeTruthy();
  });

  it('says where each touchpoint stands, who answers for each step, and what shall be reached, but invents no results', () => {
    for (const { status, title } of touchpointsOf(blueprint)) expect(status, title).toBeDefined();
    for (const { raci, name } of Object.values(blueprint.steps)) {
      const roles = Object.values(raci ?? {});
      expect(roles.filter((held) => held.includes('A')), name).toHaveLength(1);
      expect(roles.some((held) => held.includes('R')), name).toBe(true);
    }
    const holders = Object.values(recordsOf(blueprint, 'stakeholders')).map(({ name }) => name);
    expect(holders).toEqual(expect.arrayContaining(cards.flatMap(({ owner }) => owner ?? [])));
    const targets = Object.values(recordsOf(blueprint, 'targets'));
    expect(targets.some(({ card, step, date }) => !card && !step && date)).toBe(true);
    for (const { id } of cards.filter(({ flags }) => flags?.includes('wait'))) expect(targets.some(({ card }) => card === id)).toBe(true);
    expect(recordsOf(blueprint, 'measures')).toEqual({});
  });

  it('holds nothing on cards that the format does not know', () => {
    const known = Object.keys(cardSchema.shape);
    for (const card of cards) for (const field of Object.keys(card)) expect(known).toContain(field);
  });

  it('is tagged, has chains from pain to plan, and a whole brief', () => {
    expect(inLane('frontstage').every(({ tags }) => tags?.moment && tags.stage && tags.lifecycle)).toBe(true);
    expect(inLane('evidence').every(({ tags }) => tags?.senses)).toBe(true);
    const insights = Object.values(recordsOf(blueprint, 'insights'));
    for (const kind of ['painPoint', 'opportunity', 'plan']) expect(insights.filter((one) => one.kind === kind && one.cards.length > 0).length).toBeGreaterThan(1);
    const { authors: _authors, ...brief } = blueprint.brief;
    expect(Object.entries(brief).filter(([, value]) => value === '')).toEqual([]);
  });

  it('is in its language throughout, and no check finds anything', () => {
    const names = [blueprint.title, ...Object.values(blueprint.steps).map(({ name }) => name), ...cards.map(({ title }) => title)];
    for (const name of names) expect(chinese.test(name), name).toBe(path.includes('zh-CN'));
    expect(runChecks(blueprint, { measure }).map(({ key }) => key)).toEqual([]);
  });
});
