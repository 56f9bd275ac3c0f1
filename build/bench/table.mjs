// Prints the benchmark's figures: a row per measure, a column per size; median and spread over the runs.

function cell(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return '–';
  const show = (n) => (n >= 100 ? n.toFixed(0) : n.toFixed(1));
  const middle = sorted.length % 2 ? sorted[(sorted.length - 1) / 2] : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
  return sorted.length === 1 ? show(middle) : `${show(middle)} (${show(sorted[0])}–${show(sorted.at(-1))})`;
}

/** @param {Map<number, Record<string, number>[]>} results runs by number of cards */
export function table(results) {
  const columns = [...results];
  const names = Object.keys(columns[0]?.[1][0] ?? {});
  const rows = [
    ['', ...columns.map(([cards]) => `${cards} cards`)],
    ...names.map((name) => [name, ...columns.map(([, runs]) => cell(runs.map((run) => run[name])))]),
  ];
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  const line = (row) => row.map((text, i) => (i === 0 ? text.padEnd(widths[i]) : text.padStart(widths[i]))).join('   ');
  return rows.map(line).join('\n');
}
