// The tabs of the side panel, with how much there is to look at. They stand apart from the panel, so that a count that
// changes renders no panel again.

import { Tabs } from 'radix-ui';
import type { LucideIcon } from 'lucide-react';
import type { SidePanel as PanelName } from '#shared/api/preferences';
import { useTranslate } from '../../ui/translateContext';
import { useFindings } from '../checks/useFindings';
import { SideTab } from './SideTab';

export interface PanelTab {
  readonly name: PanelName;
  readonly icon: LucideIcon;
}

interface SideTabsProps {
  readonly tabs: readonly PanelTab[];
  readonly shortcutOf: (panel: PanelName) => string | undefined;
}

export function SideTabs({ tabs, shortcutOf }: SideTabsProps) {
  const t = useTranslate();
  const counts: Partial<Record<PanelName, number>> = { checks: useFindings().open.filter(({ severity }) => severity !== 'hint').length };
  return (
    <Tabs.List className="side-tabs" aria-label={t('side.name')}>
      {tabs.map(({ name, icon }) => (
        <SideTab key={name} value={name} icon={icon} name={t(`${name}.name`)} count={counts[name]} shortcut={shortcutOf(name)} />
      ))}
    </Tabs.List>
  );
}
