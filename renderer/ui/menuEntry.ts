// A menu as data, so that the app's menu, the zoom menu and the context menu are drawn by the same code.

import type { LucideIcon } from 'lucide-react';

export interface MenuItem {
  readonly type: 'item';
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly shortcut?: string | undefined;
  /** Why it can't be chosen now; absent: it can. */
  readonly disabledReason?: string | undefined;
  /** For items that are on or off. */
  readonly checked?: boolean | undefined;
  /** The menu stays open, for items of which several are chosen. */
  readonly staysOpen?: boolean | undefined;
  /** A CSS colour, shown before the name. */
  readonly color?: string | undefined;
  /** What Alt + click does instead. */
  readonly withAlt?: { readonly hint: string; readonly onSelect: () => void } | undefined;
  readonly onSelect: () => void;
}

export type MenuEntry =
  | MenuItem
  | { readonly type: 'separator'; readonly id: string }
  | { readonly type: 'heading'; readonly id: string; readonly label: string }
  | { readonly type: 'submenu'; readonly id: string; readonly label: string; readonly icon?: LucideIcon; readonly entries: readonly MenuEntry[] };
