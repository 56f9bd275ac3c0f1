// Feeds the home screen: the recent files and the examples, read whenever it is shown.

import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { FileInfo } from '#shared/api/fields';
import { HomeScreen } from '../home/HomeScreen';
import type { RecentFile } from '../home/recentFile';
import { useApp } from './appContext';
import { themeFor } from './system/appearance';
import { picturedExamples, readExamples } from './documents/examples';

type ReadExamples = Awaited<ReturnType<typeof readExamples>>;

export function Home() {
  const { app } = useApp();
  const { documents, host, preferences, fonts, measure } = app;
  const chosen = useStore(preferences);
  const theme = themeFor(chosen, useStore(app.prefersDark));
  const arrived = useStore(fonts.arrived);
  const [recents, setRecents] = useState<readonly RecentFile[]>([]);
  const [read, setRead] = useState<ReadExamples | null>(null);
  const [now] = useState(Date.now);
  const readRecents = useCallback(async () => {
    const answer = await host.request('recents.list', {});
    if (answer.ok) setRecents(answer.value);
  }, [host]);
  useEffect(() => {
    void readRecents();
    void readExamples(app).then(setRead);
  }, [app, readRecents]);
  const examples = useMemo(
    () => read && picturedExamples(read, theme, chosen.locale, measure),
    [read, theme, chosen.locale, measure],
  );
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
      fontsLoaded={arrived}
      now={now}
      onNew={() => void documents.create()}
      onOpen={() => void documents.open()}
      onOpenRecent={(file) => void documents.openFile(file).then(readRecents)}
      onRemoveRecent={(file) => void removeRecent(file)}
      onOpenExample={(example) => void documents.openExample(example.id)}
      onPreferences={(change) => preferences.setState(change)}
    />
  );
}
