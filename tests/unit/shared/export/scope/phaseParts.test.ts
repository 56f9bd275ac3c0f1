import { expect, it } from 'vitest';
import { partFileName, phaseParts } from '#shared/export/scope/phaseParts';
import { translator } from '#shared/i18n/translator';
import { fileNameProblem } from '#shared/lib/fileName';
import { smallBlueprint } from '../../../../support/blueprints';

it('one file per phase: those that were chosen, in the order of the sheet, by their numbers there', () => {
  const blueprint = smallBlueprint();
  const t = translator('en');
  expect(phaseParts(blueprint, { type: 'phases', phases: ['p_2', 'p_1', 'p_9'], separate: true }, t)).toEqual([
    { phase: 'p_1', number: 1, name: 'Phase 1' }, { phase: 'p_2', number: 2, name: 'Second' },
  ]);
  expect(phaseParts(blueprint, { type: 'phases', phases: ['p_1'] }, t)).toBeNull();
  expect(phaseParts(blueprint, { type: 'everything' }, t)).toBeNull();
});

it.each([
  ['Hotel.pdf', 2, 'Arrival', 'Hotel – 2 Arrival.pdf'],
  ['酒店.v2.png', 1, '入住', '酒店.v2 – 1 入住.png'],
  ['Hotel', 3, 'a/b: "c"', 'Hotel – 3 a b c'],
  ['Hotel.svg', 4, '..', 'Hotel – 4.svg'],
  ['Hotel.pdf', 12, 'con', 'Hotel – 12 con_.pdf'],
])('%s, phase %i %s', (name, number, phase, file) => expect(partFileName(name, { number, name: phase })).toBe(file));

it('long names are cut, but never the number or the extension', () => {
  const name = partFileName(`${'酒'.repeat(80)}.pdf`, { number: 17, name: '入'.repeat(300) });
  expect(name).toMatch(/ – 17 入+\.pdf$/);
  expect(fileNameProblem(name)).toBeNull();
});
