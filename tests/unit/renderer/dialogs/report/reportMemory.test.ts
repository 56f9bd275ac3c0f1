// What is remembered of a report: everything that was chosen, and sections that are newer than the memory come last.

import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { preferencesSchema, type Preferences } from '#shared/api/preferences';
import { REPORT_SECTIONS } from '#shared/report/report';
import { SECTIONS_AT_FIRST, wantedSections, type ReportForm } from '../../../../../renderer/dialogs/report/reportChoices';
import { lastReport, rememberReport } from '../../../../../renderer/dialogs/report/reportMemory';

const form: ReportForm = { format: 'html', locale: 'zh-CN', paper: 'Letter', title: 'Hotel', sections: SECTIONS_AT_FIRST.toReversed() };
const preferences = () => createStore<Preferences>()(() => ({ locale: 'en', theme: 'light', inspector: true }));

describe('the memory of reports', () => {
  it('gives back what was chosen, as preferences can be kept', () => {
    const store = preferences();
    rememberReport(store, 'b_1', form, 'Hotel');
    expect(preferencesSchema.parse(store.getState())).toEqual(store.getState());
    expect(lastReport(store, 'b_1', 'Hotel')).toEqual(form);
    expect(lastReport(store, 'b_2', 'Hotel')).toBeNull();
  });

  it('follows the name of the blueprint, unless the report has one of its own', () => {
    const store = preferences();
    rememberReport(store, 'b_1', form, 'Hotel');
    expect(lastReport(store, 'b_1', 'Grand hotel')?.title).toBe('Grand hotel');
    rememberReport(store, 'b_1', { ...form, title: 'Findings' }, 'Hotel');
    expect(lastReport(store, 'b_1', 'Grand hotel')?.title).toBe('Findings');
  });

  it('offers sections that it has never heard of', () => {
    const store = preferences();
    rememberReport(store, 'b_1', { ...form, sections: [{ id: 'map', isWanted: false }] }, 'Hotel');
    const sections = lastReport(store, 'b_1', 'Hotel')?.sections ?? [];
    expect(sections[0]).toEqual({ id: 'map', isWanted: false });
    expect(sections.map(({ id }) => id).toSorted()).toEqual([...REPORT_SECTIONS].toSorted());
  });
});

describe('what goes into a report', () => {
  it('is wanted and has something to show, in the order given', () => {
    expect(wantedSections(SECTIONS_AT_FIRST.toReversed(), new Set(['comments', 'map', 'overview']))).toEqual(['map', 'overview']);
  });
});
