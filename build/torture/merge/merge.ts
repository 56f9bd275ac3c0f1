// Proof that merging loses nothing: random blueprints, two random series of edits on each, merged, and every law checked.
// And chains of merges between three people. `node build/scripts/runTs.mjs build/torture/merge/merge.ts --count 10000 --chains 500`

import { generateBlueprint, seededRandom } from '../../bench/generate';
import { figure } from '../figure';
import type { Figure } from '../figure';
import { mergeChain } from './mergeChains';
import { brokenLaws } from './mergeLaws';
import { edited } from '../randomEdits';
import { mergeBlueprints } from '../../../shared/merge/mergeBlueprints';

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

/** So many chains of merges among three people, each of 14 turns and a last round. */
export function tortureChains(count: number, firstSeed: number): { merges: number; broken: readonly string[] } {
  const broken: string[] = [];
  let merges = 0;
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    broken.push(...attempt(() => {
      const chain = mergeChain(seed, 14);
      merges += chain.merges;
      return [...chain.wrong];
    }));
  }
  return { merges, broken };
}

function attempt(run: () => string[]): string[] {
  try {
    return run();
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

export interface MergeOptions {
  readonly merges?: number;
  readonly chains?: number;
  readonly seed?: number;
}

export async function merge({ merges = 10_000, chains = 500, seed = 1 }: MergeOptions = {}): Promise<Figure> {
  const single = tortureMerge(merges, seed);
  const chained = tortureChains(chains, seed);
  return figure(
    `merge: ${merges} random three-way merges (${single.withClashes} with clashes), ${single.broken.length} broken laws; ` +
    `${chained.merges} merges in ${chains} chains of three people, ${chained.broken.length} faults`,
    [...single.broken, ...chained.broken],
  );
}

export async function main(args: readonly string[]): Promise<void> {
  const option = (name: string, otherwise: number) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise);
  const { line, failures } = await merge({ merges: option('--count', 10_000), chains: option('--chains', 500), seed: option('--seed', 1) });
  console.log(line);
  for (const failure of failures.slice(1, 20)) console.log(failure);
  if (failures.length > 0) process.exitCode = 1;
}
