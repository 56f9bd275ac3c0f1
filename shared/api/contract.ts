// The contract between the page and the shell: each request with the schema of what goes in and what comes out, each
// event with its payload. Both sides check. The page never names a path: files are opaque handles.

import { z } from '../lib/zod';
import type { Result } from '../lib/result';

/** A file or folder that the shell has let the page have: from a dialog, the recent list, a start argument or a listing. */
const handle = z.string().min(1).max(200);

const fileInfo = z.object({
  handle,
  /** File name with extension, for the title and messages. */
  name: z.string(),
  /** Where it is, shortened for people ("~/clients/hotel"); never parsed. */
  place: z.string(),
});

const folderEntry = fileInfo.extend({
  kind: z.enum(['folder', 'file']),
  /** Bytes; 0 for folders. */
  size: z.number(),
  /** ms since 1970 */
  modifiedAt: z.number(),
});

const nothing = z.object({}).strict();
const localeId = z.enum(['en', 'zh-CN']);

const sidePanel = z.enum(['inspector', 'history', 'outline']);
export type SidePanel = z.infer<typeof sidePanel>;

export const preferencesSchema = z.object({
  locale: localeId,
  theme: z.enum(['light', 'dark', 'system']),
  /** Whether the panel at the right is shown, and what it shows; the inspector unless told. */
  inspector: z.boolean(),
  panel: sidePanel.optional(),
  minimap: z.boolean().optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const exportFormat = z.enum(['png', 'svg', 'pdf']);
export type ExportFormat = z.infer<typeof exportFormat>;

export const exportOptions = z.object({
  format: exportFormat,
  /** Language of the line names, lane names and legend. */
  locale: localeId,
  /** PNG: pixels per sheet px. */
  scale: z.number().min(0.1).max(16),
  /** PNG: written into the file, so that it prints at this size; 96 × scale prints at 100 %. */
  dpi: z.number().min(36).max(1200),
});
export type ExportOptions = z.infer<typeof exportOptions>;

const menuItem = z.object({
  /** The action's id, as `menu.action` gives it back. */
  id: z.string(),
  label: z.string(),
  /** `Mod+Shift+Z`, as actions write it. Shown only: the page listens to keys itself. */
  shortcut: z.string().nullable(),
  enabled: z.boolean(),
  /** Null for items that are not on or off. */
  checked: z.boolean().nullable(),
  /** Editing a text field is the system's business: it does this instead of asking the page. */
  role: z.enum(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']).optional(),
});

const request = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });

export const requests = {
  /** What the page runs in. `dialogs: 'page'` means: no system file dialogs, the page shows its own over `folder.list`. */
  'app.start': request(nothing, z.object({
    host: z.enum(['electron', 'browser']),
    version: z.string(),
    systemLocale: z.string(),
    dialogs: z.enum(['system', 'page']),
    canShowInFolder: z.boolean(),
    preferences: preferencesSchema.partial(),
    /** The file that the app was started with. */
    open: fileInfo.nullable(),
  })),
  'preferences.set': request(preferencesSchema, nothing),
  /** Tells the shell whether closing the window would lose something. */
  'window.setState': request(z.object({ title: z.string(), dirty: z.boolean() }), nothing),
  'window.close': request(nothing, nothing),

  /** The native menu, made in the page because its actions and their labels live there; a line between groups. */
  'menu.set': request(z.object({
    menus: z.array(z.object({ label: z.string(), groups: z.array(z.array(menuItem)) })),
  }), nothing),

  /** Electron's dialogs; null when cancelled. */
  'files.pickOpen': request(z.object({ title: z.string() }), fileInfo.nullable()),
  'files.pickSave': request(z.object({ title: z.string(), name: z.string(), extension: z.string() }), fileInfo.nullable()),
  /** Where the page shows its own dialogs: a folder's blueprints and folders. Without a folder: the one served. */
  'folder.list': request(z.object({ folder: handle.optional() }), z.object({
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
   * Saves. `expected` is the hash that the page last read or wrote, null for a new file or one that may be replaced
   * (the dialog has asked). Fails with `conflict` when the file holds something else.
   */
  'files.write': request(z.object({ handle, text: z.string(), expected: z.string().nullable() }), z.object({
    hash: z.string(),
    /** The file already had these bytes; nothing was written. */
    unchanged: z.boolean(),
  })),

  'recents.list': request(nothing, z.array(fileInfo.extend({ openedAt: z.number(), missing: z.boolean() }))),
  /** A file that was read turned out to be a blueprint; what is saved is added by saving. */
  'recents.add': request(z.object({ handle }), nothing),
  'recents.remove': request(z.object({ handle }), nothing),
  'recents.clear': request(nothing, nothing),

  'examples.list': request(nothing, z.array(z.object({ id: z.string(), locale: localeId }))),
  'examples.read': request(z.object({ id: z.string() }), z.object({ text: z.string() })),

  /** Draws the blueprint (a file's text, without history) into the target. Progress comes as `export.progress`. */
  'export.run': request(z.object({ job: z.string(), text: z.string(), target: handle, options: exportOptions }), z.object({
    bytes: z.number(),
    /** px for PNG and SVG, pt for PDF */
    width: z.number(),
    height: z.number(),
    /** Characters that no font on this machine has; they were written as their code points. */
    missing: z.array(z.string()),
  })),
  'export.cancel': request(z.object({ job: z.string() }), nothing),
  'shell.showInFolder': request(z.object({ handle }), nothing),
} as const;

export const events = {
  'export.progress': z.object({ job: z.string(), /** 0 … 1 */ done: z.number() }),
  /** A file was dropped on the app's icon or opened by a second start. */
  'files.openRequested': z.object({ file: fileInfo }),
  /** The window wants to close while the page has unsaved changes. */
  'window.closeRequested': nothing,
  /** An item of the native menu. */
  'menu.action': z.object({ action: z.string() }),
} as const;

/** What can go wrong, in words that locales translate (`error.<code>`), with the arguments they use. */
export const ERROR_CODES = [
  'notFound', 'denied', 'readOnly', 'isFolder', 'diskFull', 'busy', 'conflict', 'notText', 'tooLarge', 'badName',
  'unknownHandle', 'badRequest', 'cancelled', 'exportFailed', 'invalidBlueprint', 'unsupported', 'unreachable', 'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export const hostErrorSchema = z.object({
  code: z.enum(ERROR_CODES),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
});
/** `args.name` is the file's name, `args.reason` what the system said. */
export type HostError = z.infer<typeof hostErrorSchema>;

export type Requests = typeof requests;
export type RequestName = keyof Requests;
export type Input<N extends RequestName> = z.input<Requests[N]['input']>;
export type Output<N extends RequestName> = z.output<Requests[N]['output']>;
export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<N extends EventName> = z.output<Events[N]>;
export type FileInfo = z.infer<typeof fileInfo>;
export type FolderEntry = z.infer<typeof folderEntry>;

/** What comes back for a request. */
export type Answer<N extends RequestName> = Result<Output<N>, HostError>;

/** What the page holds: a way to ask and a way to listen. */
export interface Host {
  request<N extends RequestName>(name: N, input: Input<N>): Promise<Answer<N>>;
  /** Returns how to stop listening. */
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void;
}
