import { expect, it } from 'vitest';
import { appKill } from '../../../../../build/torture/appKill/appKill';

it('the whole app may be killed between edits: no more than the last second is missing', async () => {
  expect((await appKill({ kills: 2, life: 1500 })).failures).toEqual([]);
});

// Four lives: one of them may have saved right before it ended.
it('an app that keeps no journal is found out', async () => {
  expect((await appKill({ kills: 4, life: 2000, careless: true })).failures).not.toEqual([]);
});
