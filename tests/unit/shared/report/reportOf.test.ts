// What a report says: of an analysed blueprint a section for every view of the analysis, in both languages; of an empty one
// nothing but what is there.

import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Measure } from '#shared/blueprint/analysisRecords';
import { SERVQUAL_DIMENSIONS, SERVQUAL_PARTS } from '#shared/blueprint/analysisValues';
import { getRecord } from '#shared/blueprint/buckets';
import { blankBlueprint } from '#shared/blueprint/create';
import type { Blueprint } from '#shared/blueprint/records';
import { translator } from '#shared/i18n/translator';
import { contrast } from '#shared/lib/color';
import { hasContent, reportOf } from '#shared/report/reportOf';
import { REPORT_SECTIONS, type Report, type ReportBlock, type ReportTable } from '#shared/report/report';
import { createMeasurer } from '#shared/scene/text/measurer';
import { ANALYSIS_VIEWS } from '../../../../renderer/panels/analysis/analysisViews';
import { analysed } from '../../../support/analysed';

const measure = createMeasurer();

/** Something for every section. */
function full(): Blueprint {
  return produce(analysed(), (draft) => {
    const add = (fields: Omit<Measure, 'id' | 'date'> & { date?: string }): void => {
      const id = `m_x${Object.keys(draft.measures ?? {}).length}`;
      draft.measures = { ...draft.measures, [id]: { id, date: '2026-06-01', ...fields } };
    };
    for (const dimension of SERVQUAL_DIMENSIONS) for (const part of SERVQUAL_PARTS) add({ measure: 'servqual', dimension, part, value: part === 'expectation' ? 6 : 5 });
    add({ measure: 'importance', card: 'c_1', value: 4.5, n: 60 });
    add({ measure: 'satisfaction', card: 'c_1', value: 2, n: 60 });
    add({ measure: 'kano', card: 'c_1', counts: { mustBe: 6, attractive: 2 } });
    add({ measure: 'nps', persona: 'pe_1', value: 44, n: 90, date: '2026-09-01' });
    draft.insights = { ...draft.insights, i_3: { id: 'i_3', kind: 'plan', title: 'Buy a kiosk', cards: ['c_1'], from: ['i_2'], measure: 'csat', target: '85 %' } };
    Object.assign(getRecord(draft.cards, 'c_1') as object, { flags: ['momentOfTruth', 'fail'], owner: 'Front desk', time: { typical: 5 } });
    Object.assign(getRecord(draft.cards, 'c_2') as object, { owner: 'Kitchen', time: { typical: 7 } });
    draft.ignored = {};
  });
}

function made(blueprint: Blueprint, locale: 'en' | 'zh-CN' = 'en'): Report {
  return reportOf(blueprint, { locale, title: '', sections: REPORT_SECTIONS }, measure, '2026-11-22');
}

function tables(blocks: readonly ReportBlock[] = []): readonly ReportTable[] {
  return blocks.filter((block) => block.type === 'table');
}

function sectionOf({ sections }: Report, id: string): readonly ReportBlock[] {
  return sections.find((section) => section.id === id)?.blocks ?? [];
}

