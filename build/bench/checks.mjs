// npm run bench:checks: what the blueprint checks cost the page after an edit. Times in ms: the first run of the process,
// and the median of the others.
//
//   npm run bench:checks -- [--cards 1000,5000] [--seed 2] [--runs 7]

import { parseArgs } from 'node:util';
import { importTs } from '../scripts/runTs.mjs';

const { values } = parseArgs({
  options: {
    cards: { type: 'string', default: '1000,5000' },
    seed: { type: 'string', default: '2' },
    runs: { type: 'string', default: '7' },
  },
});

const { checkTimes } = await importTs('build/bench/checks.ts');

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

const longest = ({ slices }) => Math.max(...slices);
const whole = ({ slices }) => slices.reduce((sum, slice) => sum + slice, 0);

for (const cards of values.cards.split(',').map(Number)) {
  const [first, ...runs] = Array.from({ length: Number(values.runs) }, () => checkTimes(cards, Number(values.seed)));
  console.log(`\n${cards} cards and connectors: ${first.findings} findings`);
  for (const [name, of] of [['longest slice', longest], ['whole run', whole]]) {
    console.log(`${name.padEnd(16)}${of(first).toFixed(1).padStart(8)}${median(runs.map(of)).toFixed(1).padStart(8)}`);
  }
  const [id] = runs.at(-1).slowest;
  console.log(`${`slowest, ${id}`.padEnd(24)}${median(runs.map(({ slowest }) => slowest[1])).toFixed(1).padStart(8)}`);
}
