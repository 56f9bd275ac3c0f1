import { expect, it } from 'vitest';
import { kill } from '../../../../../build/torture/kill/kill';

it.skipIf(process.platform === 'win32')('a process killed while saving leaves the old or the new document, whole, and nothing that the next start does not sweep', async () => {
  expect((await kill({ kills: 8 })).failures).toEqual([]);
});
