// How long ago something was, in words; older things get their date.

import type { LocaleId, Translate } from '#shared/i18n/messages';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @param at ms since 1970 */
export function timeAgo(at: number, now: number, locale: LocaleId, t: Translate): string {
  const passed = now - at;
  if (passed < MINUTE) return t('time.justNow');
  if (passed < HOUR) return t('time.minutesAgo', { count: Math.floor(passed / MINUTE) });
  if (passed < DAY) return t('time.hoursAgo', { count: Math.floor(passed / HOUR) });
  if (passed < 2 * DAY) return t('time.yesterday');
  if (passed < 7 * DAY) return t('time.daysAgo', { count: Math.floor(passed / DAY) });
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric' }).format(at);
}
