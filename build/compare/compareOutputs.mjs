// npm run compare:outputs: screen, PNG, SVG and PDF of the examples and of random blueprints, laid on one another. Prints the
// share of differing pixels of each pair, writes pictures of the worst, and fails where one sheet reaches 1 %.
//
//   npm run compare:outputs -- [--count 10] [--seed 1]
//
// A pixel differs when, in any channel, the means over its 3 × 3 neighbourhoods are more than 64 of 255 apart: media smooth
// the edges of letters and lines in their own ways, but nothing may be elsewhere, missing or of another colour. The last
// column is the worst pair without that blur, for comparison only. Two pixels to a px of the sheet. Screen is the page's
// painter on a canvas in Chromium, SVG is shown by Chromium, PDF by pdftoppm.

import { parseArgs } from 'node:util';
import { importTs } from '../scripts/runTs.mjs';

const text = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({ options: { count: text('10'), seed: text('1') } });
const { compareOutputs } = await importTs('build/compare/compareOutputs.ts');
const over = await compareOutputs(Number(values.count), Number(values.seed), console.log);
if (over > 0) {
  console.error(`${over} of the sheets reach 1 %.`);
  process.exitCode = 1;
}
