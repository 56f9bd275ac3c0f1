// Proof that merging loses nothing: random blueprints, two random series of edits on each, merged, and every law checked.
// And chains of merges between three people. `node build/scripts/runTs.mjs build/torture/merge.ts --count 10000 --chains 500`

import { generateBlueprint, seededRandom } from '../bench/generate';
import { mergeChain } from './mergeChains';
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

export function main(args: readonly string[]): void {
  const option = (name: string, otherwise: number) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise);
  const [seed, chainCount] = [option('--seed', 1), option('--chains', 500)];
  const { merges, withClashes, broken } = tortureMerge(option('--count', 10_000), seed);
  const chains = tortureChains(chainCount, seed);
  for (const line of [...broken, ...chains.broken].slice(0, 20)) console.error(line);
  console.log(
    `merge: ${merges} random three-way merges (${withClashes} with clashes), ${broken.length} broken laws; ` +
    `${chains.merges} merges in ${chainCount} chains of three people, ${chains.broken.length} faults`,
  );
  if (broken.length + chains.broken.length > 0) process.exitCode = 1;
}
