// What the pointer is told about a point of a chart.

import { xmlText } from '#shared/export/xml';

/** Tooltips are HTML, and what they say comes from the file. */
export function plainTip(text: string): string {
  return xmlText(text).replaceAll('\n', '<br>');
}

/** A row with its heads, a line each; the first is its own head. */
export function tipOf(heads: readonly string[], row: readonly (string | number | null)[]): string {
  const text = (value: string | number | null | undefined): string => (typeof value === 'number' ? withMinus(value) : (value ?? '–'));
  return row.map((value, i) => (i === 0 ? text(value) : `${heads[i]}: ${text(value)}`)).join('\n');
}

/** A number with a real minus. */
export function withMinus(value: number): string {
  return String(value).replace('-', '−');
}
