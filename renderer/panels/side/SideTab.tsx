// A tab of the side panel. There are more of them than their names have room for, so only the one that is open shows its
// name; the others are icons with a tooltip.

import { Tabs } from 'radix-ui';
import type { LucideIcon } from 'lucide-react';
import { Tooltip } from '../../ui/Tooltip';
import { useTranslate } from '../../ui/translateContext';

/** Larger counts have no room. */
const MOST = 99;

interface SideTabProps {
  readonly value: string;
  readonly icon: LucideIcon;
  readonly name: string;
  /** How much there is in it to look at. */
  readonly count?: number | undefined;
  readonly shortcut?: string | undefined;
}

export function SideTab({ value, icon: Icon, name, count = 0, shortcut }: SideTabProps) {
  const t = useTranslate();
  return (
    <Tooltip text={name} shortcut={shortcut}>
      <Tabs.Trigger value={value} className="side-tab" aria-label={count > 0 ? t('checks.count', { name, count }) : name}>
        <Icon className="side-tab-icon" size={16} strokeWidth={1.75} aria-hidden />
        <span className="side-tab-name" aria-hidden>{name}</span>
        {count > 0 && <span className="side-tab-count" aria-hidden>{count > MOST ? `${MOST}+` : count}</span>}
      </Tabs.Trigger>
    </Tooltip>
  );
}
