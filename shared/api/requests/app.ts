// Requests about the app and its window: what the page runs in, preferences, the native menu.

import { z } from '../../lib/zod';
import { fileInfo, nothing, request } from '../fields';
import { preferencesSchema } from '../preferences';

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

export const appRequests = {
  /** What the page runs in. `dialogs: 'page'` means: no system file dialogs, the page shows its own over `folder.list`. */
  'app.start': request(nothing, z.object({
    host: z.enum(['electron', 'browser']),
    version: z.string(),
    systemLocale: z.string(),
    /** What the system calls the person; empty where it has no name for them. */
    userName: z.string(),
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
} as const;
