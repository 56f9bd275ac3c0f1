// The library of the home screen, without React: the chosen folders, which of them is shown, and looking again every few
// seconds as long as somebody looks. When nobody does, it asks the drive for nothing.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Host, HostError } from '#shared/api/contract';
import type { FileInfo } from '#shared/api/fields';
import { createAskAhead } from './askAhead';
import { emptyFolder, emptyLibrary, withListing, type LibraryState } from './libraryState';

export interface LibraryEnvironment {
  readonly host: Host;
  /** Calls once, after so many ms; returns how to prevent it. */
  readonly later: (ms: number, call: () => void) => () => void;
  /** Whether the page can be seen. */
  readonly isVisible: () => boolean;
  /** Asks the person for a folder. */
  readonly pick: () => Promise<FileInfo | null>;
  readonly onFailure: (error: HostError) => void;
}

export interface Library {
  readonly store: StoreApi<LibraryState>;
  /** Somebody is looking at it. Returns how to say that they no longer do. */
  enter(): () => void;
  /** Shows a folder by its handle; null: the examples. */
  show(folder: string | null): void;
  /** Looks again now, at every file. */
  refresh(): Promise<void>;
  search(query: string): void;
  /** How far each folder was scrolled; px. */
  readonly places: Map<string, number>;
  /** The handles of the files that can be seen. */
  inView(files: readonly string[]): void;
  /** Asks for a folder and shows it. */
  addFolder(): Promise<void>;
  removeFolder(folder: string): Promise<void>;
}

const LOOK_EVERY_MS = 5000;
/** Every so many looks at all files: drives of some kinds do not tell that a file in a folder was written. */
const THOROUGH = 12;

export function createLibrary(environment: LibraryEnvironment): Library {
  const { host } = environment;
  const store = createStore<LibraryState>(() => emptyLibrary);
  const folder = createShownFolder(environment, store);
  const { show } = folder;

  async function readFolders(): Promise<void> {
    const answer = await host.request('library.folders', {});
    const isFirst = store.getState().folders === null;
    const folders = answer.ok ? answer.value : [];
    store.setState({ folders });
    if (isFirst) show(folders[0]?.handle ?? null);
  }

  return {
    store, show, refresh: folder.refresh, inView: folder.inView, places: new Map(),
    search: (query) => store.setState({ query }),
    enter() {
      if (store.getState().folders === null) void readFolders();
      return folder.enter();
    },
    async addFolder() {
      const picked = await environment.pick();
      if (!picked) return;
      const added = await host.request('library.addFolder', { folder: picked.handle });
      if (!added.ok) return environment.onFailure(added.error);
      await readFolders();
      show(added.value.handle);
    },
    async removeFolder(handle) {
      await host.request('library.removeFolder', { folder: handle });
      await readFolders();
      if (store.getState().shown === handle) show(store.getState().folders?.[0]?.handle ?? null);
    },
  };
}

type ShownFolder = Pick<Library, 'enter' | 'show' | 'refresh' | 'inView'>;

function createShownFolder({ host, later, isVisible }: LibraryEnvironment, store: StoreApi<LibraryState>): ShownFolder {
  let watchers = 0;
  let looks = 0;
  /** The state of the folder as it is shown, by the shell's name for it. */
  let seen: string | null = null;
  let looking = false;
  const ahead = createAskAhead(host, store, () => watchers > 0);

  async function look(again: boolean): Promise<void> {
    const { shown } = store.getState();
    if (shown === null || looking) return;
    looking = true;
    const answer = await host.request('library.list', { folder: shown, seen, again });
    looking = false;
    // Another folder was chosen meanwhile.
    if (shown !== store.getState().shown) return look(false);
    if (!answer.ok) return store.setState({ error: answer.error });
    seen = answer.value.seen;
    store.setState(answer.value.listing ? withListing(store.getState(), answer.value.listing) : { error: null });
    ahead.proceed();
  }

  function enter(): () => void {
    let stop: () => void = () => undefined;
    const tick = (): void => {
      stop = later(LOOK_EVERY_MS, tick);
      if (isVisible()) void look(++looks % THOROUGH === 0);
    };
    watchers++;
    store.setState({ ordered: store.getState().ordered + 1 });
    tick();
    ahead.proceed();
    return () => {
      watchers--;
      stop();
    };
  }

  return {
    enter,
    inView: ahead.inView,
    show(shown) {
      if (shown === store.getState().shown) return;
      seen = null;
      looks = 0;
      ahead.restart();
      store.setState({ shown, ...emptyFolder });
      void look(false);
    },
    async refresh() {
      const { ordered, pictures } = store.getState();
      // Pictures that could not be made are tried again.
      store.setState({ ordered: ordered + 1, current: new Set(), pictures: new Map([...pictures].filter(([, { source }]) => source !== null)) });
      await look(true);
      ahead.proceed();
    },
  };
}
