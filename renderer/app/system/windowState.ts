// The window's title, and whether closing it would lose something in any tab: for the shell, and for the browser's own
// question.

import { handOnTyping } from '../appCommands';
import type { AppModel } from '../appModel';
import type { Documents } from '../documents/documents';

interface WindowState {
  readonly title: string;
  readonly dirty: boolean;
}

function anyDirty({ store }: Documents): boolean {
  return store.getState().open.some(({ editor }) => editor.isDirty());
}

function stateOf({ documents, translate }: AppModel): WindowState {
  const editor = documents.front()?.editor;
  const t = translate();
  const dirty = anyDirty(documents);
  if (!editor) return { title: t('app.name'), dirty };
  const title = editor.document.getState().blueprint.title || t('sheet.untitled');
  return { title: t('window.title', { title, dirty: editor.isDirty() ? 'yes' : 'no' }), dirty };
}

/** Follows all open documents. Returns how to stop. */
export function keepWindowState(app: AppModel): () => void {
  let said: WindowState = { title: '', dirty: false };
  let stopEditors = (): void => undefined;

  function say(): void {
    const now = stateOf(app);
    if (now.title === said.title && now.dirty === said.dirty) return;
    said = now;
    document.title = now.title;
    void app.host.request('window.setState', now);
  }
  function watch(): void {
    stopEditors();
    const stops = app.documents.store.getState().open.map(({ editor }) => editor.document.subscribe(say));
    stopEditors = () => stops.forEach((stop) => stop());
    say();
  }
  function beforeUnload(event: BeforeUnloadEvent): void {
    if (anyDirty(app.documents)) event.preventDefault();
  }
  watch();
  if (app.start.host === 'browser') window.addEventListener('beforeunload', beforeUnload);
  const stopLeaving = onLeaving(() => app.documents.keepSafe());
  const stops = [
    app.documents.store.subscribe(watch),
    app.preferences.subscribe(say),
    app.host.on('window.closeRequested', () => void closeWindow(app)),
    app.host.on('files.openRequested', ({ file }) => void app.documents.openFile(file)),
  ];
  return () => {
    stopEditors();
    stopLeaving();
    window.removeEventListener('beforeunload', beforeUnload);
    stops.forEach((stop) => stop());
  };
}

/** Whenever the page may not come back: the window loses the focus, is hidden, or goes. Returns how to stop. */
function onLeaving(call: () => void): () => void {
  const signals = [[window, 'blur'], [window, 'pagehide'], [document, 'visibilitychange']] as const;
  signals.forEach(([target, name]) => target.addEventListener(name, call));
  return () => signals.forEach(([target, name]) => target.removeEventListener(name, call));
}

async function closeWindow(app: AppModel): Promise<void> {
  handOnTyping();
  if (await app.documents.closeAll()) await app.host.request('window.close', {});
}
