// How strongly a number is tinted among others: from a breath of the accent to a good third of it, so that ink stays readable.

const ACCENT = [0x1d, 0x4e, 0x9e] as const;

/** @param share 0 … 1 of the highest */
export function heatColor(share: number): string {
  const part = 0.08 + 0.3 * share;
  return `#${ACCENT.map((channel) => Math.round(255 - (255 - channel) * part).toString(16).padStart(2, '0')).join('')}`;
}
