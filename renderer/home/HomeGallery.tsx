// The large part of the home screen: the blueprints of a chosen folder, or the examples.

import { useStore } from 'zustand';
import { useTranslate } from '../ui/translateContext';
import { Examples } from './Examples';
import type { HomeScreenProps } from './homeScreenProps';
import { LibraryInvitation } from './library/LibraryInvitation';
import { LibraryTabs } from './library/LibraryTabs';
import { TemplateSection, type TemplateSectionProps } from './templates/TemplateSection';
import { LibraryView } from './library/LibraryView';

type HomeGalleryProps = TemplateSectionProps & Pick<HomeScreenProps,
  'library' | 'examples' | 'fontsLoaded' | 'now' | 'preferences' | 'onAddFolder' | 'onOpenRecent' | 'onOpenExample' | 'onPreferences'>;

export function HomeGallery(props: HomeGalleryProps) {
  const t = useTranslate();
  const { library, preferences, now } = props;
  const folders = useStore(library.store, (state) => state.folders);
  const shown = useStore(library.store, (state) => state.shown);
  // For a moment: nothing that would have to make room again.
  if (folders === null) return <div />;
  const examples = <Examples examples={props.examples} fontsLoaded={props.fontsLoaded} onOpen={props.onOpenExample} />;
  if (folders.length === 0) {
    return (
      <div className="home-gallery">
        <LibraryInvitation onAdd={props.onAddFolder} />
        <TemplateSection {...props} />
        <section className="home-examples" aria-labelledby="home-examples">
          <h2 id="home-examples" className="home-heading">{t('home.examples')}</h2>
          {examples}
        </section>
      </div>
    );
  }
  return (
    <div className="home-gallery">
      <LibraryTabs folders={folders} shown={shown} onShow={library.show} onAdd={props.onAddFolder} />
      {shown === null
        ? (
          <>
            <TemplateSection {...props} />
            <section className="home-examples" aria-labelledby="home-examples">
              <h2 id="home-examples" className="home-heading">{t('home.examples')}</h2>
              {examples}
            </section>
          </>
        )
        : (
          <LibraryView
            key={shown}
            library={library}
            sort={preferences.librarySort ?? 'changed'}
            now={now}
            onSort={(librarySort) => props.onPreferences({ librarySort })}
            onOpen={props.onOpenRecent}
          />
        )}
    </div>
  );
}
