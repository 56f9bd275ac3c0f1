// A sheet that nobody can take in is better told in parts. Splitting is somebody's decision, so it is only offered.

import type { Check, Help } from '../check';

const MOST_PHASES = 12;
const MOST_CARDS = 120;

const split: Help = { label: 'check.B29.split', action: 'splitIntoFiles' };

export const b29TooLarge: Check = {
  id: 'B29',
  severity: 'hint',
  name: 'check.B29.name',
  why: 'check.B29.why',
  *find({ blueprint, cards }) {
    const phases = blueprint.phaseOrder.length;
    if (phases <= MOST_PHASES && cards.length <= MOST_CARDS) return;
    const params = { what: phases > MOST_PHASES ? 'phases' : 'cards', phases, cards: cards.length };
    yield { at: [], reason: { key: 'check.B29.found', params }, ...(phases > 1 && { help: split }) };
  },
};
