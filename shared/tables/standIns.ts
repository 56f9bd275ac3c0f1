// What the sheet shows in place of a missing name, in every language: a table may come back in another one than it left.

import { translator, locales } from '../i18n/translator';
import type { MessageKey } from '../i18n/messages';

const translators = locales.map(({ id }) => translator(id));

export function translatedNames(key: MessageKey, number?: number | null): string[] {
  return translators.map((translate) => translate(key, { n: number ?? 0 }));
}
