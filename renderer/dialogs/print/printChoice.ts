// How a document is printed: the page set-up, and the language of the sheet's own words. Remembered per document, apart
// from its exports: what goes to the printer on the desk is seldom what goes to a client.

import type { StoreApi } from 'zustand/vanilla';
import type { Preferences } from '#shared/api/preferences';

export type PrintChoice = Omit<NonNullable<Preferences['prints']>[number], 'id'>;

const MOST = 100;

/** Null for a blueprint that was never printed; then it begins as its last PDF. */
export function lastPrint(preferences: StoreApi<Preferences>, blueprint: string): PrintChoice | null {
  const { prints, exports } = preferences.getState();
  const printed = prints?.find(({ id }) => id === blueprint);
  if (printed) return { page: printed.page, locale: printed.locale };
  const exported = exports?.find(({ id }) => id === blueprint)?.options;
  return exported?.page ? { page: exported.page, locale: exported.locale } : null;
}

export function rememberPrint(preferences: StoreApi<Preferences>, blueprint: string, choice: PrintChoice): void {
  const others = (preferences.getState().prints ?? []).filter(({ id }) => id !== blueprint);
  preferences.setState({ prints: [{ id: blueprint, ...choice }, ...others].slice(0, MOST) });
}
