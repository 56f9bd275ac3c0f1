// The panel at the right: inspector, outline, history or style, by tabs. Which one is the person's affair and is remembered.

import { Tabs } from 'radix-ui';
import { X } from 'lucide-react';
import type { SidePanel as PanelName } from '#shared/api/preferences';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { HistoryPanel } from '../history/HistoryPanel';
import { Inspector } from '../inspector/Inspector';
import { OutlinePanel } from '../outline/OutlinePanel';
import { StylePanel } from '../style/StylePanel';
import './SidePanel.css';

interface SidePanelProps {
  readonly panel: PanelName;
  readonly onPanel: (panel: PanelName) => void;
  /** The keys that hide it. */
  readonly shortcut?: string | undefined;
  readonly onHide: () => void;
}

const PANELS: readonly PanelName[] = ['inspector', 'outline', 'history', 'style'];

export function SidePanel({ panel, onPanel, shortcut, onHide }: SidePanelProps) {
  const t = useTranslate();
  return (
    <Tabs.Root className="side" value={panel} onValueChange={(next) => onPanel(PANELS.find((name) => name === next) ?? 'inspector')}>
      <div className="side-header">
        <Tabs.List className="side-tabs" aria-label={t('side.name')}>
          {PANELS.map((name) => <Tabs.Trigger key={name} value={name} className="side-tab">{t(`${name}.name`)}</Tabs.Trigger>)}
        </Tabs.List>
        <IconButton icon={X} size="small" side="left" label={t('side.hide')} shortcut={shortcut} onClick={onHide} />
      </div>
      <Tabs.Content className="side-content" value="inspector" tabIndex={-1}><Inspector /></Tabs.Content>
      <Tabs.Content className="side-content" value="outline" tabIndex={-1}><OutlinePanel /></Tabs.Content>
      <Tabs.Content className="side-content" value="history" tabIndex={-1}><HistoryPanel /></Tabs.Content>
      <Tabs.Content className="side-content" value="style" tabIndex={-1}><StylePanel /></Tabs.Content>
    </Tabs.Root>
  );
}
