import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { openRequests, pathArgument, startOf } from '../../../../electron/main/openRequests';
import { fakeElectron } from '../../../support/fakeElectron';
import { testFolder } from '../../../support/place';

it('finds the path among Electron\'s own arguments', () => {
  expect(pathArgument(['/opt/sightline', '--flag', 'a.blueprint'], true, '/srv')).toBe(resolve('/srv', 'a.blueprint'));
  expect(pathArgument(['electron', '--inspect=0', '.', 'a.blueprint'], false, '/srv')).toBe(resolve('/srv', 'a.blueprint'));
  expect(pathArgument(['electron', '.'], false, '/srv')).toBeNull();
  expect(pathArgument(['/opt/sightline'], true, '/srv')).toBeNull();
});

it('tells a folder from a file, existing or not', () => {
  const folder = testFolder();
  expect(startOf(folder)).toEqual({ file: null, folder });
  expect(startOf('/srv/new.blueprint')).toEqual({ file: '/srv/new.blueprint', folder: null });
  expect(startOf(null)).toEqual({ file: null, folder: null });
});

it('loses no file between the start and the page', () => {
  const { api, app } = fakeElectron();
  const requests = openRequests(api);
  const open = (path: string) => app.emit('open-file', { preventDefault: () => undefined }, path);
  open('/a');
  expect(requests.early()).toBe('/a');
  open('/b');
  const heard: (string | null)[] = [];
  requests.listen((path) => heard.push(path));
  open('/c');
  expect(heard).toEqual(['/b', '/c']);
});
