// npm run bench:routing: our connectors against libavoid's, on the hotel example and on generated blueprints. Prints a row
// per figure; smaller is better in all of them. Times are medians, those of one moved card of moves by 3 px. With 1,000
// cards libavoid takes several minutes.
//
// Then our times alone for tangles: connectors between any cards, however far apart, up to the most that a file may hold.
//
//   npm run bench:routing -- [--cards 200,1000] [--tangles 100x1000,5000x5000,10000x20000] [--seed 2] [--runs 5]
//                            [--crossing-penalty 100]

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importTs } from '../scripts/runTs.mjs';
import { routeByLibavoid } from './routingAvoid.mjs';

const { values } = parseArgs({
  options: {
    cards: { type: 'string', default: '200,1000' },
    tangles: { type: 'string', default: '100x1000,5000x5000,10000x20000' },
    seed: { type: 'string', default: '2' },
    runs: { type: 'string', default: '5' },
    'crossing-penalty': { type: 'string', default: '100' },
  },
});
const EXAMPLE = new URL('../../assets/examples/overnight-hotel-stay.en.blueprint', import.meta.url);

const { figuresOf, generatedTask, routeByOurs, tangledTask, taskOfFile } = await importTs('build/bench/routingOurs.ts');

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** After so long a router is not run once more, ms. */
const PATIENCE = 60_000;
const MOVES = 9;

/** How long our router takes, without the other figures. */
function measureTimes(task) {
  const { full, move, effort } = routeByOurs(task);
  const moves = Array.from({ length: MOVES }, (_, i) => move(task.cards[(i * 37) % task.cards.length].id, 3, 0));
  return { 'all connectors (ms)': full, 'one card moved (ms)': median(moves), 'pairs of lines compared': effort() };
}

/** The figures of one router at one task. */
function measure(task, routeBy) {
  const times = { full: [], move: [], grow: [] };
  let figures;
  const began = performance.now();
  const patient = () => performance.now() - began < PATIENCE;
  for (let run = 0; run < Number(values.runs) && (run === 0 || patient()); run++) {
    const { routes, full, move, grow, end } = routeBy(task);
    figures ??= figuresOf(routes, task);
    times.full.push(full);
    for (let i = 0; i < MOVES && patient(); i++) times.move.push(move(task.cards[(i * 37) % task.cards.length].id, 3, 0));
    for (let i = 0; grow && i < MOVES && patient(); i++) times.grow.push(grow(i % 2 ? 18 : -18));
    end?.();
  }
  return { ...figures, 'all connectors (ms)': median(times.full), 'one card moved (ms)': median(times.move), 'the first lane grew (ms)': median(times.grow) };
}

function print(name, ours, theirs) {
  const show = (n) => (n === undefined ? '–' : n.toFixed(n < 100 && !Number.isInteger(n) ? 1 : 0));
  console.log(`\n${name}`);
  console.log(`${''.padEnd(28)}${'ours'.padStart(12)}${'libavoid'.padStart(12)}`);
  for (const row of Object.keys(ours)) console.log(`${row.padEnd(28)}${show(ours[row]).padStart(12)}${show(theirs[row]).padStart(12)}`);
}

const tasks = [['hotel example', taskOfFile(readFileSync(EXAMPLE, 'utf8'))]];
for (const cards of values.cards.split(',').map(Number)) tasks.push([`${cards} cards and connectors (seed ${values.seed})`, generatedTask(cards, Number(values.seed))]);
const tangles = values.tangles.split(',').filter(Boolean).map((sizes) => sizes.split('x').map(Number));
for (const [name, task] of tasks) print(name, measure(task, routeByOurs), measure(task, (given) => routeByLibavoid(given, Number(values['crossing-penalty']))));
for (const [cards, connectors] of tangles) print(`${cards} cards and ${connectors} random connectors`, measureTimes(tangledTask(cards, connectors, Number(values.seed))), {});
