// Days as survey tools write them, with or without a time: `2026-05-01T09:30`, `2026/5/1`, `2026年5月1日`, `1.5.2026`,
// `5/31/2026`. Whether `5/6/2026` is in May or June is asked of the whole column.

/** Which of the first two numbers of `5/6/2026` is the month; null: the column doesn't tell. */
export type DayOrder = 'monthFirst' | 'dayFirst' | null;

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?:日|号)?(?=$|[T\s(])/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?=$|[T\s,])/;

export function dayOrderOf(cells: readonly string[]): DayOrder {
  let order: DayOrder = null;
  for (const cell of cells) {
    const [, first, sign, second] = YEAR_LAST.exec(cell.trim()) ?? [];
    if (first === undefined) continue;
    // With dots the day comes first in every country that writes them.
    if (sign === '.' || Number(first) > 12) return 'dayFirst';
    if (Number(second) > 12) order = 'monthFirst';
  }
  return order;
}

/** ISO date; null where it is none, or could be two. */
export function readDay(cell: string, order: DayOrder): string | null {
  const text = cell.normalize('NFKC').trim();
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year) return isoDay(Number(year), Number(month), Number(day));
  const [, first, , second, last] = YEAR_LAST.exec(text) ?? [];
  if (!last || (order === null && first !== second)) return null;
  const [m, d] = order === 'monthFirst' ? [first, second] : [second, first];
  return isoDay(Number(last), Number(m), Number(d));
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
