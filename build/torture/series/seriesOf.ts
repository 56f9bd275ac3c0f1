// Random series of commands on a document, with their history: what a person's work leaves in a file.

import { readFileSync } from 'node:fs';
import { generateBlueprint, seededRandom } from '../../bench/generate';
import type { Blueprint } from '../../../shared/blueprint/records';
import type { Command } from '../../../shared/commands/command';
import { executeCommand } from '../../../shared/commands/execute';
import { commands } from '../../../shared/commands/list';
import { parseFile } from '../../../shared/format/parseFile';
import { serializeFile } from '../../../shared/format/serializeFile';
import { appendEntry } from '../../../shared/history/appendEntry';
import { emptyHistory, type History } from '../../../shared/history/history';
import { randomArgs, type Pick } from '../seriesArguments';

export interface Series {
  readonly start: Blueprint;
  readonly end: Blueprint;
  /** All steps done. */
  readonly history: History;
}

function opened(path: string): Blueprint {
  const file = parseFile(readFileSync(path, 'utf8'));
  if (!file.ok) throw new Error(`${path} does not open`);
  return file.value.blueprint;
}

const sample = opened('tests/fixtures/format/version-1.blueprint');
const image = Object.values(sample.images)[0];
const starts: readonly Blueprint[] = [
  sample,
  opened('assets/examples/overnight-hotel-stay.zh-CN.blueprint'),
  generateBlueprint({ cards: 12, connectors: 8, seed: 1 }),
];

/** ms between commands: sometimes short enough that steps are joined. */
const PAUSE = 1_500;

/** The same each time for the same seed. */
export function randomSeries(seed: number, length: number): Series {
  const random = seededRandom(seed);
  random();
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as never;
  let made = 1000;
  const id = (prefix: string): string => `${prefix}_${made++}`;
  const start = pick(starts);
  let [blueprint, history, at] = [start, emptyHistory, 0];
  if (!image) throw new Error('The sample has no picture');
  for (let i = 0; i < length; i++) {
    const command = pick(commands) as Command<unknown>;
    const args = randomArgs({ blueprint, image, pick, random, id })[command.id];
    const result = executeCommand(blueprint, command, args);
    if (!result.ok || result.value.patches.length === 0) continue;
    const { patches, inverse } = result.value;
    const mergeKey = command.mergeKey?.(args);
    const label = command.label(blueprint, args);
    const entry = { id: `e_${i}`, at: (at += random() * PAUSE), label, patches, inverse, selectionBefore: [], selectionAfter: [] };
    history = appendEntry(history, mergeKey === undefined ? entry : { ...entry, mergeKey }, { mergeWindow: 1_000, savedEntry: null });
    blueprint = result.value.blueprint;
  }
  return { start, end: blueprint, history };
}

/** The text of a file that has been worked on, with its history; some of it undone. */
export function editedFile(seed: number, length: number): string {
  const { end, history } = randomSeries(seed, length);
  return serializeFile({ blueprint: end, history });
}
