// How long a merge takes: two people's edits on one blueprint, each parsed from its own text as from a file.
// `node build/scripts/runTs.mjs build/bench/merging.ts --cards 5000`

import type { Blueprint } from '../../shared/blueprint/records';
import { parseFile } from '../../shared/format/parseFile';
import { serializeFile } from '../../shared/format/serializeFile';
import { describeChanges } from '../../shared/merge/describeChanges';
import { mergeBlueprints } from '../../shared/merge/mergeBlueprints';
import { patchesBetween } from '../../shared/merge/patchesBetween';
import { edited } from '../torture/randomEdits';
import { generateBlueprint } from './generate';

const RUNS = 15;

function reopened(blueprint: Blueprint): Blueprint {
  const opened = parseFile(serializeFile({ blueprint, history: null }));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value.blueprint;
}

/** Processor time, since a busy machine makes the clock say little. */
function medianOf(run: () => unknown): string {
  const times = Array.from({ length: RUNS }, () => {
    const began = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return `${(times[RUNS >> 1] ?? Number.NaN).toFixed(1)} ms of processor time (at best ${(times[0] ?? Number.NaN).toFixed(1)})`;
}

export function main(args: readonly string[]): void {
  const at = args.indexOf('--cards');
  const cards = at < 0 ? 5000 : Number(args[at + 1]);
  const base = generateBlueprint({ cards, connectors: cards, seed: 7 });
  const mine = edited(base, { seed: 1, count: 60, who: 'm' });
  const theirs = reopened(edited(base, { seed: 2, count: 60, who: 't' }));
  const apart = reopened(base);
  const { merged, clashes } = mergeBlueprints(base, mine, theirs);
  console.log(`${cards} cards, 60 edits on each side, ${clashes.length} clashes`);
  console.log(`merge: ${medianOf(() => mergeBlueprints(apart, mine, theirs))}`);
  console.log(`merge without a base: ${medianOf(() => mergeBlueprints(null, mine, theirs))}`);
  console.log(`as an undo step: ${medianOf(() => patchesBetween(mine, merged))}`);
  console.log(`describe: ${medianOf(() => describeChanges(mine, theirs))}`);
}
