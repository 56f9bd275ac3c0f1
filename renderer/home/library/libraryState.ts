// What the home screen knows of the library, and the changes to it that answers of the shell bring. Nothing here asks.

import type { HostError } from '#shared/api/contract';
import type { FileInfo } from '#shared/api/fields';
import type { LibraryDetails, LibraryFile, LibraryProblem } from '#shared/api/requests/library';

export interface LibraryPicture {
  /** Of the file as it was with these. */
  readonly size: number;
  readonly modifiedAt: number;
  /** A `data:` address; null: there is none. */
  readonly source: string | null;
}

export interface LibraryState {
  /** The chosen folders; null until they are read. */
  readonly folders: readonly FileInfo[] | null;
  /** The handle of the folder that is shown; null: the examples are. */
  readonly shown: string | null;
  /** Null while the folder is being read for the first time. */
  readonly files: readonly LibraryFile[] | null;
  readonly details: ReadonlyMap<string, LibraryDetails>;
  /** Files whose details are those of the file as it is. */
  readonly current: ReadonlySet<string>;
  readonly pictures: ReadonlyMap<string, LibraryPicture>;
  readonly unreadable: readonly FileInfo[];
  readonly more: boolean;
  /** Why the folder could not be read just now; what was found before stays. */
  readonly error: HostError | null;
  /** What is searched for. */
  readonly query: string;
  /** Counts up when the person asks for a new order. */
  readonly ordered: number;
}

/** Nothing of a folder yet. */
export const emptyFolder = {
  files: null, details: new Map(), current: new Set<string>(), pictures: new Map(), unreadable: [], more: false, error: null, query: '',
} satisfies Partial<LibraryState>;

export const emptyLibrary: LibraryState = { folders: null, shown: null, ordered: 0, ...emptyFolder };

/** Pictures that are kept; a screen shows some thirty. */
const MAX_PICTURES = 240;

type Listing = { readonly files: readonly LibraryFile[]; readonly unreadable: readonly FileInfo[]; readonly more: boolean };

/** A new listing: what is known of files that are still there stays until there is something newer. */
export function withListing(state: LibraryState, { files, unreadable, more }: Listing): Partial<LibraryState> {
  const details = new Map<string, LibraryDetails>();
  for (const { handle, details: listed } of files) {
    const known = listed ?? state.details.get(handle);
    if (known) details.set(handle, known);
  }
  const current = new Set(files.filter((file) => file.current).map(({ handle }) => handle));
  return { files, details, current, unreadable, more, error: null };
}

export function withDetails(state: LibraryState, asked: readonly string[], looked: readonly LibraryDetails[]): Partial<LibraryState> {
  const details = new Map(state.details);
  for (const file of looked) details.set(file.handle, file);
  // What was asked in vain is not asked again until the next listing.
  return { details, current: new Set([...state.current, ...asked]) };
}

type Drawn = { readonly png: string | null; readonly problem: LibraryProblem | null };

export function withPicture(state: LibraryState, { handle, size, modifiedAt }: LibraryDetails, drawn: Drawn): Partial<LibraryState> {
  const pictures = new Map(state.pictures);
  pictures.delete(handle);
  pictures.set(handle, { size, modifiedAt, source: drawn.png === null ? null : `data:image/png;base64,${drawn.png}` });
  for (const oldest of pictures.keys()) {
    if (pictures.size <= MAX_PICTURES) break;
    pictures.delete(oldest);
  }
  const known = state.details.get(handle);
  const details = known && known.problem !== drawn.problem ? new Map(state.details).set(handle, { ...known, problem: drawn.problem }) : state.details;
  return { pictures, details };
}

/** Whether the picture is missing, or of an earlier version of the file. */
export function needsPicture({ details, current, pictures }: LibraryState, handle: string): boolean {
  const file = details.get(handle);
  if (!file?.summary || !current.has(handle) || (file.problem !== null && file.problem !== 'newer')) return false;
  const picture = pictures.get(handle);
  return !picture || picture.size !== file.size || picture.modifiedAt !== file.modifiedAt;
}
