import { describe, expect, it } from 'vitest';
import { remedyOf } from '../../../../../renderer/panels/checks/remedies';
import { findings } from '../../../../support/checked';

describe('where what a finding misses is written', () => {
  it('is the first field that is missing', () => {
    const [fails] = findings('B16', { cards: [['a', 'frontstage', 1, { flags: ['fail'], owner: 'Desk' }]] });
    expect(fails && remedyOf(fails)).toEqual({ type: 'field', label: 'quality.cause', part: 'quality' });
    const [brief] = findings('B28', { brief: { scenario: 'A night', customer: 'Guest' } });
    expect(brief && remedyOf(brief)).toMatchObject({ label: 'brief.scopeStart' });
  });

  it('is a new opportunity for a pain point on the sheet, and the register for one that stands there', () => {
    const [onSheet] = findings('B17', { lanes: ['customer', 'painPoint'], cards: [['p', 'painPoint', 1]] });
    expect(onSheet && remedyOf(onSheet)).toEqual({ type: 'insight', kind: 'opportunity' });
    const insight = { id: 'i', kind: 'painPoint' as const, title: 'Queue', cards: ['a'], from: [] };
    const [inRegister] = findings('B17', { cards: [['a', 'customer', 1]], insights: { i: insight } });
    expect(inRegister && remedyOf(inRegister)).toMatchObject({ type: 'register', view: 'painPoints' });
  });

  it('is nowhere for what is drawn', () => {
    const [unconnected] = findings('B08', { cards: [['s', 'support', 1]] });
    expect(unconnected && remedyOf(unconnected)).toBeNull();
  });
});
