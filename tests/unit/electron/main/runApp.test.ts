import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { DROP_CHANNEL, EVENT_CHANNEL, REQUEST_CHANNEL } from '#shared/api/transport';
import { builtFolders } from '../../../../electron/services/appFolders';
import { runApp } from '../../../../electron/main/runApp';
import { fakeElectron, type FakeElectron, type FakeWindow } from '../../../support/fakeElectron';
import { testFolder } from '../../../support/place';
import { instantExporter } from '../../../support/testShell';

async function started(electron: FakeElectron, argument?: string) {
  const place = testFolder();
  mkdirSync(join(place, 'out', 'page'), { recursive: true });
  const folders = builtFolders(pathToFileURL(join(place, 'out', 'node', 'main.js')).href);
  await runApp(electron.api, {
    argv: ['/opt/sightline', ...(argument === undefined ? [] : [argument])], cwd: place, platform: 'linux', home: place,
    dataDir: join(place, 'data'), folders, exporter: instantExporter,
  });
  const window = electron.windows[0] as FakeWindow;
  const ask = async (name: string, input: unknown, frame: unknown = window.frame) =>
    electron.handlers.get(REQUEST_CHANNEL)?.({ senderFrame: frame }, name, input);
  const drop = async (path: unknown, frame: unknown = window.frame) => electron.handlers.get(DROP_CHANNEL)?.({ senderFrame: frame }, path);
  return { window, ask, drop, place };
}

it('opens one locked window on the page', async () => {
  const electron = fakeElectron();
  const { window } = await started(electron);
  expect(window.loaded).toBe('app://sightline/');
  expect(window.options['webPreferences']).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false });
});

it('answers the page, and nobody else', async () => {
  const electron = fakeElectron();
  const { ask, window, place } = await started(electron, 'hotel.blueprint');
  expect(await ask('app.start', {})).toMatchObject({ ok: true, value: { host: 'electron', dialogs: 'system', open: { name: 'hotel.blueprint' } } });
  expect(electron.app.paths['userData']).toBe(join(place, 'data'));
  const refused = { ok: false, error: { code: 'badRequest' } };
  expect(await ask('app.start', {}, null)).toMatchObject(refused);
  expect(await ask('app.start', {}, { url: 'app://sightline/' })).toMatchObject(refused);
  window.frame.url = 'https://evil.example/';
  expect(await ask('app.start', {})).toMatchObject(refused);
  window.frame.url = 'app://sightline.evil.example/';
  expect(await ask('app.start', {})).toMatchObject(refused);
});

it('gives the page a handle of a dropped file, and no other window one', async () => {
  const { ask, drop, place } = await started(fakeElectron());
  writeFileSync(join(place, 'dropped.blueprint'), '{}');
  const answer = await drop(join(place, 'dropped.blueprint'));
  expect(answer).toMatchObject({ ok: true, value: { name: 'dropped.blueprint', place: '~' } });
  const { handle } = (answer as { value: { handle: string } }).value;
  expect(await ask('files.read', { handle })).toMatchObject({ ok: true, value: { text: '{}', readOnly: false } });
  for (const refused of [drop('relative.blueprint'), drop(7), drop(join(place, 'x.blueprint'), { url: 'app://sightline/' })]) {
    expect(await refused).toMatchObject({ ok: false, error: { code: 'badRequest' } });
  }
});

it('is one instance: a second start hands its file to the first', async () => {
  const second = fakeElectron({ first: false });
  await started(second, 'hotel.blueprint');
  expect([second.app.quits, second.windows]).toEqual([1, []]);

  const electron = fakeElectron();
  const { window } = await started(electron);
  electron.app.emit('second-instance', {}, [], '', { path: '/srv/hotel.blueprint' });
  electron.app.emit('second-instance', {}, [], '', { path: null });
  electron.app.emit('second-instance', {}, [], '', 'nonsense');
  expect(window.focused).toBe(3);
  expect(window.sent).toMatchObject([[EVENT_CHANNEL, 'files.openRequested', { file: { name: 'hotel.blueprint' } }]]);
});

it('starts with a file that a Mac names before the app is ready', async () => {
  const electron = fakeElectron();
  const whenReady = electron.api.app.whenReady;
  electron.api.app.whenReady = () => {
    electron.app.emit('open-file', { preventDefault: () => undefined }, '/srv/early.blueprint');
    return whenReady();
  };
  const { ask } = await started(electron);
  expect(await ask('app.start', {})).toMatchObject({ value: { open: { name: 'early.blueprint' } } });
});

it('begins its dialogs in the folder it was started with', async () => {
  const electron = fakeElectron();
  const folder = testFolder();
  const { ask } = await started(electron, folder);
  writeFileSync(join(folder, 'hotel.blueprint'), '{}');
  electron.answers.push({ canceled: false, filePaths: [join(folder, 'hotel.blueprint')] });
  const picked = await ask('files.pickOpen', { title: 'Open' });
  expect(electron.asked).toMatchObject([{ title: 'Open', defaultPath: folder, filters: [{ extensions: ['blueprint', 'json'] }, { extensions: ['png', 'svg', 'pdf'] }] }]);
  const { handle } = (picked as { value: { handle: string } }).value;
  expect(await ask('files.read', { handle })).toMatchObject({ ok: true, value: { text: '{}' } });
  await ask('shell.showInFolder', { handle });
  expect(electron.asked.at(-1)).toEqual({ shown: join(folder, 'hotel.blueprint') });
});

it('shows the page\'s menu and tells the page what was chosen', async () => {
  const electron = fakeElectron();
  const { ask, window } = await started(electron);
  const item = { id: 'file.save', label: 'Save', shortcut: 'Mod+S', enabled: true, checked: null };
  await ask('menu.set', { menus: [{ label: 'File', groups: [[item]] }] });
  await expect.poll(() => electron.menus.length).toBe(1);
  const submenu = electron.menus[0]?.[0]?.submenu as unknown as { click: () => void }[];
  submenu[0]?.click();
  expect(window.sent).toEqual([[EVENT_CHANNEL, 'menu.action', { action: 'file.save' }]]);
});

it('takes back what it says on shared drives before it quits, and quits once', async () => {
  const electron = fakeElectron();
  const { ask, place } = await started(electron, 'hotel.blueprint');
  writeFileSync(join(place, 'hotel.blueprint'), '{}');
  const { value } = (await ask('app.start', {})) as { value: { open: { handle: string } } };
  await ask('team.presence', { page: 'p', handle: value.open.handle, by: 'Anna', editing: true });
  const hidden = () => readdirSync(place).filter((name) => name.endsWith('.editing'));
  expect(hidden()).toHaveLength(1);
  let held = 0;
  const quit = () => electron.app.emit('will-quit', { preventDefault: () => (held += 1) });
  quit();
  await vi.waitFor(() => expect(electron.app.quits).toBe(1));
  expect(hidden()).toEqual([]);
  quit();
  expect([held, electron.app.quits]).toEqual([1, 1]);
});
