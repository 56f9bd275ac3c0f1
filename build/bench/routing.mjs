// npm run bench:routing: our connectors against libavoid's, on the hotel example and on generated blueprints. Prints a row
// per figure; smaller is better in all of them. Times are medians; those of one moved card are of moves by 3 px.
//
//   npm run bench:routing -- [--cards 1000] [--seeds 2,5] [--runs 5]

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importTs } from '../scripts/runTs.mjs';
import { routeByLibavoid } from './routingAvoid.mjs';

const { values } = parseArgs({ options: { cards: { type: 'string', default: '1000' }, seeds: { type: 'string', default: '2,5' }, runs: { type: 'string', default: '5' } } });
const EXAMPLE = new URL('../../assets/examples/overnight-hotel-stay.en.blueprint', import.meta.url);

const { figuresOf, generatedTask, routeByOurs, taskOfFile } = await importTs('build/bench/routingOurs.ts');

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** The figures of one router at one task; a slow one is run less often. */
function measure(task, routeBy) {
  const fulls = [];
  const moves = [];
  let figures;
  const began = performance.now();
  for (let run = 0; run < Number(values.runs) && (run === 0 || performance.now() - began < 60_000); run++) {
    const { routes, full, move, end } = routeBy(task);
    figures ??= figuresOf(routes, task);
    fulls.push(full);
    for (let i = 0; i < 9 && performance.now() - began < 60_000; i++) moves.push(move(task.cards[(i * 37) % task.cards.length].id, 3, 0));
    end?.();
  }
  return { ...figures, 'all connectors (ms)': median(fulls), 'one card moved (ms)': median(moves) };
}

function print(name, ours, theirs) {
  const show = (n) => (n === undefined ? '–' : n.toFixed(n < 100 && !Number.isInteger(n) ? 1 : 0));
  console.log(`\n${name}`);
  console.log(`${''.padEnd(28)}${'ours'.padStart(12)}${'libavoid'.padStart(12)}`);
  for (const row of Object.keys(ours)) console.log(`${row.padEnd(28)}${show(ours[row]).padStart(12)}${show(theirs[row]).padStart(12)}`);
}

const tasks = [['hotel example', taskOfFile(readFileSync(EXAMPLE, 'utf8'))]];
for (const seed of values.seeds.split(',').map(Number)) tasks.push([`${values.cards} cards, ${values.cards} connectors (seed ${seed})`, generatedTask(Number(values.cards), seed)]);
for (const [name, task] of tasks) print(name, measure(task, routeByOurs), measure(task, routeByLibavoid));
