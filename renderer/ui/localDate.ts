// Days as files write them and people read them.

import type { LocaleId } from '#shared/i18n/messages';

/** The ISO date of a moment (ms since 1970) in the person's own time zone. */
export function localDate(at: number): string {
  const day = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** An ISO date in words: `21 Nov 2026`; what is no date stays as it is. */
export function dateText(date: string, locale: LocaleId): string {
  const at = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at)) return date;
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }).format(at);
}
