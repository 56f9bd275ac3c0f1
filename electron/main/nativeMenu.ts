// The native menu, from the page's description. The page keeps the keyboard: shortcuts are shown here and handled there,
// so that a key means the same in both hosts. A Mac's app menu is the system's and made here.

import type { Input } from '#shared/api/contract';
import type { Translate } from '#shared/i18n/messages';
import type { MenuTemplate } from './electronApi';

export type MenuDescription = Input<'menu.set'>;
type Item = MenuDescription['menus'][number]['groups'][number][number];
type Template = MenuTemplate[number];

/** `Mod+Shift+Z` in Electron's words. */
function accelerator(shortcut: string): string {
  return shortcut.replace(/\bMod\b/, 'CmdOrCtrl').replace(/\bArrow(?=Up|Down|Left|Right)/, '');
}

function menuItem(item: Item, run: (action: string) => void): Template {
  const { id, label, shortcut, enabled, checked, role } = item;
  const shown = shortcut === null ? {} : { accelerator: accelerator(shortcut), registerAccelerator: false };
  if (role) return { role, label };
  return {
    id,
    label,
    enabled,
    ...shown,
    ...(checked === null ? {} : { type: 'checkbox' as const, checked }),
    click: () => run(id),
  };
}

function appMenu(t: Translate): Template {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about', label: t('menu.about') },
      { type: 'separator' },
      { role: 'services', label: t('menu.services') },
      { type: 'separator' },
      { role: 'hide', label: t('menu.hide') },
      { role: 'hideOthers', label: t('menu.hideOthers') },
      { role: 'unhide', label: t('menu.showAll') },
      { type: 'separator' },
      { role: 'quit', label: t('menu.quit') },
    ],
  };
}

function windowMenu(t: Translate): Template {
  return {
    role: 'windowMenu',
    label: t('menu.window'),
    submenu: [
      { role: 'minimize', label: t('menu.minimize') },
      { role: 'togglefullscreen', label: t('menu.fullScreen') },
      { role: 'close', label: t('menu.close') },
    ],
  };
}

/**
 * @param platform as `process.platform`
 * @param run called with the action's id when an item is chosen
 */
export function menuTemplate(description: MenuDescription, platform: string, t: Translate, run: (action: string) => void): MenuTemplate {
  const menus = description.menus.map(({ label, groups }): Template => ({
    label,
    submenu: groups
      .filter((group) => group.length > 0)
      .flatMap((group, index): MenuTemplate => [
        ...(index > 0 ? [{ type: 'separator' as const }] : []),
        ...group.map((item) => menuItem(item, run)),
      ]),
  }));
  return platform === 'darwin' ? [appMenu(t), ...menus, windowMenu(t)] : menus;
}
