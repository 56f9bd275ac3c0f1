import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { lockDownContents, lockDownSession } from '../../../../electron/main/lockDown';
import { fakeElectron } from '../../../support/fakeElectron';

function lockedContents() {
  const electron = fakeElectron();
  lockDownContents(electron.api);
  let open: (details: { url: string }) => unknown = () => undefined;
  const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: (handler: typeof open) => (open = handler) });
  electron.app.emit('web-contents-created', {}, contents);
  /** Whether the event goes through. */
  const passes = (name: string, url = '') => {
    let prevented = false;
    contents.emit(name, { url, preventDefault: () => (prevented = true) });
    return !prevented;
  };
  return { passes, open: (url: string) => open({ url }) };
}

it('keeps every page where it is', () => {
  const { passes, open } = lockedContents();
  expect(passes('will-navigate', 'app://sightline/')).toBe(true);
  for (const url of ['https://example.org/', 'file:///etc/passwd', 'app://sightline.evil/', 'app://other/', 'javascript:alert(1)']) {
    expect(passes('will-navigate', url), url).toBe(false);
    expect(passes('will-frame-navigate', url), url).toBe(false);
  }
  expect(passes('will-redirect', 'app://sightline/')).toBe(false);
  expect(passes('will-attach-webview')).toBe(false);
  expect(open('app://sightline/')).toEqual({ action: 'deny' });
});

it('gives no permission and reaches no network', () => {
  const electron = fakeElectron();
  lockDownSession(electron.api);
  const call = (name: string, ...args: unknown[]) => electron.installed.get(name)?.(...(args as never[]));
  let granted: unknown;
  call('permissionRequest', null, 'media', (answer: boolean) => (granted = answer));
  expect([granted, call('permissionCheck', null, 'clipboard-read'), call('device')]).toEqual([false, false, false]);
  call('permissionRequest', null, 'clipboard-sanitized-write', (answer: boolean) => (granted = answer));
  expect([granted, call('permissionCheck', null, 'clipboard-sanitized-write')]).toEqual([true, true]);
  const cancelled = (url: string) => {
    let cancel: boolean | undefined;
    call('request', { url }, (answer: { cancel: boolean }) => (cancel = answer.cancel));
    return cancel;
  };
  for (const url of ['https://example.org/', 'http://127.0.0.1/', 'ws://x/', 'file:///etc/passwd', 'ftp://x']) expect(cancelled(url)).toBe(true);
  for (const url of ['app://sightline/', 'data:image/png;base64,', 'blob:app://sightline/1']) expect(cancelled(url)).toBe(false);
});
