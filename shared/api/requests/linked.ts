// Requests about the two states of a service: where the blueprint is that a file is linked with.

import { z } from '../../lib/zod';
import { fileInfo, handle, request } from '../fields';

export const linkedRequests = {
  /**
   * Looks for the file of a blueprint: beside the file `handle`, where `name` is looked into first, and among those opened
   * lately. What is damaged or out of reach, but has the name, counts as found. `file` is null where there is none. Fails
   * with `driveFailed` where the folder can't be asked: then nobody knows.
   */
  'linked.find': request(
    z.object({ handle, /** The blueprint's id. */ blueprint: z.string().min(1).max(200), name: z.string().max(1000) }),
    z.object({ file: fileInfo.nullable() }),
  ),
} as const;
