import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { AppWindow } from '../../../../electron/main/electronApi';
import { systemDialogs } from '../../../../electron/main/systemDialogs';
import { fakeElectron } from '../../../support/fakeElectron';

function dialogs() {
  const electron = fakeElectron();
  const window = () => ({}) as AppWindow;
  return { ...electron, port: systemDialogs(electron.api, { window, startFolder: null, text: async (key) => key }) };
}

const SAVE = { title: 'Save', name: 'hotel.blueprint', extension: 'blueprint' };

it('gives null when cancelled', async () => {
  const { port } = dialogs();
  expect(await port.pickOpen({ title: 'Open' })).toBeNull();
  expect(await port.pickSave(SAVE)).toBeNull();
});

it('asks for a folder', async () => {
  const { port, answers, asked } = dialogs();
  expect(await port.pickFolder({ title: 'Choose' })).toBeNull();
  answers.push({ canceled: false, filePaths: ['/srv/team'] });
  expect(await port.pickFolder({ title: 'Choose' })).toBe('/srv/team');
  expect(asked.at(-1)).toMatchObject({ title: 'Choose', properties: ['openDirectory'] });
});

it('goes on in the folder of the last choice', async () => {
  const { port, answers, asked } = dialogs();
  answers.push({ canceled: false, filePaths: [join('/srv', 'a.blueprint')] });
  await port.pickOpen({ title: 'Open' });
  await port.pickSave({ title: 'Export', name: 'a.pdf', extension: 'pdf' });
  expect(asked[1]).toMatchObject({ defaultPath: join('/srv', 'a.pdf'), filters: [{ name: 'PDF', extensions: ['pdf'] }] });
});

it('asks again with the extension, so that the system asks about replacing the right file', async () => {
  const { port, answers, asked } = dialogs();
  answers.push({ canceled: false, filePath: join('/srv', 'hotel') }, { canceled: false, filePath: join('/srv', 'hotel.blueprint') });
  expect(await port.pickSave(SAVE)).toBe(join('/srv', 'hotel.blueprint'));
  expect(asked[1]).toMatchObject({ defaultPath: join('/srv', 'hotel.blueprint') });
});
