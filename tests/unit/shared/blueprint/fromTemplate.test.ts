import { expect, it } from 'vitest';
import { asTemplate } from '#shared/blueprint/asTemplate';
import { blankBlueprint } from '#shared/blueprint/create';
import { fromTemplate } from '#shared/blueprint/fromTemplate';
import type { Blueprint } from '#shared/blueprint/records';
import { countingIds } from '#shared/lib/ids';

const blank = blankBlueprint({ id: 'b', title: 'Bank', createId: countingIds(), date: '2026-11-21' });
const template: Blueprint = {
  ...blank,
  insights: {
    i_1: { id: 'i_1', kind: 'plan', title: 'Train', cards: [], from: [], date: '2026-12-31' },
    i_2: { id: 'i_2', kind: 'painPoint', title: 'Queue', cards: [], from: [] },
  },
  targets: { 'service:nps': { id: 'service:nps', measure: 'nps', value: 40, date: '2027-02-01' } },
};

it('begins today, with its dates as far ahead as in the template', () => {
  const made = fromTemplate(template, 'b_new', '2027-11-22');
  expect(made.id).toBe('b_new');
  expect(made.brief.date).toBe('2027-11-22');
  expect(made.insights?.['i_1']?.date).toBe('2028-01-01');
  expect(made.insights?.['i_2']).toBe(template.insights?.['i_2']);
  expect(made.targets?.['service:nps']?.date).toBe('2028-02-02');
});

it('leaves dates where the template has none to begin from', () => {
  const undated = { ...template, brief: { ...template.brief, date: '' } };
  expect(fromTemplate(undated, 'b', '2027-11-22').insights).toEqual(template.insights);
  expect(fromTemplate(blank, 'b', '2027-01-01')).not.toHaveProperty('insights');
});

it('becomes a template without what was said about this one document', () => {
  const linked: Blueprint = {
    ...template,
    linked: { blueprint: 'b_2', name: 'Bank to be', state: 'toBe' },
    overview: { blueprint: 'b_3', name: 'Bank.blueprint' },
    phases: Object.fromEntries(Object.values(template.phases).map((phase) => [phase.id, { ...phase, detail: { blueprint: 'b_4', name: 'Branch.blueprint' } }])),
    comments: { k_1: { id: 'k_1', text: 'Ask Anna', author: 'Bo', at: '2026-11-21T09:00:00.000Z' } },
  };
  expect(asTemplate(linked, 'Our bank')).toEqual({ ...template, title: 'Our bank' });
});
