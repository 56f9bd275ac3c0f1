import { describe, expect, it } from 'vitest';
import { findings, keys, said } from '../../../../support/checked';

describe('the owner as the customer sees it', () => {
  it('finds where it is somebody else', () => {
    const [finding] = findings('B27', { cards: [['f', 'frontstage', 1, { owner: 'Agency', perceivedOwner: 'Hotel' }]] });
    expect(finding).toMatchObject({ key: 'B27:card:f', severity: 'hint' });
    expect(finding && said(finding)).toContain('belongs to Agency, but customers hold Hotel responsible');
  });

  it('is content with the same name, and where one of both is not known', () => {
    const cards = [['a', 'frontstage', 1, { owner: 'Front  desk', perceivedOwner: 'front desk ' }], ['b', 'frontstage', 2, { owner: 'Agency' }], ['c', 'frontstage', 3, { perceivedOwner: 'Hotel' }]] as const;
    expect(keys('B27', { cards })).toEqual([]);
  });
});
