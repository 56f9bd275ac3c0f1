import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { builtFolders, dataFolder } from '../../../../electron/services/appFolders';

it('finds the app\'s own folder by each system\'s custom', () => {
  expect(dataFolder('linux', '/home/li', {})).toBe(join('/home/li', '.config', 'Sightline'));
  expect(dataFolder('linux', '/home/li', { XDG_CONFIG_HOME: '/cfg' })).toBe(join('/cfg', 'Sightline'));
  expect(dataFolder('darwin', '/Users/li', {})).toBe(join('/Users/li', 'Library', 'Application Support', 'Sightline'));
  expect(dataFolder('win32', 'C:\\Users\\li', { APPDATA: 'C:\\Roaming' })).toBe(join('C:\\Roaming', 'Sightline'));
  expect(dataFolder('linux', '/home/li', { SIGHTLINE_DATA_DIR: '/elsewhere' })).toBe('/elsewhere');
});

it('finds what was built beside the bundle', () => {
  const folders = builtFolders(pathToFileURL(join(process.cwd(), 'out', 'node', 'main.js')).href);
  expect(folders.page).toBe(join(process.cwd(), 'out', 'page'));
  expect(folders.app).toBe(process.cwd());
  expect(folders.exportWorker.pathname.endsWith('/out/node/exportWorker.js')).toBe(true);
});
