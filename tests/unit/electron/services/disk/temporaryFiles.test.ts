import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { disk } from '../../../../../electron/services/disk/disk';
import { sweepTemporaries, temporaryName, temporaryNames } from '../../../../../electron/services/disk/temporaryFiles';
import { testFolder } from '../../../../support/place';

const me = { installation: 'abc', pid: 10, run: 'r1' };

it('removes what ended runs of this installation left, and nothing else', async () => {
  const folder = testFolder();
  const leave = (owner: Partial<typeof me>) => writeFileSync(join(folder, temporaryName(temporaryNames({ ...me, ...owner })())), '');
  leave({}); // what this very run is writing
  leave({ pid: 11 }); // another window, running
  leave({ installation: 'colleague', pid: 99 });
  leave({ pid: 99 }); // over
  leave({ run: 'r0' }); // over; its process id is ours now
  writeFileSync(join(folder, '.sightline-notes.tmp'), '');
  writeFileSync(join(folder, 'hotel.blueprint'), '');
  expect(await sweepTemporaries(disk, [folder, join(folder, 'gone'), folder], me, (pid) => pid === 11)).toBe(2);
  expect(readdirSync(folder).sort()).toEqual([
    '.sightline-abc-10-r1-1.tmp', '.sightline-abc-11-r1-1.tmp', '.sightline-colleague-99-r1-1.tmp', '.sightline-notes.tmp', 'hotel.blueprint',
  ]);
});
