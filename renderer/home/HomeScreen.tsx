// Where one starts: a new blueprint, an open one, the recent files, and the examples with their pictures.

import { FolderOpen, Plus } from 'lucide-react';
import type { FileInfo } from '#shared/api/fields';
import type { Preferences } from '#shared/api/preferences';
import { Button } from '../ui/Button';
import { useTranslate } from '../ui/translateContext';
import { ExampleCard, type Example } from './ExampleCard';
import { HomeSettings } from './HomeSettings';
import { Mark } from './Mark';
import type { RecentFile } from './recentFile';
import { RecentFiles } from './RecentFiles';
import './HomeScreen.css';

export interface HomeScreenProps {
  readonly preferences: Preferences;
  readonly recents: readonly RecentFile[];
  /** Null while they are being read. */
  readonly examples: readonly Example[] | null;
  readonly fontsLoaded: number;
  readonly now: number;
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onOpenRecent: (file: FileInfo) => void;
  readonly onRemoveRecent: (file: FileInfo) => void;
  readonly onOpenExample: (example: Example) => void;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}

export function HomeScreen(props: HomeScreenProps) {
  const t = useTranslate();
  return (
    <div className="home">
      <header className="home-header">
        <div className="home-brand">
          <Mark size={32} />
          <div>
            <h1 className="home-name">{t('app.name')}</h1>
            <p className="home-tagline">{t('app.tagline')}</p>
          </div>
        </div>
        <HomeSettings preferences={props.preferences} onChange={props.onPreferences} />
      </header>
      <main className="home-main">
        <section className="home-side" aria-labelledby="home-recent">
          <div className="home-start">
            <Button variant="primary" icon={Plus} onClick={props.onNew}>{t('home.new')}</Button>
            <Button icon={FolderOpen} onClick={props.onOpen}>{t('home.open')}</Button>
          </div>
          <h2 id="home-recent" className="home-heading">{t('home.recent')}</h2>
          <RecentFiles files={props.recents} now={props.now} onOpen={props.onOpenRecent} onRemove={props.onRemoveRecent} />
        </section>
        <section className="home-examples" aria-labelledby="home-examples">
          <h2 id="home-examples" className="home-heading">{t('home.examples')}</h2>
          <p className="home-text">{t('home.examplesText')}</p>
          <ul className="home-cards">
            {props.examples?.map((example) => (
              <li key={example.id}>
                <ExampleCard example={example} paintedFor={props.fontsLoaded} onOpen={() => props.onOpenExample(example)} />
              </li>
            ))}
          </ul>
          {props.examples?.length === 0 && <p className="home-text">{t('home.noExamples')}</p>}
        </section>
      </main>
    </div>
  );
}
