// What a person likes, for all documents of this machine.

import { z } from '../lib/zod';
import { localeId } from './fields';
import { exportOptions, pageSetup } from './requests/export';
import { reportFormat, reportPaper, reportSection } from './requests/report';

const sidePanel = z.enum(['inspector', 'history', 'outline', 'checks', 'comments', 'style']);
export type SidePanel = z.infer<typeof sidePanel>;

export const preferencesSchema = z.object({
  locale: localeId,
  theme: z.enum(['light', 'dark', 'system']),
  /** Whether the panel at the right is shown, and what it shows; the inspector unless told. */
  inspector: z.boolean(),
  panel: sidePanel.optional(),
  minimap: z.boolean().optional(),
  /** Which parts of the inspector are open or closed, where that is not as at first. */
  inspectorParts: z.record(z.string().max(40), z.boolean()).optional(),
  /** Whether what the checks find is marked on the sheet; it is unless told. */
  checkMarks: z.boolean().optional(),
  /** Whether the sheet shows where comments are; it does unless told. */
  commentMarks: z.boolean().optional(),
  /** The panel under the sheet: whether it is shown, which of its views, and how high it is (CSS px; null: as high as there is room). */
  analysis: z.object({ shown: z.boolean(), view: z.string().max(40), height: z.number().min(0).max(10_000).nullable() }).optional(),
  /** The columns that are shown of each table, where somebody has chosen them. */
  tables: z.record(z.string().max(40), z.array(z.string().max(40)).max(100).readonly()).optional(),
  /** Whether documents that have a file are saved by themselves, after a pause; they are not unless told. */
  autosave: z.boolean().optional(),
  /** The order of the files of a folder on the home screen; those changed last come first unless told. */
  librarySort: z.enum(['name', 'changed']).optional(),
  /** What colleagues who have the same files know the person by; unless told, what the system calls them. */
  name: z.string().max(80).optional(),
  /** How each document was exported last, newest first, by the blueprint's id. */
  exports: z.array(z.object({ id: z.string(), options: exportOptions })).max(100).optional(),
  /** And how it was printed. */
  prints: z.array(z.object({ id: z.string(), page: pageSetup, locale: localeId })).max(100).optional(),
  /** And which report was made of it: its sections in their order, wanted or not. */
  reports: z.array(z.object({
    id: z.string(), title: z.string().max(500), format: reportFormat, paper: reportPaper, locale: localeId,
    sections: z.array(z.object({ id: reportSection, isWanted: z.boolean() })).max(30).readonly(),
  })).max(100).optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;
