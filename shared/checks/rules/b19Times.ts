// Times are worth comparing and adding up only if they are there; a blueprint without any times has not been timed, and
// need not be.

import type { Card } from '../../blueprint/records';
import { actionsIn } from '../actions';
import type { Check } from '../check';
import { gaps } from '../gaps';

export const b19Times: Check = {
  id: 'B19',
  severity: 'hint',
  name: 'check.B19.name',
  why: 'check.B19.why',
  *find(view) {
    if (!view.cards.some(({ card }) => hasTime(card))) return;
    yield* gaps(actionsIn(view, 'customer'), ({ card }) => !hasTime(card), { one: 'check.B19.found', most: 'check.B19.most' });
  },
};

function hasTime({ time }: Card): boolean {
  return time?.min !== undefined || time?.typical !== undefined || time?.max !== undefined;
}
