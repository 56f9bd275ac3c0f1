// What the person likes, for all documents. Every field may be missing: then the page decides, from the system's language
// and so on.

import { preferencesSchema, type Preferences } from '#shared/api/preferences';
import { z } from '#shared/lib/zod';
import type { SaveEnvironment } from '../disk/replaceFile';
import { stateFile, type StateFile } from './stateFile';

export type StoredPreferences = { readonly [K in keyof Preferences]?: Preferences[K] | undefined };

/** Field by field: what another version of the app wrote and this one can't read takes no other field along. */
const stored = z.object(Object.fromEntries(
  Object.entries<z.ZodType>(preferencesSchema.shape).map(([name, field]) => [name, field.optional().catch(undefined)]),
)) as z.ZodType<StoredPreferences>;

/** @param file the JSON file they are kept in */
export function preferencesFile(environment: SaveEnvironment, file: string): StateFile<StoredPreferences> {
  return stateFile<StoredPreferences>(environment, file, stored, {});
}
