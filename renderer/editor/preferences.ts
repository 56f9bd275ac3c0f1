// What the person likes, shared by all documents, and what their system prefers. The app loads and saves them; the editor
// only reads and reacts.

import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Preferences } from '#shared/api/preferences';

export const defaultPreferences: Preferences = { locale: 'en', theme: 'system', inspector: true };

/** The panel under the sheet before anybody has looked at it. */
export const ANALYSIS_AT_FIRST: NonNullable<Preferences['analysis']> = { shown: false, view: '', height: 320 };

/** Shows one view of the panel under the sheet, as high as the person has made it. */
export function showAnalysisView(preferences: StoreApi<Preferences>, view: string): void {
  const { analysis = ANALYSIS_AT_FIRST } = preferences.getState();
  preferences.setState({ analysis: { ...analysis, shown: true, view } });
}

export function createPreferences(known: Partial<Preferences> = {}): StoreApi<Preferences> {
  return createStore<Preferences>(() => ({ ...defaultPreferences, ...known }));
}

/** Follows the system's colour scheme; pass `matchMedia('(prefers-color-scheme: dark)')`. */
export function followSystemScheme(query: MediaQueryList): StoreApi<{ readonly dark: boolean }> {
  const store = createStore<{ readonly dark: boolean }>(() => ({ dark: query.matches }));
  query.addEventListener('change', () => store.setState({ dark: query.matches }));
  return store;
}

export function isDark(preferences: Preferences, system: { readonly dark: boolean }): boolean {
  return preferences.theme === 'system' ? system.dark : preferences.theme === 'dark';
}

/** What colleagues see of the person: the name that they chose, or the system's; empty for none. */
export function personName(preferences: Preferences, userName: string): string {
  return preferences.name?.trim() || userName;
}
