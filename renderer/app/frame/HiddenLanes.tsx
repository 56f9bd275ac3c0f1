// How many lanes are hidden, in the status line: a quiet reminder, and the way to bring them back one by one.

import { laneName } from '#shared/report/placeNames';
import { EyeOff } from 'lucide-react';
import { useStore } from 'zustand';
import type { ActionContext } from '../../actions/action';
import type { Editor } from '../../editor/editor';
import { hiddenLanes, showLanes } from '../../editor/structure/hiding';
import { Menu } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/menuEntry';
import { useTranslate } from '../../ui/translateContext';
import { focusCanvas } from '../keys/focusCanvas';
import { idEntries } from '../useActions';

interface HiddenLanesProps {
  readonly editor: Editor;
  readonly context: ActionContext;
}

export function HiddenLanes({ editor, context }: HiddenLanesProps) {
  const t = useTranslate();
  const blueprint = useStore(editor.document, (state) => state.blueprint);
  const hidden = hiddenLanes(blueprint);
  if (hidden.length === 0) return null;
  const lanes = hidden.map((id): MenuEntry => ({
    type: 'item', id: `show ${id}`, label: laneName(blueprint.lanes[id], t), onSelect: () => showLanes(editor, [id], [{ type: 'lane', id }]),
  }));
  return (
    <Menu
      side="top"
      entries={() => [{ type: 'heading', id: 'show', label: t('hidden.menu') }, ...lanes, ...idEntries(['-', 'showHidden'], context, t)]}
      onCloseAutoFocus={focusCanvas}
      trigger={
        <button type="button" className="status-button">
          <EyeOff size={14} strokeWidth={1.75} aria-hidden />
          {t('hidden.count', { count: hidden.length })}
        </button>
      }
    />
  );
}
