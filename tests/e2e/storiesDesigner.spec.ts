// The service designer, offline: the textbook's hotel case from a blank blueprint, by keyboard alone and by mouse. Both
// must come out equal to the example; what they cost in actions is printed (`npm run stories`).

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/app';
import { drawHotelByKeys } from '../support/drawByKeys';
import { drawHotelByMouse } from '../support/drawByMouse';
import { normalForm } from '../support/normalForm';
import { personAt } from '../support/person';
import { blueprintIn } from '../support/sheet';
import { root } from '../support/sources';

// A whole blueprint takes its time where the machine is busy.
test.setTimeout(300_000);

const FILE = 'my-hotel.blueprint';
const example = normalForm(blueprintIn(readFileSync(join(root, 'assets/examples/overnight-hotel-stay.en.blueprint'), 'utf8')));

test('the hotel by keyboard alone', async ({ app }) => {
  test.skip(process.env.SIGHTLINE_E2E === 'electron', 'the system’s own file dialog has no keys here');
  app.page.setDefaultTimeout(15_000);
  const person = personAt(app.page);
  const began = Date.now();
  await drawHotelByKeys(app, person, FILE);
  console.log(`The hotel by keyboard alone, ${((Date.now() - began) / 1000).toFixed(1)} s\n${person.report()}`);
  expect(normalForm(blueprintIn(app.text(FILE)))).toEqual(example);
});

test('the hotel by mouse', async ({ app }) => {
  app.page.setDefaultTimeout(15_000);
  const person = personAt(app.page);
  const began = Date.now();
  await drawHotelByMouse(app, person, FILE);
  console.log(`The hotel by mouse, ${((Date.now() - began) / 1000).toFixed(1)} s\n${person.report()}`);
  expect(normalForm(blueprintIn(app.text(FILE)))).toEqual(example);
});
