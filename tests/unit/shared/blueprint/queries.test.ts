import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { phaseOfStep, stepOrder } from '#shared/blueprint/queries';
import { readExample } from '../../../support/example';

const hotel = readExample('en');
const [step = ''] = stepOrder(hotel);
const [first = '', second = ''] = hotel.phaseOrder;

describe('the phase of a step', () => {
  it('is the one that has it, for every step', () => {
    for (const id of stepOrder(hotel)) expect(phaseOfStep(hotel, id)?.stepOrder).toContain(id);
    expect(phaseOfStep(hotel, 'gone')).toBeUndefined();
  });

  it('is told of the state that is asked, also while that is being changed', () => {
    expect(phaseOfStep(hotel, step)?.id).toBe(first);
    const moved = produce(hotel, (draft) => {
      draft.phases[second]?.stepOrder.push(draft.phases[first]?.stepOrder.shift() ?? '');
      expect(phaseOfStep(draft, step)?.id).toBe(second);
    });
    expect(phaseOfStep(moved, step)?.id).toBe(second);
    expect(phaseOfStep(hotel, step)?.id).toBe(first);
  });

  it('is none once its phase is gone from the order', () => {
    const without = produce(hotel, (draft) => {
      draft.phaseOrder.shift();
    });
    expect(phaseOfStep(without, step)).toBeUndefined();
    expect(stepOrder(without)).not.toContain(step);
  });
});
