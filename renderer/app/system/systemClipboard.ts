// The system's clipboard for menus. Keys need none of this: the browser hands their events to the canvas. Where a menu
// may not read or write (the shell grants pages no permissions), it says which keys do the same.

import type { ClipboardContent } from '#shared/clipboard/clipboardContent';
import type { SystemClipboard } from '../../actions/action';
import { platform } from '../../actions/platform';
import { formatShortcut } from '../../actions/shortcuts';
import { isPicture, takePictures } from '../../editor/clipboard/clipboardPictureFile';
import type { Say } from '../../editor/clipboard/clipboardPictureFile';
import { pasteContent, saysSomething } from '../../editor/clipboard/clipboardPaste';
import { pastePictures } from '../../editor/clipboard/clipboardPictures';
import type { Editor } from '../../editor/editor';
import type { AppModel } from '../appModel';
import { copyPicture } from './copyPicture';
import { writeClipboard } from './writeClipboard';

function blob(type: string, text: string): Blob {
  return new Blob([text], { type });
}

/** What the clipboard holds; null where it may not be read. */
async function read(): Promise<{ content: ClipboardContent; files: File[] } | null> {
  try {
    const items = await navigator.clipboard.read();
    const text = async (type: string): Promise<string> => {
      const item = items.find(({ types }) => types.includes(type));
      return item ? (await item.getType(type)).text() : '';
    };
    const files = await Promise.all(items.flatMap((item) => item.types.filter(isPicture).slice(0, 1).map(async (type) =>
      new File([await item.getType(type)], '', { type }))));
    return { content: { html: await text('text/html'), text: await text('text/plain') }, files };
  } catch {
    return null;
  }
}

async function paste(editor: Editor, keys: string, say: Say): Promise<void> {
  const held = await read();
  if (!held) return say({ key: 'paste.useKeys', params: { keys: formatShortcut(keys, platform) } });
  if (held.files.length === 0 || saysSomething(held.content)) {
    const message = pasteContent(editor, held.content);
    if (message) say(message);
    return;
  }
  await takePictures(held.files, false, (pictures) => pastePictures(editor, pictures), say);
}

export function createSystemClipboard(app: AppModel): SystemClipboard {
  const { toasts, translate } = app;
  const say: Say = ({ key, params }) => toasts.show({ text: translate()(key, params) });
  return {
    async write({ html, text }, keys) {
      const there = await writeClipboard({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) });
      if (!there) say(keys ? { key: 'copy.useKeys', params: { keys: formatShortcut(keys, platform) } } : { key: 'copy.failed' });
      return there;
    },
    paste: (editor, keys) => void paste(editor, keys, say),
    copyPicture: (editor, format) => void copyPicture(app, editor, format),
  };
}
