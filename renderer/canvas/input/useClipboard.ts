// The browser's own copy, cut and paste events, which need no permission. They come to whatever has the focus, so this
// listens to the whole page and leaves alone what text fields and selected text want for themselves.

import { useEffect } from 'react';
import type { RefObject } from 'react';
import { copySelection, removeCopied } from '../../editor/clipboard/clipboardCopy';
import { pasteContent, saysSomething } from '../../editor/clipboard/clipboardPaste';
import { takePictures } from '../../editor/clipboard/clipboardPictureFile';
import type { Say } from '../../editor/clipboard/clipboardPictureFile';
import { pastePictures } from '../../editor/clipboard/clipboardPictures';
import type { Editor } from '../../editor/editor';
import { selectedIds } from '../../editor/selection/selection';

const TEXT_FIELDS = 'input, textarea, [contenteditable=true]';
const ABOVE = '[role=dialog], [role=alertdialog]';

/** Whether the event means the sheet. */
function isOurs(event: Event, area: HTMLTextAreaElement | null, editor: Editor): boolean {
  if (event.defaultPrevented || editor.session.getState().editing) return false;
  const { target } = event;
  if (target === area) return true;
  if (target instanceof Element && target.closest(`${TEXT_FIELDS}, ${ABOVE}`)) return false;
  return window.getSelection()?.isCollapsed !== false;
}

function copy(event: ClipboardEvent, editor: Editor): boolean {
  const content = copySelection(editor);
  if (!content || !event.clipboardData) return false;
  event.clipboardData.setData('text/html', content.html);
  event.clipboardData.setData('text/plain', content.text);
  event.preventDefault();
  return true;
}

function cut(event: ClipboardEvent, editor: Editor): void {
  const hasCards = selectedIds(editor.session.getState().selection, 'card').length > 0;
  if (hasCards && copy(event, editor)) removeCopied(editor);
}

function paste(event: ClipboardEvent, editor: Editor, say: Say): void {
  const data = event.clipboardData;
  if (!data) return;
  event.preventDefault();
  const content = { html: data.getData('text/html'), text: data.getData('text/plain') };
  const files = [...data.files].filter((file) => file.type.startsWith('image/'));
  // Programs put a picture of a table or text beside it; the text is worth more.
  if (files.length > 0 && !saysSomething(content)) {
    void takePictures(files, false, (pictures) => pastePictures(editor, pictures), say);
    return;
  }
  const message = pasteContent(editor, content);
  if (message) say(message);
}

export function useClipboard(areaRef: RefObject<HTMLTextAreaElement | null>, editor: Editor, say: Say): void {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const when = (run: (event: ClipboardEvent) => void) => (event: ClipboardEvent): void => {
      if (isOurs(event, areaRef.current, editor)) run(event);
    };
    document.addEventListener('copy', when((event) => void copy(event, editor)), { signal });
    document.addEventListener('cut', when((event) => cut(event, editor)), { signal });
    document.addEventListener('paste', when((event) => paste(event, editor, say)), { signal });
    return () => stop.abort();
  }, [areaRef, editor, say]);
}
