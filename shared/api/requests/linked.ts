// Requests about files that belong together: where the blueprint is that one is linked with, which one is linked with it, and
// the parts of one that is split.

import { z } from '../../lib/zod';
import { fileInfo, handle, request } from '../fields';

const blueprint = z.string().min(1).max(200);

/** A part of a blueprint in a file of its own. */
const part = z.object({
  /** Of the phase: its place on the whole sheet, from 1, and its name; they make the file's name. */
  number: z.number().int().min(1),
  name: z.string().max(10_000),
  text: z.string(),
});

export const linkedRequests = {
  /**
   * Looks for the file of a blueprint: beside the file `handle`, where `name` is looked into first, and among those opened
   * lately. What is damaged or out of reach, but has the name, counts as found. `file` is null where there is none. Fails
   * with `driveFailed` where the folder can't be asked: then nobody knows.
   */
  'linked.find': request(
    z.object({ handle, /** The blueprint's id. */ blueprint, name: z.string().max(1000) }),
    z.object({ file: fileInfo.nullable() }),
  ),
  /** The file beside `handle`, or among those opened lately, that names this blueprint as its other state; the newest of several. */
  'linked.from': request(z.object({ handle, blueprint }), z.object({ file: fileInfo.nullable() })),
  /**
   * Saves parts beside the file `handle`, called after it: all of them or none. Files in their place are replaced only where
   * that is said (`replace`), else it fails with `exists` and their names, one per line. Other errors: those of saving.
   */
  'linked.saveParts': request(
    z.object({ handle, parts: z.array(part).min(1).max(1000).readonly(), replace: z.boolean().optional() }),
    z.object({ files: z.array(fileInfo) }),
  ),
} as const;
