import { describe, expect, it } from 'vitest';
import { findings, keys, said } from '../../../../support/checked';

describe('the brief', () => {
  const brief = { scenario: 'One night', customer: 'Guest', scopeStart: 'booking', scopeEnd: 'departure', date: '2026-11-21' };

  it('is content with scenario, customer, scope and date', () => expect(keys('B28', { brief })).toEqual([]));

  it('names what is missing, of the blueprint as a whole', () => {
    const [finding] = findings('B28', {});
    expect(finding).toMatchObject({ key: 'B28:blueprint', severity: 'warning', at: [] });
    expect(finding && said(finding)).toBe('The brief is incomplete. Still missing: scenario, customer, scope (start and end), date.');
  });

  it.each(['scenario', 'customer', 'scopeStart', 'scopeEnd', 'date'])('asks for %s', (field) => {
    expect(keys('B28', { brief: { ...brief, [field]: ' ' } })).toEqual(['blueprint']);
  });
});
