// Requests about exports.

import { z } from '../../lib/zod';
import { fileInfo, handle, localeId, nothing, request } from '../fields';

export const exportFormat = z.enum(['png', 'svg', 'pdf', 'webp', 'jpeg', 'xlsx', 'csv', 'pptx']);
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

const ids = z.array(z.string().max(100)).max(100_000).readonly();

/**
 * Which part of the blueprint: `shared/export/scope` knows what that means. By ids, of which those that are gone count for
 * nothing; whoever has names or numbers instead, as a command line, looks the ids up in each blueprint first.
 */
export const exportScope = z.discriminatedUnion('type', [
  z.object({ type: z.literal('everything') }),
  /** Whole phases, steps and lanes, and single cards. */
  z.object({ type: z.literal('selection'), phases: ids, steps: ids, lanes: ids, cards: ids }),
  /** `separate`: a file for each of them, beside the target and called after it; `partFileName` knows how. */
  z.object({ type: z.literal('phases'), phases: ids, separate: z.boolean().optional() }),
  z.object({ type: z.literal('lanes'), lanes: ids }),
]);

export const exportOptions = z.object({
  format: exportFormat,
  /** Language of the line names, lane names and legend. */
  locale: localeId,
  /** Everything where it is left out. */
  scope: exportScope.optional(),
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
  /** PNG, SVG and PDF: carries the blueprint, or the part that is exported, so that it can be opened again. */
  embed: z.boolean().optional(),
  /** PDF: without it, one page as large as the sheet. */
  page: pageSetup.optional(),
  /** PPTX: one slide where it is left out. */
  slides: z.enum(['one', 'phases']).optional(),
});
export type ExportOptions = z.infer<typeof exportOptions>;

/** The characters that a picture needs of one bundled font; see `textsOf`. */
const fontText = z.object({
  face: z.enum(['inter', 'notoSansSC', 'notoEmoji']),
  weight: z.union([z.literal(400), z.literal(500), z.literal(600), z.literal(700)]),
  text: z.string().max(50_000),
});
export type FontSubset = z.infer<typeof fontText>;

export const exportRequests = {
  /**
   * Draws the blueprint (a file's text, without history) into the target; with a scope of separate phases into files beside
   * it, all or none. Progress over all comes as `export.progress`. Where such files are there it refuses with `exists`,
   * their names in `args.name`, a line each, until `replace` says that somebody was asked.
   */
  'export.run': request(z.object({ job: z.string(), text: z.string(), target: handle, options: exportOptions, replace: z.boolean().optional() }), z.object({
    /** Of all files together. */
    bytes: z.number(),
    /** px for PNG and SVG, pt for PDF */
    width: z.number(),
    height: z.number(),
    /** PDF: how many. */
    pages: z.number().optional(),
    /** Characters that no font on this machine has; they were written as their code points. */
    missing: z.array(z.string()),
    /** Titles of cards whose picture is damaged; it was drawn as a grey box. */
    broken: z.array(z.string()).optional(),
    /** Separate phases: what was written instead of the target. */
    files: z.array(fileInfo).optional(),
  })),
  /** For a picture that the page makes itself: `@font-face` rules with these fonts inside, and which of the others no font here has. */
  'export.fontFaces': request(z.object({ job: z.string(), fonts: z.array(fontText).max(12), others: z.string().max(50_000).optional() }), z.object({
    css: z.string(),
    missing: z.array(z.string()),
  })),
  'export.cancel': request(z.object({ job: z.string() }), nothing),
} as const;
