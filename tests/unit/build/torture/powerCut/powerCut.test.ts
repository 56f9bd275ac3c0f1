import { expect, it } from 'vitest';
import { powerCut } from '../../../../../build/torture/powerCut/powerCut';
import { carelessSaver, realSaver, type MakeSaver } from '../../../../../build/torture/savers';

/** The real saver on a disk where flushing does nothing for some paths. */
const unflushed = (isLost: (path: string) => boolean): MakeSaver => (disk, data) => realSaver({
  ...disk,
  open: async (path, flags) => {
    const file = await disk.open(path, flags);
    return isLost(String(path)) ? Object.assign(file, { sync: async () => undefined }) : file;
  },
}, data);

it('a power cut leaves the old or the new document, whole, and whole backups', async () => {
  expect((await powerCut({ saves: 4 })).failures).toEqual([]);
});

it.each([
  ['writes into the file', carelessSaver],
  ['does not flush the file', unflushed((path) => path.startsWith('/drive/'))],
  ['does not flush the folder', unflushed((path) => path === '/drive')],
])('the proof finds out a saver that %s', async (_name, make) => {
  expect((await powerCut({ saves: 2, make })).failures).not.toEqual([]);
});
