// Minutes as people read them on a card: "6 min", "4–12 min", "1.5 h", "2 d".

import type { TimeRange } from '../../blueprint/records';
import type { MessageKey, Translate } from '../../i18n/messages';

const HOUR = 60;
const DAY = 24 * HOUR;

/** The range's text; empty when it says nothing. `typical` stands alone, or between min and max only if those are missing. */
export function timeText(time: TimeRange, translate: Translate): string {
  const low = time.min ?? time.typical ?? time.max;
  const high = time.max ?? time.typical ?? time.min;
  if (low === undefined || high === undefined) return '';
  const unit = unitFor(high);
  const number = low === high ? amount(low, unit.minutes) : `${amount(low, unit.minutes)}–${amount(high, unit.minutes)}`;
  return translate(unit.key, { n: number });
}

function unitFor(minutes: number): { key: MessageKey; minutes: number } {
  if (minutes < 2 * HOUR) return { key: 'time.minutes', minutes: 1 };
  if (minutes < 2 * DAY) return { key: 'time.hours', minutes: HOUR };
  return { key: 'time.days', minutes: DAY };
}

function amount(minutes: number, unit: number): string {
  return String(Math.round((minutes / unit) * 10) / 10);
}
