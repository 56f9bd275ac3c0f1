// A phase is a part of the customer's way; one in which the customer does nothing is usually the organisation's project
// plan. Where there is no customer action at all, that alone is said (see b02CustomerLane.ts).

import { isDoing } from '../actions';
import type { Check } from '../check';
import { named } from '../found';

export const b03PhaseWithoutCustomer: Check = {
  id: 'B03',
  severity: 'warning',
  name: 'check.B03.name',
  why: 'check.B03.why',
  *find({ blueprint, inZone, inColumn, steps }) {
    if (inZone('customer').every(({ card }) => card.kind === 'note')) return;
    const places = new Map(steps.map((id, i) => [id, i]));
    for (const [i, id] of blueprint.phaseOrder.entries()) {
      const phase = blueprint.phases[id];
      const columns = phase?.stepOrder.map((step) => places.get(step) ?? -1) ?? [];
      if (!phase || columns.some((column) => inColumn(column).some((checked) => checked.zone === 'customer' && isDoing(checked)))) continue;
      yield { at: [{ type: 'phase', id }], reason: { key: 'check.B03.found', params: { ...named(phase.name), n: i + 1 } } };
    }
  },
};