describe('a report of an analysed blueprint', () => {
  it.each(['en', 'zh-CN'] as const)('has a heading for every view of the analysis (%s)', (locale) => {
    const t = translator(locale);
    const headings = made(full(), locale).sections.flatMap(({ title, blocks }) => [title, ...blocks.map((block) => ('title' in block ? block.title : ''))]);
    expect(headings).toEqual(expect.arrayContaining(ANALYSIS_VIEWS.map(({ name }) => t(name))));
  });

  it('draws trends, gaps, quadrant, KANO, emotion curves and rings, each within its size', () => {
    const { sections } = made(full());
    const charts = sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'chart'));
    const t = translator('en');
    for (const name of ['analysis.quadrant', 'analysis.kano', 'analysis.servqual', 'analysis.trends', 'people.stakeholders'] as const) {
      expect(charts.map(({ title }) => title)).toContain(t(name));
    }
    expect(sectionOf(made(full()), 'emotions').map(({ type }) => type)).toEqual(['chart', 'table']);
    const texts = charts.flatMap(({ width, height, primitives }) => primitives.flatMap((one) => (one.type === 'text' ? [{ width, height, one }] : [])));
    const outside = texts.filter(({ width, height, one }) => one.y > height || one.y - one.size < -2 || one.runs.some((run) => run.x < -1 || run.x + run.width > width + 1));
    expect(outside.map(({ one }) => one.runs.map(({ text }) => text).join(''))).toEqual([]);
  });

  it('lists targets that nothing was measured for yet', () => {
    const aimed = produce(full(), (draft) => {
      draft.measures = {};
      draft.targets = { t_1: { id: 't_1', measure: 'csat', card: 'c_1', value: 85 } };
    });
    expect(hasContent('measures', { blueprint: aimed, t: translator('en'), measure })).toBe(true);
    expect(tables(sectionOf(made(aimed), 'measures')).at(-1)?.rows).toEqual([['CSAT', 'c_1', 'No value yet', '85 %']]);
  });

  it('has the sheet’s own colour, as dark as it takes to be read', () => {
    const inBrand = (accent: string): string => made({ ...full(), style: { preset: 'brand', colors: { accent } } }).accent;
    expect(inBrand('#a4123f')).toBe('#a4123f');
    expect(contrast(inBrand('#ffd400'), '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it('shows personas with their pictures, and who does what', () => {
    const people = sectionOf(made(full()), 'people');
    const profiles = people.find((block) => block.type === 'profiles');
    expect(profiles?.people.map(({ name, image }) => [name, image !== undefined])).toEqual([['Bo', false], ['Ana', true]]);
    expect(tables(people).at(-1)?.rows[0]).toContain('R A');
  });

  it('says what insights come from, and names the measure of a bare target', () => {
    const plans = tables(sectionOf(made(full()), 'insights')).at(-1);
    expect(plans?.rows[0]?.[0]).toBe('Buy a kiosk\nComes from: Kiosk');
    expect(plans?.rows[0]).toContain('CSAT 85 %');
  });

  it('carries all tags, standards and expectations of touchpoints', () => {
    const t = translator('en');
    const blueprint = produce(full(), (draft) => {
      Object.assign(getRecord(draft.cards, 'c_1') as object, { touchpoint: true, tags: { senses: ['smell', 'touch'], lifecycle: ['retention'] }, standard: { timeLimit: 3 }, expectations: ['lessTime'] });
    });
    const [, tagged, standards] = tables(sectionOf(made(blueprint), 'inventory'));
    expect(tagged?.title).toBe(t('report.tags'));
    expect(tagged?.heads).toEqual(expect.arrayContaining(['Senses', 'Lifecycle']));
    expect(tagged?.rows.flat()).toEqual(expect.arrayContaining(['Smell, Touch', 'Retention']));
    expect(standards?.rows.flat()).toEqual(expect.arrayContaining(['3 min', 'Less time']));
  });

  it('gives no room to columns without content', () => {
    for (const table of made(full()).sections.flatMap(({ blocks }) => tables(blocks))) {
      const empty = table.heads.filter((_, i) => i > 0 && table.rows.every((row) => (row[i] ?? '') === ''));
      expect({ title: table.title, empty }).toEqual({ title: table.title, empty: [] });
      expect(table.widths?.length ?? table.heads.length).toBe(table.heads.length);
    }
  });
});

describe('a report of an empty blueprint', () => {
  it('leaves out what has nothing to show, and the dialog can tell', () => {
    let next = 0;
    const blueprint = blankBlueprint({ id: 'b_1', title: 'New', date: '2026-11-22', createId: (prefix) => `${prefix}_${++next}` });
    const report = made(blueprint);
    expect(report.sections.map(({ id }) => id)).toEqual(['picture', 'checks']);
    for (const [one, filled] of [[blueprint, report], [full(), made(full())]] as const) {
      expect(REPORT_SECTIONS.filter((id) => hasContent(id, { blueprint: one, t: translator('en'), measure }))).toEqual(filled.sections.map(({ id }) => id));
    }
  });
});
