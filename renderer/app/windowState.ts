// The window's title, and whether closing it would lose something: for the shell, and for the browser's own question.

import type { Editor } from '../editor/editor';
import type { AppModel } from './appModel';

interface WindowState {
  readonly title: string;
  readonly dirty: boolean;
}

function stateOf({ documents, translate }: AppModel): WindowState {
  const editor = documents.front()?.editor;
  const t = translate();
  if (!editor) return { title: t('app.name'), dirty: false };
  const dirty = editor.isDirty();
  const title = editor.document.getState().blueprint.title || t('sheet.untitled');
  return { title: t('window.title', { title, dirty: dirty ? 'yes' : 'no' }), dirty };
}

/** Follows the document in front. Returns how to stop. */
export function keepWindowState(app: AppModel): () => void {
  let said: WindowState = { title: '', dirty: false };
  let watched: { editor: Editor; stop: () => void } | null = null;

  function say(): void {
    const now = stateOf(app);
    if (now.title === said.title && now.dirty === said.dirty) return;
    said = now;
    document.title = now.title;
    void app.host.request('window.setState', now);
  }
  function watch(): void {
    const editor = app.documents.front()?.editor ?? null;
    if (watched?.editor !== editor) {
      watched?.stop();
      watched = editor && { editor, stop: editor.document.subscribe(say) };
    }
    say();
  }
  function beforeUnload(event: BeforeUnloadEvent): void {
    if (app.documents.front()?.editor.isDirty()) event.preventDefault();
  }
  watch();
  if (app.start.host === 'browser') window.addEventListener('beforeunload', beforeUnload);
  const stops = [
    app.documents.store.subscribe(watch),
    app.preferences.subscribe(say),
    app.host.on('window.closeRequested', () => void closeWindow(app)),
    app.host.on('files.openRequested', ({ file }) => void app.documents.openFile(file)),
  ];
  return () => {
    watched?.stop();
    window.removeEventListener('beforeunload', beforeUnload);
    stops.forEach((stop) => stop());
  };
}

async function closeWindow(app: AppModel): Promise<void> {
  if (await app.documents.close()) await app.host.request('window.close', {});
}
