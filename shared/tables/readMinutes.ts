// Minutes as people write them in tables: `5`, `5 min`, `1.5 h`, `0:05`, `1h30`, `半小时`, and ranges such as `2–5 min`.

import type { TimeRange } from '../blueprint/records';

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(s|sec|secs|seconds?|秒|秒钟)$/, 1 / 60],
  [/^(|m|min|mins|minutes?|分|分钟|’|')$/, 1],
  [/^(h|hr|hrs|hours?|时|小时|个小时)$/, 60],
  [/^(d|days?|天|日)$/, 1440],
  [/^(w|wks?|weeks?|周|星期)$/, 10_080],
];
const PART = /(\d+(?:[.,]\d+)?)([^\d.,:–—~-]*)/gy;

/** A clock's `h:mm` or `h:mm:ss`, or amounts with units; null where it is neither. */
function single(text: string): number | null {
  const clock = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (clock) return rounded(Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3] ?? 0) / 60);
  if (/\d\s+\d/.test(text)) return null;
  const clean = text.replace(/^(about|approx\.?|ca\.?|~|≈|约|大约)/, '').replace(/^半个?小时$/, '30').replace(/\s+/g, '');
  let [sum, end] = [0, 0];
  for (const { 0: whole, 1: amount = '', 2: unit = '', index } of clean.matchAll(PART)) {
    const factor = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
    if (factor === undefined) return null;
    sum += Number(amount.replace(',', '.')) * factor;
    end = index + whole.length;
  }
  return end > 0 && end === clean.length ? rounded(sum) : null;
}

function rounded(minutes: number): number {
  return Math.round(minutes * 1000) / 1000;
}

/** One amount as `typical`, a range as `min` and `max`; null where the text is none. */
export function readMinutes(raw: string): TimeRange | null {
  const text = raw.normalize('NFKC').trim().toLowerCase();
  const range = /^(\d[^–—~至到-]*?)\s*(?:[-–—~至到]|to)\s*(\d.*)$/.exec(text);
  if (!range) {
    const typical = single(text);
    return typical === null ? null : { typical };
  }
  const [, from = '', to = ''] = range;
  const unit = /[^\d\s.,]+$/.exec(to)?.[0] ?? '';
  const min = single(/[^\d\s.,:]/.test(from) ? from : `${from.trim()}${to.includes(':') ? '' : unit}`);
  const max = single(to);
  return min === null || max === null ? null : { min, max };
}
