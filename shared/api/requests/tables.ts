// Requests about tables that become blueprints: read from a file that was chosen, or from the bytes of one that was dropped
// where the host can't tell which file that is.

import { z } from '../../lib/zod';
import { handle, request } from '../fields';

/** Bytes in Base64; the shell says how many are too many. */
const MOST_CHARACTERS = 64_000_000;

export const tableSheet = z.object({
  /** Empty for a text file, which has no sheets. */
  name: z.string(),
  rows: z.array(z.array(z.string())),
});
export type TableSheet = z.infer<typeof tableSheet>;

export const tableRequests = {
  /** CSV in any encoding that spreadsheets write, and XLSX: its sheets as texts, without empty rows and columns at their ends. */
  'tables.read': request(
    z.union([z.object({ handle }), z.object({ name: z.string().max(255), base64: z.string().max(MOST_CHARACTERS) })]),
    z.object({ name: z.string(), sheets: z.array(tableSheet) }),
  ),
} as const;
