// Files of a library, in short.

import type { LibraryDetails, LibraryFile } from '#shared/api/requests/library';

export interface FileWish {
  readonly name: string;
  readonly title?: string;
  readonly modifiedAt?: number;
  readonly savedAt?: number;
  readonly id?: string;
  readonly within?: string;
  readonly copyOf?: string;
}

/** Its handle is its name. */
export function libraryFile({ name, within = '', copyOf }: FileWish): LibraryFile {
  return { handle: name, name: `${name}.blueprint`, place: '~/team', within, details: null, current: false, copyOf: copyOf ?? null };
}

export function libraryDetails({ name, title = '', modifiedAt = 1, savedAt, id = '' }: FileWish): LibraryDetails {
  const saved = savedAt === undefined ? null : { by: 'Anna', at: savedAt };
  return { handle: name, size: 1, modifiedAt, summary: { id, title, phases: 1, steps: 1, cards: 1, saved, linked: '' }, problem: null, editing: null };
}

export function filesAndDetails(wishes: readonly FileWish[]) {
  return { files: wishes.map(libraryFile), details: new Map(wishes.map((wish) => [wish.name, libraryDetails(wish)])) };
}
