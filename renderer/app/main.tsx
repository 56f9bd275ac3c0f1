// The page's entry: connects to the shell, and hands everything to React.

import { createRoot } from 'react-dom/client';
import { connectHost } from '../host/connectHost';
import { localeFor, translator } from '#shared/i18n/translator';
import { keepAppearance } from './system/appearance';
import { App } from './App';
import { createAppModel } from './appModel';
import { keepModality } from './system/modality';
import { keepWindowState } from './system/windowState';
import { StartFailure } from './StartFailure';
import '../ui/base.css';

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const host = connectHost();
  const started = await host.request('app.start', {});
  if (!started.ok) {
    const t = translator(localeFor(navigator.language));
    root.render(<StartFailure t={t} reason={t(`error.${started.error.code}`, started.error.args)} />);
    return;
  }
  const app = createAppModel(host, started.value);
  keepAppearance(app, document.documentElement);
  keepWindowState(app);
  keepModality(document.documentElement);
  root.render(<App app={app} />);
  try {
    await app.documents.recover();
    if (started.value.open) await app.documents.openFile(started.value.open);
  } finally {
    app.settled.setState(true);
  }
}

void start();
