// A tab of the side panel. There are more of them than their names have room for, so only the one that is open shows its
// name; the others are icons with a tooltip.

import { Tabs } from 'radix-ui';
import type { LucideIcon } from 'lucide-react';
import { Tooltip } from '../../ui/Tooltip';

interface SideTabProps {
  readonly value: string;
  readonly icon: LucideIcon;
  readonly name: string;
  readonly shortcut?: string | undefined;
}

export function SideTab({ value, icon: Icon, name, shortcut }: SideTabProps) {
  return (
    <Tooltip text={name} shortcut={shortcut}>
      <Tabs.Trigger value={value} className="side-tab" aria-label={name}>
        <Icon className="side-tab-icon" size={16} strokeWidth={1.75} aria-hidden />
        <span className="side-tab-name" aria-hidden>{name}</span>
      </Tabs.Trigger>
    </Tooltip>
  );
}
