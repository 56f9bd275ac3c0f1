// What the parts of the hotel are called.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { svgNames } from '#shared/export/svgNames';
import { parseFile } from '#shared/format/parseFile';
import { eachRecord } from '#shared/blueprint/buckets';
import { translator } from '#shared/i18n/translator';

const parsed = parseFile(readFileSync('assets/examples/overnight-hotel-stay.en.blueprint', 'utf8'));
if (!parsed.ok) throw new Error('the example is damaged');
const { blueprint } = parsed.value;

test('cards, connectors, lanes, phases, steps and lines have names', () => {
  const name = svgNames(blueprint, translator('en'));
  const connector = [...eachRecord(blueprint.connectors)].find(({ id }) => id === 'x_1');
  expect(name({ type: 'connector', id: 'x_1' })).toEqual({ name: 'Makes reservation → Arrives at hotel', kind: connector?.kind });
  expect(name({ type: 'card', id: connector?.from ?? '' })).toEqual({ name: 'Makes reservation', kind: 'action' });
  expect(name({ type: 'lane', id: 'l_2' })).toEqual({ name: 'Guest', kind: 'customer' });
  expect(name({ type: 'phase', id: 'p_1' }).name).toBe('Before arrival');
  expect(name({ type: 'step', id: 's_1' }).name).toBe('Reserve');
  expect(name({ type: 'line', id: 'visibility' }).name).toBe('Line of visibility');
  expect(name({ type: 'title', id: 'title' }).name).toBe('');
});

test('without a name of its own, a lane is called by its kind and a phase by its number', () => {
  const name = svgNames({ lanes: { l_1: { id: 'l_1', kind: 'customer', name: '' } }, phases: { p_2: { id: 'p_2', name: '', stepOrder: [] } }, phaseOrder: ['p_1', 'p_2'] }, translator('en'));
  expect(name({ type: 'lane', id: 'l_1' }).name).toBe('Customer actions');
  expect(name({ type: 'phase', id: 'p_2' }).name).toBe('Phase 2');
  expect(name({ type: 'card', id: 'c_1' })).toEqual({ name: '' });
});
