// The zoom in percent, and the ways to change it.

import { ChevronDown } from 'lucide-react';
import { useStore } from 'zustand';
import type { ActionContext } from '../../actions/action';
import type { Editor } from '../../editor/editor';
import { zoomTo } from '../../editor/camera/cameraMoves';
import { Menu } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/menuEntry';
import { useTranslate } from '../../ui/translateContext';
import { focusCanvas } from '../keys/focusCanvas';
import { idEntries } from '../useActions';
import './ZoomMenu.css';

interface ZoomMenuProps {
  readonly editor: Editor;
  readonly context: ActionContext;
}

const PERCENTS = [50, 150, 200] as const;
const ACTIONS = ['zoomIn', 'zoomOut', '-', 'zoomFit', 'zoomSelection', '-', 'zoomActual'] as const;

export function ZoomMenu({ editor, context }: ZoomMenuProps) {
  const t = useTranslate();
  const percent = useStore(editor.session, (state) => Math.round(state.viewport.zoom * 100));
  function entries(): readonly MenuEntry[] {
    const percents = PERCENTS.map((value): MenuEntry => ({
      type: 'item', id: `zoom ${value}`, label: t('status.zoom', { percent: value }), onSelect: () => zoomTo(editor, value / 100),
    }));
    return [...idEntries(ACTIONS, context, t), ...percents];
  }
  return (
    <Menu
      align="end"
      entries={entries}
      onCloseAutoFocus={focusCanvas}
      trigger={
        <button type="button" className="zoom-button" aria-label={t('topBar.zoom', { percent })}>
          {t('status.zoom', { percent })}
          <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
        </button>
      }
    />
  );
}
