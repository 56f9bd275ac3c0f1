// Feeds the home screen: the recent files, templates and examples, read whenever it is shown. While the file that the program
// was started with is on its way, nothing is read and drawn that nobody would see.

import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { FileInfo } from '#shared/api/fields';
import { personName } from '../editor/preferences';
import { HomeScreen } from '../home/HomeScreen';
import type { RecentFile } from '../home/recentFile';
import { useNow } from '../ui/useNow';
import { useApp } from './appContext';
import { removeTemplate, renameTemplate } from './templateCommands';
import { themeFor } from './system/appearance';
import { picturedExamples, readExamples } from './documents/examples';

type ReadExamples = Awaited<ReturnType<typeof readExamples>>;

export function Home() {
  const { app, commands } = useApp();
  const { documents, host, preferences, fonts, measure } = app;
  const chosen = useStore(preferences);
  const theme = themeFor(chosen, useStore(app.prefersDark));
  const arrived = useStore(fonts.arrived);
  const [recents, setRecents] = useState<readonly RecentFile[]>([]);
  const [read, setRead] = useState<ReadExamples | null>(null);
  const now = useNow(Date.now);
  const readRecents = useCallback(async () => {
    const answer = await host.request('recents.list', {});
    if (answer.ok) setRecents(answer.value);
  }, [host]);
  const settled = useStore(app.settled);
  useEffect(() => (settled ? app.library.enter() : undefined), [app, settled]);
  useEffect(() => {
    if (!settled) return;
    void readRecents();
    void readExamples(app).then(setRead);
  }, [app, readRecents, settled]);
  const examples = useMemo(
    () => read && picturedExamples(read, theme, chosen.locale, measure),
    [read, theme, chosen.locale, measure],
  );
  useEffect(() => {
    if (settled) void app.templates.show({ theme, locale: chosen.locale });
  }, [app, theme, chosen.locale, settled]);
  useEffect(() => {
    for (const example of examples ?? []) void fonts.load(example.scene.items);
  }, [examples, fonts]);
  async function removeRecent(file: FileInfo): Promise<void> {
    await host.request('recents.remove', { handle: file.handle });
    await readRecents();
  }
  return (
    <HomeScreen
      preferences={chosen}
      recents={recents}
      examples={examples}
      library={app.library}
      fontsLoaded={arrived}
      now={now}
      templates={app.templates}
      onOpenTemplate={(id) => void documents.openTemplate(id)}
      onRenameTemplate={(template) => void renameTemplate(app, template)}
      onRemoveTemplate={(id, title) => void removeTemplate(app, id, title)}
      onNewFromTemplate={commands.newFromTemplate}
      onNew={() => void documents.create()}
      onOpen={() => void documents.open()}
      onImport={commands.importTable}
      onAddFolder={commands.addLibraryFolder}
      onOpenRecent={(file) => void documents.openFile(file).then(readRecents)}
      onRemoveRecent={(file) => void removeRecent(file)}
      onOpenExample={(example) => void documents.openExample(example.id)}
      person={personName(chosen, app.start.userName)}
      onYourName={commands.showYourName}
      onPreferences={(change) => preferences.setState(change)}
    />
  );
}
