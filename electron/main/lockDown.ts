// What no page may do, whatever runs in it: go elsewhere, open windows, embed web views, ask for permissions, reach the
// network. Set on every web contents as it is made, so that nothing can be forgotten for one of them.

import { isPageUrl } from './appProtocol';
import type { ElectronApi } from './electronApi';

/** Schemes that never leave the machine. The developer tools are Electron's own page. */
const LOCAL = /^(app|data|blob|devtools):/;

/** The one permission: “Copy” in a menu. Chromium gives it after a press only, and cleans what is written; reading stays denied. */
const WRITE_CLIPBOARD = 'clipboard-sanitized-write';

/** For all pages to come. */
export function lockDownContents({ app }: ElectronApi): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isPageUrl(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isPageUrl(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** For the one session, once the app is ready. */
export function lockDownSession({ session }: ElectronApi): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === WRITE_CLIPBOARD));
  defaultSession.setPermissionCheckHandler((_contents, permission) => permission === WRITE_CLIPBOARD);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !LOCAL.test(details.url) }));
}
