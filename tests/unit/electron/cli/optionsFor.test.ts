// Phases and lanes by number, name or kind, as each blueprint has them.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { optionsFor } from '../../../../electron/cli/optionsFor';
import type { PartRequest } from '../../../../electron/cli/readPartOptions';
import { parseFile } from '#shared/format/parseFile';

const TEXT = readFileSync('assets/examples/overnight-hotel-stay.en.blueprint', 'utf8');
const OPTIONS = { format: 'pdf', locale: undefined, scale: 1, dpi: 96 } as const;
const parsed = parseFile(TEXT);
if (!parsed.ok) throw new Error('the example is damaged');
const { phaseOrder, phases, laneOrder, lanes } = parsed.value.blueprint;

function scope(part: PartRequest) {
  const options = optionsFor(TEXT, { ...OPTIONS, part }, 'zh-CN');
  return options.ok ? options.value.scope : options.error;
}

const phasesNamed = (...names: string[]): PartRequest => ({ type: 'phases', names, separate: false });

describe('phases', () => {
  test('by number and by name, whatever the case', () => {
    const [first, second] = phaseOrder as [string, string];
    expect(scope(phasesNamed('2'))).toEqual({ type: 'phases', phases: [second] });
    expect(scope(phasesNamed((phases[first]?.name ?? '').toUpperCase(), '2'))).toEqual({ type: 'phases', phases: [first, second] });
  });

  test('all of them, a file for each', () => {
    expect(scope({ type: 'phases', names: null, separate: true })).toEqual({ type: 'phases', phases: phaseOrder, separate: true });
  });

  test.each(['0', '99', 'Nowhere', ''])('“%s” is not there', (name) => {
    expect(scope(phasesNamed(name))).toEqual({ key: 'cli.noSuchPart', params: { type: 'phases', name } });
  });
});

test('lanes by number, by kind and by the name that the sheet shows', () => {
  const frontstage = laneOrder.filter((id) => lanes[id]?.kind === 'frontstage');
  expect(scope({ type: 'lanes', names: ['1'] })).toEqual({ type: 'lanes', lanes: [laneOrder[0]] });
  expect(scope({ type: 'lanes', names: ['Frontstage'] })).toEqual({ type: 'lanes', lanes: frontstage });
  const shown = lanes[frontstage[0] ?? '']?.name || 'Frontstage actions';
  expect(scope({ type: 'lanes', names: [shown] })).toMatchObject({ type: 'lanes', lanes: expect.arrayContaining([frontstage[0]]) });
});

test('what is no blueprint is left to the exporter', () => {
  expect(optionsFor('{}', { ...OPTIONS, part: phasesNamed('1') }, 'zh-CN')).toEqual({ ok: true, value: { format: 'pdf', scale: 1, dpi: 96, locale: 'zh-CN' } });
});
