// The library of a shell, with everything that it keeps in the app's own folder.

import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LocaleId } from '#shared/i18n/messages';
import type { SaveEnvironment } from '../disk/replaceFile';
import { createKnownFiles } from '../library/knownFiles';
import { createLibrary, type Library } from '../library/createLibrary';
import { createLibraryFolders, type LibraryFolders } from '../library/libraryFolders';
import { neighbours } from '../library/neighbours';
import { createThumbnails } from '../library/thumbnails';
import type { Reach } from '../reach';
import type { Exporter } from './ports';

export interface ShellLibrary {
  readonly library: Library;
  readonly libraryFolders: LibraryFolders;
  /** Waits so many ms without keeping the program from ending. */
  readonly patience: (ms: number) => Promise<void>;
}

export interface ShellLibrarySetup {
  readonly save: SaveEnvironment;
  readonly reach: Reach;
  readonly exporter: Exporter;
  readonly dataDir: string;
  readonly now: () => number;
  readonly locale: () => Promise<LocaleId>;
}

export function shellLibrary({ save, reach, exporter, dataDir, now, locale }: ShellLibrarySetup): ShellLibrary {
  const folder = join(dataDir, 'library');
  const patience = (ms: number) => wait(ms, undefined, { ref: false });
  // As this run names its files, without their number.
  const own = `.sightline-${save.randomName().replace(/\d+$/, '')}`;
  const library = createLibrary({
    disk: save.disk, reach, now, wait: patience,
    beside: neighbours(save.disk, now, (name) => name.startsWith(own)),
    known: createKnownFiles(save, join(folder, 'files.json')),
    thumbnails: createThumbnails({ environment: save, folder: join(folder, 'pictures'), exporter, locale }),
  });
  return { library, libraryFolders: createLibraryFolders(save, join(folder, 'folders.json')), patience };
}
