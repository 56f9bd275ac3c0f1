// What the person likes, for all documents. Every field may be missing: then the page decides, from the system's language
// and so on.

import { preferencesSchema, type Preferences } from '#shared/api/preferences';
import type { SaveEnvironment } from '../disk/replaceFile';
import { stateFile, type StateFile } from './stateFile';

export type StoredPreferences = { readonly [K in keyof Preferences]?: Preferences[K] | undefined };

/** @param file the JSON file they are kept in */
export function preferencesFile(environment: SaveEnvironment, file: string): StateFile<StoredPreferences> {
  return stateFile<StoredPreferences>(environment, file, preferencesSchema.partial(), {});
}
