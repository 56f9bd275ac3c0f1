// Requests about reports.

import { z } from '../../lib/zod';
import { handle, localeId, request } from '../fields';

/** What a report is to be; `shared/report` knows what the sections say. */
export const reportRequest = z.object({
  format: z.enum(['pdf', 'html']),
  locale: localeId,
  paper: z.enum(['A4', 'Letter']),
  title: z.string().max(500),
  sections: z.array(z.enum(['overview', 'picture', 'inventory', 'map', 'registers', 'measures', 'insights', 'checks', 'comments'])).max(9).readonly(),
  /** ISO date, where the person is. */
  today: z.string().max(10),
});
export type ReportRequest = z.infer<typeof reportRequest>;

export const reportRequests = {
  /** Writes the report into the target. Progress comes as `export.progress`, and `export.cancel` stops it. */
  'report.make': request(z.object({ job: z.string(), text: z.string(), target: handle, report: reportRequest }), z.object({
    bytes: z.number(),
    /** PDF: how many. */
    pages: z.number().optional(),
    /** Characters that no font on this machine has. */
    missing: z.array(z.string()),
  })),
} as const;
