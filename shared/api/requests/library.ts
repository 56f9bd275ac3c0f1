// Requests about the library: folders, often on a shared drive, whose blueprints the home screen shows as a gallery. The
// page asks for what it is about to show, a few files at a time, so that leaving ends the work by itself.

import { z } from '../../lib/zod';
import { fileInfo, handle, nothing, request } from '../fields';

/** Why there is less to show of a file than of others. It may still be opened, or say there what is wrong with it. */
export const libraryProblem = z.enum(['notBlueprint', 'damaged', 'newer', 'notText', 'large', 'denied', 'missing', 'driveFailed']);
export type LibraryProblem = z.infer<typeof libraryProblem>;

/** What a blueprint says of itself. */
export const librarySummary = z.object({
  /** The blueprint's id, which copies share. */
  id: z.string(),
  /** Empty: it has none. */
  title: z.string(),
  phases: z.number(),
  steps: z.number(),
  cards: z.number(),
  /** Who saved it, and when (ms since 1970), as far as the file says. */
  saved: z.object({ by: z.string(), at: z.number() }).nullable(),
  /** The id of the blueprint that it names as its other state; empty: none. */
  linked: z.string(),
});
export type LibrarySummary = z.infer<typeof librarySummary>;

const personAt = z.object({ name: z.string(), since: z.number() });

export const libraryDetails = z.object({
  handle,
  size: z.number(),
  /** ms since 1970 */
  modifiedAt: z.number(),
  summary: librarySummary.nullable(),
  problem: libraryProblem.nullable(),
  /** Somebody who has it open. */
  editing: personAt.nullable(),
});
export type LibraryDetails = z.infer<typeof libraryDetails>;

export const libraryFile = fileInfo.extend({
  /** The folders between the library's and the file, with `/`; empty at the top. */
  within: z.string(),
  /** What was known of it; null: never looked at. */
  details: libraryDetails.nullable(),
  /** The details are those of the file as it is now; else they have to be asked for. */
  current: z.boolean(),
  /** By its name, a sync client made it of this one when two people saved at once. It did if both hold the same blueprint. */
  copyOf: handle.nullable(),
});
export type LibraryFile = z.infer<typeof libraryFile>;

export const MAX_LIBRARY_BATCH = 32;

export const libraryRequests = {
  /** The folders that the person has chosen, as far as they may be reached. */
  'library.folders': request(nothing, z.array(fileInfo)),
  /** The system's dialog; null when cancelled. */
  'library.pickFolder': request(z.object({ title: z.string() }), fileInfo.nullable()),
  'library.addFolder': request(z.object({ folder: handle }), fileInfo),
  'library.removeFolder': request(z.object({ folder: handle }), nothing),
  /**
   * The blueprints in a folder and in those below it. Answers soon, also where the drive is slow: then with what was known.
   * `seen` is the state that the page has; where nothing has changed since, the answer holds no listing. `again`: look at
   * every file, whatever the folders' times say.
   */
  'library.list': request(z.object({ folder: handle, seen: z.string().max(64).nullable(), again: z.boolean() }), z.object({
    seen: z.string(),
    listing: z.object({
      files: z.array(libraryFile),
      /** Folders below that could not be read. */
      unreadable: z.array(fileInfo),
      /** There are more files or folders than a library shows. */
      more: z.boolean(),
    }).nullable(),
  })),
  /** What files that are about to be shown hold. In the order asked. */
  'library.details': request(z.object({ files: z.array(handle).max(MAX_LIBRARY_BATCH) }), z.array(libraryDetails)),
  /** A small picture of a file: PNG in base64. Drawn once, one after the other; kept as long as the file stays the same. */
  'library.picture': request(z.object({ file: handle }), z.object({ png: z.string().nullable(), problem: libraryProblem.nullable() })),
} as const;
