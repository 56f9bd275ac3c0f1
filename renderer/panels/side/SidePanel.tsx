// The panel at the right, by tabs. Which one is the person's affair and is remembered.

import type { ComponentType } from 'react';
import { Tabs } from 'radix-ui';
import { History, ListChecks, ListTree, MessagesSquare, Palette, SlidersHorizontal, X } from 'lucide-react';
import type { SidePanel as PanelName } from '#shared/api/preferences';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { ChecksPanel } from '../checks/ChecksPanel';
import { CommentsPanel } from '../comments/CommentsPanel';
import { HistoryPanel } from '../history/HistoryPanel';
import { Inspector } from '../inspector/Inspector';
import { OutlinePanel } from '../outline/OutlinePanel';
import { StylePanel } from '../style/StylePanel';
import { SideTabs, type PanelTab } from './SideTabs';
import './SidePanel.css';

interface SidePanelProps {
  readonly panel: PanelName;
  readonly onPanel: (panel: PanelName) => void;
  /** The keys of the actions that hide or show a panel. */
  readonly shortcutOf: (panel: PanelName) => string | undefined;
  readonly onHide: () => void;
}

interface Panel extends PanelTab {
  readonly Content: ComponentType;
}

const PANELS: readonly Panel[] = [
  { name: 'inspector', icon: SlidersHorizontal, Content: Inspector },
  { name: 'outline', icon: ListTree, Content: OutlinePanel },
  { name: 'checks', icon: ListChecks, Content: ChecksPanel },
  { name: 'comments', icon: MessagesSquare, Content: CommentsPanel },
  { name: 'history', icon: History, Content: HistoryPanel },
  { name: 'style', icon: Palette, Content: StylePanel },
];

export function SidePanel({ panel, onPanel, shortcutOf, onHide }: SidePanelProps) {
  const t = useTranslate();
  const open = (next: string) => onPanel(PANELS.find(({ name }) => name === next)?.name ?? 'inspector');
  return (
    <Tabs.Root className="side" value={panel} onValueChange={open}>
      <div className="side-header">
        <SideTabs tabs={PANELS} shortcutOf={shortcutOf} />
        <IconButton icon={X} size="small" side="left" label={t('side.hide')} shortcut={shortcutOf('inspector')} onClick={onHide} />
      </div>
      {PANELS.map(({ name, Content }) => <Tabs.Content key={name} className="side-content" value={name} tabIndex={-1}><Content /></Tabs.Content>)}
    </Tabs.Root>
  );
}
