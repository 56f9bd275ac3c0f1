import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRecents } from '../../../../../electron/services/state/recents';
import { disk } from '../../../../../electron/services/disk/disk';
import { testFolder, testSaving } from '../../../../support/place';

function recentsIn(folder: string) {
  // A look that is over at once would call every file unreachable.
  return createRecents({ ...testSaving(), wait: () => new Promise(() => undefined) }, join(folder, 'state', 'recents.json'));
}

it('keeps the last twenty files, newest first, each once, also over a restart', async () => {
  const folder = testFolder();
  const recents = recentsIn(folder);
  await Promise.all(Array.from({ length: 25 }, (_, i) => recents.add(join(folder, `${i}`), i)));
  await recents.add(join(folder, '20'), 99);
  const listed = await recentsIn(folder).list();
  expect(listed).toHaveLength(20);
  expect(listed.slice(0, 3).map(({ openedAt }) => openedAt)).toEqual([99, 24, 23]);
});

it('marks what is missing', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'here'), '');
  const recents = recentsIn(folder);
  await recents.add(join(folder, 'here'), 1);
  await recents.add(join(folder, 'gone'), 2);
  expect((await recents.list()).map(({ missing }) => missing)).toEqual([true, false]);
});

it('does not wait for a drive that does not answer', async () => {
  const folder = testFolder();
  const stat = (() => new Promise(() => undefined)) as unknown as typeof disk.stat;
  const recents = createRecents(testSaving(), join(folder, 'recents.json'));
  await recents.add('/mnt/gone/hotel.blueprint', 1);
  const stuck = createRecents(testSaving({ stat: ((path: string) => (path.endsWith('recents.json') ? disk.stat(path) : stat(path))) as typeof disk.stat }), join(folder, 'recents.json'));
  expect(await stuck.list()).toMatchObject([{ missing: true }]);
});

it('starts anew when its file is damaged', async () => {
  const folder = testFolder();
  const recents = createRecents(testSaving(), join(folder, 'recents.json'));
  for (const text of ['', '{"files":', '[]', '{"files":[{"path":5}]}']) {
    writeFileSync(join(folder, 'recents.json'), text);
    expect(await recents.list()).toEqual([]);
  }
  await recents.add('/a', 1);
  expect(JSON.parse(readFileSync(join(folder, 'recents.json'), 'utf8'))).toEqual({ files: [{ path: '/a', openedAt: 1 }] });
});

it('has a file once, when a sync client has changed the form of its name', async () => {
  const folder = testFolder();
  const name = join(folder, 'Café.blueprint');
  const recents = recentsIn(folder);
  await recents.add(name.normalize('NFD'), 1);
  writeFileSync(name.normalize('NFC'), '');
  await recents.add(name.normalize('NFC'), 2);
  expect(await recents.list()).toEqual([{ path: name.normalize('NFC'), openedAt: 2, missing: false }]);
});
