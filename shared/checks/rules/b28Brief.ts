// Whoever gets the sheet later needs to know whose way through which service it shows, from where to where, and how old it
// is. A scope has a start and an end.

import type { Check } from '../check';
import { missing } from '../found';

export const b28Brief: Check = {
  id: 'B28',
  severity: 'warning',
  name: 'check.B28.name',
  why: 'check.B28.why',
  *find({ blueprint: { brief } }) {
    const lacking = missing(
      ['scenario', brief.scenario.trim()], ['customer', brief.customer.trim()],
      ['scope', brief.scopeStart.trim() && brief.scopeEnd.trim()], ['date', brief.date.trim()],
    );
    if (lacking) yield { at: [], reason: { key: 'check.B28.found', params: lacking } };
  },
};
