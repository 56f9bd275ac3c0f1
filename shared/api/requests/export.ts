// Requests about exports.

import { z } from '../../lib/zod';
import { handle, localeId, nothing, request } from '../fields';

export const exportFormat = z.enum(['png', 'svg', 'pdf', 'webp', 'jpeg']);
export type ExportFormat = z.infer<typeof exportFormat>;

/** How a PDF comes onto paper; `shared/export/pages` knows what that means and what makes sense. Lengths are mm. */
export const pageSetup = z.object({
  paper: z.enum(['sheet', 'custom', 'A4', 'A3', 'A2', 'A1', 'A0', 'Letter', 'Legal', 'Tabloid']),
  landscape: z.boolean(),
  width: z.number(),
  height: z.number(),
  margin: z.number(),
  size: z.enum(['fit', 'scale']),
  columns: z.number(),
  rows: z.number(),
  percent: z.number(),
  overlap: z.number(),
  marks: z.boolean(),
  repeat: z.boolean(),
});

export const exportOptions = z.object({
  format: exportFormat,
  /** Language of the line names, lane names and legend. */
  locale: localeId,
  /** Pictures: pixels per sheet px. */
  scale: z.number().min(0.1).max(64),
  /** PNG and JPEG: written into the file, so that it prints at this size; 96 × scale prints at 100 %. */
  dpi: z.number().min(36).max(1200),
  /** Pictures: px; overrides the scale, and the resolution is such that it prints at 100 %. */
  width: z.number().int().min(16).max(300_000).optional(),
  /** PNG and WebP: without the sheet's white ground. */
  transparent: z.boolean().optional(),
  /** WebP and JPEG; 90 where it is left out. */
  quality: z.number().int().min(1).max(100).optional(),
  /** PDF: without it, one page as large as the sheet. */
  page: pageSetup.optional(),
});
export type ExportOptions = z.infer<typeof exportOptions>;

export const exportRequests = {
  /** Draws the blueprint (a file's text, without history) into the target. Progress comes as `export.progress`. */
  'export.run': request(z.object({ job: z.string(), text: z.string(), target: handle, options: exportOptions }), z.object({
    bytes: z.number(),
    /** px for PNG and SVG, pt for PDF */
    width: z.number(),
    height: z.number(),
    /** PDF: how many. */
    pages: z.number().optional(),
    /** Characters that no font on this machine has; they were written as their code points. */
    missing: z.array(z.string()),
  })),
  'export.cancel': request(z.object({ job: z.string() }), nothing),
} as const;
