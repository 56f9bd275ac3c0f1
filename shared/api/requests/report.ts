// Requests about reports.

import { z } from '../../lib/zod';
import { handle, localeId, request } from '../fields';

export const reportFormat = z.enum(['pdf', 'html']);
export const reportPaper = z.enum(['A4', 'Letter']);
export const reportSection = z.enum(['overview', 'picture', 'emotions', 'people', 'inventory', 'map', 'registers', 'time', 'measures', 'insights', 'checks', 'comments']);

/** What a report is to be; `shared/report` knows what the sections say. */
export const reportRequest = z.object({
  format: reportFormat,
  locale: localeId,
  paper: reportPaper,
  title: z.string().max(500),
  sections: z.array(reportSection).max(12).readonly(),
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
    /** Characters that no font on this machine has; a PDF has their codes instead. */
    missing: z.array(z.string()),
    /** Whose picture is damaged; it was drawn as a grey box. */
    broken: z.array(z.string()).optional(),
  })),
} as const;
