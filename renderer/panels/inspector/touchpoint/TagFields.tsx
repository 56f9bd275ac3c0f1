// All axes of a card's tags: those that say something as lines, the others one click away.

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { TAG_AXES } from '#shared/blueprint/analysisValues';
import { cardAxisName } from '#shared/blueprint/cardAxes';
import type { Card } from '#shared/blueprint/records';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint, useEditor } from '../../editorContext';
import { commonTagged, type ChipAxis } from './commonTagged';
import { TagField } from './TagField';

const AXES: readonly ChipAxis[] = ['channel', ...TAG_AXES];
/** Channels are what most cards get. */
const isOpenAtFirst = (axis: ChipAxis): boolean => axis === 'channel';
const idOf = (axis: ChipAxis): string => `tags.${axis}`;

export function TagFields({ cards }: { readonly cards: readonly Card[] }) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const { preferences } = useEditor().environment;
  const parts = useStore(preferences, (state) => state.inspectorParts);
  const isOpen = (axis: ChipAxis): boolean => parts?.[idOf(axis)] ?? isOpenAtFirst(axis);
  // The focus goes where the pressed button was.
  const [moved, setMoved] = useState<ChipAxis | null>(null);
  const setOpen = (axis: ChipAxis, open: boolean): void => {
    const { [idOf(axis)]: _was, ...others } = preferences.getState().inspectorParts ?? {};
    preferences.setState({ inspectorParts: open === isOpenAtFirst(axis) ? others : { ...others, [idOf(axis)]: open } });
    setMoved(axis);
  };
  const says = (axis: ChipAxis): boolean => commonTagged(cards, blueprint, axis).source !== 'none';
  const shown = AXES.filter((axis) => isOpen(axis) || says(axis));
  const others = AXES.filter((axis) => !shown.includes(axis));
  return (
    <div>
      <div className="tag-lines">
        {shown.map((axis) => <TagField key={axis} axis={axis} cards={cards} open={isOpen(axis)} focus={moved === axis} onOpen={(open) => setOpen(axis, open)} />)}
      </div>
      {others.length > 0 && (
        <div className="tag-add" role="group" aria-label={t('tags.add')}>
          {others.map((axis) => (
            <button key={axis} type="button" onClick={() => setOpen(axis, true)}>
              <Plus size={12} strokeWidth={2} aria-hidden />
              {t(cardAxisName(axis))}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
