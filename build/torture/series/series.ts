// Random series of commands by the ten thousand, with the file in between: undoing all gives the first bytes, redoing all
// gives the last.

import type { Blueprint } from '../../../shared/blueprint/records';
import { violations } from '../../../shared/blueprint/invariants';
import type { OpenedFile } from '../../../shared/format/file';
import { parseFile } from '../../../shared/format/parseFile';
import { serializeFile } from '../../../shared/format/serializeFile';
import type { History } from '../../../shared/history/history';
import { redo, undo } from '../../../shared/history/walk';
import { figure, type Figure } from '../figure';
import { randomSeries } from './seriesOf';

const bytes = (blueprint: Blueprint): string => serializeFile({ blueprint, history: null });

/** Written and opened again, with its history. */
function throughFile(blueprint: Blueprint, history: History): OpenedFile & { history: History } {
  const opened = parseFile(serializeFile({ blueprint, history }));
  if (!opened.ok) throw new Error(`does not open: ${JSON.stringify(opened.error)}`);
  const kept = opened.value.history;
  if (kept?.entries.length !== history.entries.length) throw new Error('the history was left out');
  return { ...opened.value, history: kept };
}

function walked(walk: typeof undo, file: { blueprint: Blueprint; history: History }): { blueprint: Blueprint; history: History } {
  let step = { document: file.blueprint, history: file.history };
  for (let i = 0; i < file.history.entries.length; i++) step = walk(step.history, step.document);
  return { blueprint: step.document, history: step.history };
}

/** What is wrong with series `seed`; its number of steps where nothing is. */
function trySeries(seed: number): string | number {
  try {
    const { start, end, history } = randomSeries(seed, 5 + (seed % 40));
    const faults = violations(end);
    if (faults.length > 0) return `broken: ${JSON.stringify(faults[0])}`;
    const first = walked(undo, throughFile(end, history));
    if (bytes(first.blueprint) !== bytes(start)) return 'undoing all does not give the first bytes';
    const last = walked(redo, throughFile(first.blueprint, first.history));
    if (bytes(last.blueprint) !== bytes(end)) return 'redoing all does not give the last bytes';
    return history.entries.length;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

/** @param series how many; @param from the seed of the first, to find one again */
export function series({ series: count = 10_000, from = 1 }: { series?: number; from?: number } = {}): Figure {
  const failures: string[] = [];
  let steps = 0;
  for (let seed = from; seed < from + count; seed++) {
    const result = trySeries(seed);
    if (typeof result === 'string') failures.push(`series ${seed}: ${result}`);
    else steps += result;
  }
  return figure(`series: ${count} series of ${steps} steps, ${failures.length} that undo or redo to other bytes`, failures);
}
