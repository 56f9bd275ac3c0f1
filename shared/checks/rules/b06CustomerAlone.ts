// A guest who eats alone needs nobody, so one or two customer actions on their own are normal. From three in a row on,
// something is usually missing: a technology that serves the customer, or somebody who should. A call, an e-mail or a chat
// is a contact although it is backstage; and who serves in a phase that has a blueprint of its own is told there.

import { isDoing, meetsUnseen, neighbours } from '../actions';
import type { Check } from '../check';
import { atCards, named } from '../found';
import type { CheckedBlueprint, CheckedCard } from '../view';

/** Customer actions in a row. */
const ALONE = 3;

export const b06CustomerAlone: Check = {
  id: 'B06',
  severity: 'warning',
  name: 'check.B06.name',
  why: 'check.B06.why',
  *find(view) {
    for (const run of runsAlone(view)) {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last || run.length < ALONE) continue;
      yield {
        at: atCards(run),
        key: `step:${first.card.step}`,
        reason: { key: 'check.B06.found', params: { ...named(first.card.title), last: named(last.card.title).name, count: run.length } },
      };
    }
  },
};

/** Customer actions between one contact and the next; columns in which the customer does nothing neither add nor part. */
function runsAlone(view: CheckedBlueprint): CheckedCard[][] {
  const runs: CheckedCard[][] = [];
  let run = new Set<CheckedCard>();
  view.steps.forEach((_, column) => {
    const cards = view.inColumn(column);
    const customer = cards.filter((checked) => checked.zone === 'customer' && isDoing(checked) && checked.card.kind !== 'wait');
    const isMet = view.isSummary(column) || cards.some(isContact) || customer.some((action) => neighbours(view, action).some(isContact));
    if (isMet) {
      runs.push([...run]);
      run = new Set();
    } else for (const action of customer) run.add(action);
  });
  return [...runs, [...run]];
}

function isContact(checked: CheckedCard): boolean {
  return (checked.zone === 'frontstage' && checked.card.kind !== 'note') || meetsUnseen(checked);
}
