import { expect, it } from 'vitest';
import { openCommand } from '../../../../electron/browser/openPage';

it('opens a browser only where somebody sees it', () => {
  const url = 'http://127.0.0.1:1/?token=t';
  expect(openCommand(url, 'linux', {})).toBeNull();
  expect(openCommand(url, 'linux', { DISPLAY: ':0', CI: 'true' })).toBeNull();
  expect(openCommand(url, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open', [url]]);
  expect(openCommand(url, 'darwin', {})?.[0]).toBe('open');
  expect(openCommand(url, 'win32', {})?.[0]).toBe('cmd');
});
