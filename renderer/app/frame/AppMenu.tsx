// The app's menu: every action, by group, and the way home. What a person likes stands apart.

import { ChartColumn, House, Info, Languages, Menu as MenuIcon, Paintbrush, SunMoon } from 'lucide-react';
import type { Translate } from '#shared/i18n/messages';
import type { ActionContext, ActionGroup } from '../../actions/action';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/menuEntry';
import { useTranslate } from '../../ui/translateContext';
import { useApp } from '../appContext';
import { focusCanvas } from '../keys/focusCanvas';
import { actionItem, groupActions, idEntries } from '../useActions';

const GROUPS: readonly ActionGroup[] = ['file', 'edit', 'insert', 'arrange', 'view', 'help'];
const APART = /^(theme\.|language\.|colorBy\.|analysis\.|yourName$)/;

function choices(prefix: string, context: ActionContext, t: Translate): MenuEntry[] {
  return groupActions('view').filter((action) => action.id.startsWith(`${prefix}.`)).map((action) => actionItem(action, context, t));
}

function groupMenu(group: ActionGroup, context: ActionContext, t: Translate): MenuEntry {
  const items = groupActions(group).filter((action) => !APART.test(action.id));
  const entries: MenuEntry[] = items.map((action) => actionItem(action, context, t));
  if (group === 'view') {
    entries.push(
      { type: 'submenu', id: 'colorBy', label: t('colorBy.name'), icon: Paintbrush, entries: choices('colorBy', context, t) },
      { type: 'submenu', id: 'analysisViews', label: t('analysis.views'), icon: ChartColumn, entries: choices('analysis', context, t) },
    );
  }
  return { type: 'submenu', id: group, label: t(`group.${group}`), entries };
}

export function AppMenu({ context }: { readonly context: ActionContext }) {
  const t = useTranslate();
  const { app } = useApp();
  const entries = (): readonly MenuEntry[] => [
    { type: 'item', id: 'home', label: t('home.name'), icon: House, onSelect: context.app.showHome },
    { type: 'separator', id: 'line 1' },
    ...GROUPS.map((group) => groupMenu(group, context, t)),
    { type: 'separator', id: 'line 2' },
    { type: 'submenu', id: 'theme', label: t('home.theme'), icon: SunMoon, entries: choices('theme', context, t) },
    { type: 'submenu', id: 'language', label: t('home.language'), icon: Languages, entries: choices('language', context, t) },
    ...idEntries(['yourName'], context, t),
    { type: 'separator', id: 'line 3' },
    { type: 'item', id: 'about', label: t('about.title'), icon: Info, onSelect: () => void app.dialogs.ask('about', {}) },
  ];
  return <Menu trigger={<IconButton icon={MenuIcon} label={t('topBar.menu')} />} entries={entries} onCloseAutoFocus={focusCanvas} />;
}
