// A link in a card's details opens in the system's browser, after a question that shows where it leads: the page alone can
// open nothing, and the app itself reaches no network.

import type { MessageKey } from '#shared/i18n/messages';
import type { AppWindow, ElectronApi } from './electronApi';

const PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);
/** Characters; what is longer can't be judged by looking at it. */
const LONGEST = 2000;

/** The address as it would be opened; null for what is no link of the web or of mail. */
export function linkOf(url: string): string | null {
  if (url.length > LONGEST || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return PROTOCOLS.has(protocol) ? href : null;
}

/** @param text the words of the question in the person's language */
export function openLinks({ dialog, shell }: ElectronApi, window: AppWindow, text: (key: MessageKey) => Promise<string>): void {
  let asking = false;

  async function ask(link: string): Promise<void> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: await text('link.open'),
      detail: link,
      buttons: [await text('link.yes'), await text('link.no')],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) await shell.openExternal(link);
  }

  window.webContents.setWindowOpenHandler(({ url }) => {
    const link = linkOf(url);
    if (link !== null && !asking) {
      asking = true;
      // A system without a browser is no reason to fall over.
      void ask(link).catch(() => undefined).finally(() => (asking = false));
    }
    return { action: 'deny' };
  });
}
