// Requests about files: choosing, reading and saving them, those opened lately, and the examples.

import { z } from '../../lib/zod';
import { fileInfo, folderEntry, handle, localeId, nothing, request, saveWarning } from '../fields';

/** What a dialog offers to open: blueprints unless it says otherwise. */
const openable = z.enum(['tables']);

export const fileRequests = {
  /** Electron's dialogs; null when cancelled. */
  'files.pickOpen': request(z.object({ title: z.string(), what: openable.optional() }), fileInfo.nullable()),
  'files.pickSave': request(z.object({ title: z.string(), name: z.string(), extension: z.string() }), fileInfo.nullable()),
  /** Where the page shows its own dialogs: a folder's blueprints and folders. Without a folder: the one served. */
  'folder.list': request(z.object({
    folder: handle.optional(),
    /** With the files that a blueprint may be carried by. */
    pictures: z.boolean().optional(),
    what: openable.optional(),
  }), z.object({
    folder: fileInfo,
    parent: fileInfo.nullable(),
    entries: z.array(folderEntry),
  })),
  /** A handle for a file of that name in the folder, existing or not. */
  'folder.file': request(z.object({ folder: handle, name: z.string().min(1).max(255) }), fileInfo.extend({ exists: z.boolean() })),

  /** The whole text. */
  'files.read': request(z.object({ handle }), fileInfo.extend({
    text: z.string(),
    /** SHA-256 of the bytes, hex. */
    hash: z.string(),
    readOnly: z.boolean(),
  })),
  /**
   * The text of the blueprint that a picture (PNG, SVG or PDF) carries. Fails with `nothingCarried` where it carries none,
   * and with `carriedDamaged`, `carriedTooLarge` or `carriedLocked` where it can't be read.
   */
  'files.readCarried': request(z.object({ handle }), z.object({ text: z.string() })),
  /**
   * Saves. `expected` is the hash that the page last read or wrote, null for a new file or one that may be replaced
   * (the dialog has asked). Fails with `conflict` when the file holds something else, with `invalidBlueprint` when the text
   * would not open again, and with `busy` when another program has held the file for 5 s: then the page tries again later.
   * In all three the file is as it was.
   */
  'files.write': request(z.object({ handle, text: z.string(), expected: z.string().nullable() }), z.object({
    hash: z.string(),
    /** The file already had these bytes; nothing was written. */
    unchanged: z.boolean(),
    /** It is saved, but; missing or empty: all is well. */
    warnings: z.array(saveWarning).optional(),
  })),
  'shell.showInFolder': request(z.object({ handle }), nothing),

  'recents.list': request(nothing, z.array(fileInfo.extend({ openedAt: z.number(), missing: z.boolean() }))),
  /** A file that was read turned out to be a blueprint; what is saved is added by saving. */
  'recents.add': request(z.object({ handle }), nothing),
  'recents.remove': request(z.object({ handle }), nothing),
  'recents.clear': request(nothing, nothing),

  'examples.list': request(nothing, z.array(z.object({ id: z.string(), locale: localeId }))),
  'examples.read': request(z.object({ id: z.string() }), z.object({ text: z.string() })),
} as const;
