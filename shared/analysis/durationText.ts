// How long something takes, as a figure of the analysis: in hours and minutes, so that parts can be added up to their whole
// by whoever reads them. (Cards have less room; see scene/layout/timeText.)

import type { Translate } from '../i18n/messages';

/** Minutes. */
const HOUR = 60;
const DAY = 24 * HOUR;

/** `7.5 min`, `2 h 3 min`, `3 d 4 h`; below zero with a minus, as differences are. */
export function durationText(minutes: number, t: Translate): string {
  const sign = minutes < 0 ? '−' : '';
  const value = Math.abs(minutes);
  if (value < HOUR) return sign + t('measures.minutes', { value });
  if (Math.round(value) < 2 * DAY) return sign + parted(value, HOUR, 1, (whole, rest) => t('measures.hours', { whole, rest }));
  return sign + parted(value, DAY, HOUR, (whole, rest) => t('measures.days', { whole, rest }));
}

/** So many whole units, and the rest in parts of it; what is rounded up to a whole unit counts as one. */
function parted(minutes: number, unit: number, part: number, say: (whole: number, rest: number) => string): string {
  const parts = Math.round(minutes / part);
  const perUnit = unit / part;
  return say(Math.floor(parts / perUnit), parts % perUnit);
}
