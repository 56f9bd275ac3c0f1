// Which report was made of a document last, kept over starts. The title is remembered only where somebody has changed it, so
// that a blueprint with a new name has a report with a new name.

import type { StoreApi } from 'zustand/vanilla';
import type { Preferences } from '#shared/api/preferences';
import { offeredSections, type ReportForm } from './reportChoices';

const MOST = 100;

/** Null for a blueprint of which no report was made. @param title of the blueprint */
export function lastReport(preferences: StoreApi<Preferences>, blueprint: string, title: string): ReportForm | null {
  const found = preferences.getState().reports?.find(({ id }) => id === blueprint);
  if (!found) return null;
  const { format, locale, paper, sections } = found;
  return { format, locale, paper, title: found.title || title, sections: offeredSections(sections) };
}

export function rememberReport(preferences: StoreApi<Preferences>, blueprint: string, form: ReportForm, title: string): void {
  const others = (preferences.getState().reports ?? []).filter(({ id }) => id !== blueprint);
  const own = { ...form, id: blueprint, title: form.title === title ? '' : form.title };
  preferences.setState({ reports: [own, ...others].slice(0, MOST) });
}
