// Where one starts: a new blueprint, an open one, the recent files, a folder's blueprints, and the examples.

import { FolderOpen, LayoutTemplate, Plus, Sheet } from 'lucide-react';
import { Button } from '../ui/Button';
import { useTranslate } from '../ui/translateContext';
import { HomeGallery } from './HomeGallery';
import type { HomeScreenProps } from './homeScreenProps';
import { HomeSettings } from './HomeSettings';
import { Mark } from './Mark';
import { RecentFiles } from './RecentFiles';
import './HomeScreen.css';

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
        <HomeSettings preferences={props.preferences} person={props.person} onYourName={props.onYourName} onChange={props.onPreferences} />
      </header>
      <main className="home-main">
        <section className="home-side" aria-labelledby="home-recent">
          <div className="home-start">
            <Button variant="primary" icon={Plus} onClick={props.onNew}>{t('home.new')}</Button>
            <Button icon={LayoutTemplate} onClick={props.onNewFromTemplate}>{t('action.newFromTemplate')}</Button>
            <Button icon={FolderOpen} onClick={props.onOpen}>{t('home.open')}</Button>
            <Button icon={Sheet} variant="quiet" onClick={props.onImport}>{t('action.importTable')}</Button>
          </div>
          <h2 id="home-recent" className="home-heading">{t('home.recent')}</h2>
          <RecentFiles files={props.recents} now={props.now} onOpen={props.onOpenRecent} onRemove={props.onRemoveRecent} />
        </section>
        <HomeGallery {...props} />
      </main>
    </div>
  );
}
