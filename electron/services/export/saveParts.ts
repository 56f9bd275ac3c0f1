// An export into several files that belong together: each is drawn into its place beside the target before the first of them
// is put there, so that a failure or a cancel leaves none of them, and what was there before.

import type { HostError } from '#shared/api/contract';
import { ok, type Result } from '#shared/lib/result';
import type { SaveEnvironment } from '../disk/replaceFile';
import type { Exported } from '../shell/ports';
import { saveExport, type SavedExport } from './saveExport';

export interface PartToSave {
  readonly path: string;
  /** As `saveExport` runs it. */
  readonly run: (file: string) => Promise<Result<Exported, HostError>>;
}

/** Saves them over what is there; what was saved, in their order. Errors: those of saving and of drawing, of the first that fails. */
export async function saveParts(environment: SaveEnvironment, parts: readonly PartToSave[]): Promise<Result<readonly SavedExport[], HostError>> {
  const [first, ...others] = parts;
  if (!first) return ok([]);
  let following: readonly SavedExport[] = [];
  const saved = await saveExport(environment, first.path, async (file) => {
    const drawn = await first.run(file);
    if (!drawn.ok) return drawn;
    // The others within: this one waits for them in its temporary file.
    const rest = await saveParts(environment, others);
    if (!rest.ok) return rest;
    following = rest.value;
    return drawn;
  });
  return saved.ok ? ok([saved.value, ...following]) : saved;
}
