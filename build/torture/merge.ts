// Proof that merging loses nothing: random blueprints, two random series of edits on each, merged, and every law checked.
// `node build/scripts/runTs.mjs build/torture/merge.ts --count 10000 --seed 1`

import { generateBlueprint, seededRandom } from '../bench/generate';
import { brokenLaws } from './mergeLaws';
import { edited } from './randomEdits';
import { mergeBlueprints } from '../../shared/merge/mergeBlueprints';

export interface MergeFigures {
  readonly merges: number;
  readonly withClashes: number;
  readonly broken: readonly string[];
}

/** So many random merges; `broken` says which law broke on which seed. */
export function tortureMerge(count: number, firstSeed: number): MergeFigures {
  const broken: string[] = [];
  let withClashes = 0;
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const random = seededRandom(seed);
    const upTo = (n: number) => Math.floor(random() * n);
    const start = generateBlueprint({ cards: 2 + upTo(30), connectors: upTo(20), seed });
    const base = edited(start, { seed: seed * 3 + 1, count: upTo(12), who: 'b' });
    const mine = edited(base, { seed: seed * 3 + 2, count: 1 + upTo(14), who: 'm' });
    const theirs = edited(base, { seed: seed * 3 + 3, count: 1 + upTo(14), who: 't' });
    if (mergeBlueprints(base, mine, theirs).clashes.length > 0) withClashes++;
    broken.push(...attempt(() => brokenLaws(base, mine, theirs, upTo)).map((law) => `seed ${seed}: ${law}`));
  }
  return { merges: count, withClashes, broken };
}

function attempt(run: () => string[]): string[] {
  try {
    return run();
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

export function main(args: readonly string[]): void {
  const option = (name: string, otherwise: number) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise);
  const { merges, withClashes, broken } = tortureMerge(option('--count', 10_000), option('--seed', 1));
  for (const line of broken.slice(0, 20)) console.error(line);
  console.log(`merge: ${merges} random three-way merges (${withClashes} with clashes), ${broken.length} broken laws`);
  if (broken.length > 0) process.exitCode = 1;
}
