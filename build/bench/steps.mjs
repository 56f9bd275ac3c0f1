// npm run bench:steps: what it costs when a step is inserted, made wider or removed. Times in ms, medians.
//
//   npm run bench:steps -- [--cards 1000,5000] [--seed 2] [--runs 5]

import { parseArgs } from 'node:util';
import { importTs } from '../scripts/runTs.mjs';

const { values } = parseArgs({
  options: {
    cards: { type: 'string', default: '1000,5000' },
    seed: { type: 'string', default: '2' },
    runs: { type: 'string', default: '5' },
  },
});

const { stepTimes } = await importTs('build/bench/steps.ts');

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

for (const cards of values.cards.split(',').map(Number)) {
  const runs = Array.from({ length: Number(values.runs) }, () => stepTimes(cards, Number(values.seed)));
  console.log(`\n${cards} cards and connectors`);
  console.log(`${''.padEnd(20)}${'picture'.padStart(10)}${'routing'.padStart(10)}`);
  runs[0].forEach(({ change }, i) => {
    const show = (of) => median(runs.map((run) => run[i][of])).toFixed(1).padStart(10);
    console.log(`${change.padEnd(20)}${show('picture')}${show('routing')}`);
  });
}
