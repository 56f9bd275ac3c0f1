// Requests about single tables and charts of the analysis: the page has made them, the shell writes them into files.

import { z } from '../../lib/zod';
import { handle, request } from '../fields';

const cell = z.union([z.string(), z.number(), z.null()]);
/** Of Base64: about 48 MB of picture. */
const MOST_CHARACTERS = 64_000_000;

const plainTable = z.object({
  heads: z.array(z.string()).min(1).max(500).readonly(),
  rows: z.array(z.array(cell).max(500).readonly()).max(100_000).readonly(),
});

const written = z.object({ bytes: z.number() });

export const figureRequests = {
  /** The dialog has asked whether a file may be replaced. `name` is that of the workbook's sheet. */
  'figures.saveTable': request(z.object({ target: handle, format: z.enum(['xlsx', 'csv']), name: z.string().max(200), table: plainTable }), written),
  /** Refuses bytes that are no PNG with `badRequest`. */
  'figures.savePicture': request(z.object({ target: handle, base64: z.string().max(MOST_CHARACTERS) }), written),
} as const;
