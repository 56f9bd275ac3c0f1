import { expect, it } from 'vitest';
import type { Blueprint } from '#shared/blueprint/records';
import { addRecords } from '#shared/commands/analysis/addRecords';
import { setBrief } from '#shared/commands/blueprint/setBrief';
import { setCard } from '#shared/commands/cards/setCard';
import { translator } from '#shared/i18n/translator';
import { differences } from '../../../../../renderer/dialogs/compare/differences';
import { differenceRows } from '../../../../../renderer/dialogs/comparing/differenceRows';
import { after, smallBlueprint } from '../../../../support/blueprints';

const before = smallBlueprint();

function rows(now: Blueprint, locale: 'en' | 'zh-CN' = 'en') {
  return differenceRows(differences(before, now), before, now, translator(locale));
}

it('says in which fields a card differs, with short values', () => {
  const now = after(before, setCard, { ids: ['c_2'], changes: { cost: 12, cause: 'Nobody is there', tags: { medium: ['human'] } } });
  expect(rows(now)).toMatchObject([{ way: 'changed', what: 'Card changed', ref: { type: 'card', id: 'c_2' } }]);
  expect(rows(now)[0]?.fields.split(', ').sort()).toEqual(['cause', 'cost: – → 12', 'tags']);
  expect(rows(now, 'zh-CN')[0]?.what).toBe('更改卡片');
});

it('tells what the frame says in both, and what is known beside the sheet', () => {
  let now = after(before, setBrief, { changes: { state: before.brief.state === 'asIs' ? 'toBe' : 'asIs', goal: 'Fewer queues' } });
  now = after(now, addRecords, { collection: 'insights', records: [{ id: 'i_1', kind: 'painPoint', title: 'Long queue', cards: [], from: [] }] });
  expect(rows(now).map(({ ref, what, after: is }) => [ref, what, is])).toEqual([
    [null, 'Brief changed', 'Future state'], [null, 'Brief changed', 'Fewer queues'], [null, 'Insight added', 'Long queue'],
  ]);
});

it('tells what was measured and aimed at, and that the style differs', () => {
  let now = after(before, addRecords, { collection: 'measures', records: [{ id: 'm_1', measure: 'csat', card: 'c_2', date: '2026-05-01', value: 82, n: 40 }] });
  now = { ...now, targets: { t_1: { id: 't_1', measure: 'nps', value: 30 } }, style: { preset: 'ink' } };
  expect(rows(now).map(({ what }) => what)).toEqual(['Style changed', 'Measure added', 'Target added']);
  expect(rows(now)[1]?.after).toMatch(/^CSAT · .+ · 2026-05-01 · 82 %$/);
  expect(rows(now)[2]?.after).toBe('NPS · Whole service · +30');
});

it('has nothing to say of equal ones', () => {
  expect(rows(smallBlueprint())).toEqual([]);
});
