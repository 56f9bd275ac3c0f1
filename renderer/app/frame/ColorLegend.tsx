// What cards are coloured by, in the status line: the legend, whose values filter, and the way to another axis.

import { Paintbrush } from 'lucide-react';
import { useStore } from 'zustand';
import { cardAxisName, NOT_SET } from '#shared/blueprint/cardAxes';
import { CARD_AXES, type CardAxis } from '#shared/blueprint/analysisValues';
import type { Blueprint } from '#shared/blueprint/records';
import type { Translate } from '#shared/i18n/messages';
import { colorKey } from '#shared/scene/style/cardColors';
import type { ActionContext } from '../../actions/action';
import type { Editor } from '../../editor/editor';
import { switchFilter } from '../../editor/filter/filtering';
import { shownTheme } from '../../editor/sceneSource';
import { filterValueName } from '../../panels/filter/filterEntries';
import { Menu } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/menuEntry';
import { useTranslate } from '../../ui/translateContext';
import { focusCanvas } from '../keys/focusCanvas';
import { idEntries } from '../useActions';

interface ColorLegendProps {
  readonly editor: Editor;
  readonly context: ActionContext;
}

const CHOICES = ['colorBy.none', '-', ...CARD_AXES.map((axis) => `colorBy.${axis}`)];

function legendEntries(editor: Editor, blueprint: Blueprint, axis: CardAxis, t: Translate): MenuEntry[] {
  const { entries, notSet } = colorKey(blueprint, axis, shownTheme(editor).id);
  const wanted = editor.session.getState().filter?.wanted[axis] ?? [];
  const none = notSet > 0 ? [{ value: NOT_SET, count: notSet, color: 'transparent' }] : [];
  return [...entries, ...none].map(({ value, count, color }) => ({
    type: 'item', id: `only ${value}`, color, checked: wanted.includes(value), staysOpen: true,
    label: t('legend.count', { name: filterValueName(axis, value, blueprint, t), count }),
    onSelect: () => switchFilter(editor, axis, value),
  }));
}

export function ColorLegend({ editor, context }: ColorLegendProps) {
  const t = useTranslate();
  const blueprint = useStore(editor.document, (state) => state.blueprint);
  // Its values are on or off by what is filtered.
  useStore(editor.session, (session) => session.filter);
  const axis = blueprint.style?.colorBy;
  const entries = (): MenuEntry[] => {
    const choices = idEntries(CHOICES, context, t);
    if (!axis) return [{ type: 'heading', id: 'colorBy', label: t('colorBy.name') }, ...choices];
    return [
      { type: 'heading', id: 'show', label: t('colorBy.show') },
      ...legendEntries(editor, blueprint, axis, t),
      { type: 'separator', id: 'line' },
      { type: 'submenu', id: 'colorBy', label: t('colorBy.name'), icon: Paintbrush, entries: choices },
    ];
  };
  return (
    <Menu
      side="top"
      entries={entries}
      onCloseAutoFocus={focusCanvas}
      trigger={
        <button type="button" className="status-button" title={t('colorBy.name')} aria-label={t('colorBy.name')}>
          <Paintbrush size={14} strokeWidth={1.75} aria-hidden />
          {axis && t(cardAxisName(axis))}
        </button>
      }
    />
  );
}
