// One axis of touchpoint tags. Closed it is a line with its values, those that follow from lane or channels dashed; open,
// all values to choose from.

import { useEffect, useRef } from 'react';
import { ChevronDown, ChevronUp, RotateCcw } from 'lucide-react';
import { axisValueName, axisValues, cardAxisName } from '#shared/blueprint/cardAxes';
import type { Card } from '#shared/blueprint/records';
import { setCards } from '../../../editor/selection/setCards';
import { IconButton } from '../../../ui/IconButton';
import { ToggleChips } from '../../../ui/ToggleChips';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint, useExecute } from '../../editorContext';
import { commonTagged, switchedTag, type ChipAxis, type CommonTagged } from './commonTagged';
import './TagField.css';

interface TagFieldProps {
  readonly axis: ChipAxis;
  readonly cards: readonly Card[];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Whether it was just opened or closed by hand. */
  readonly focus: boolean;
}

const isDerived = ({ source }: CommonTagged): boolean => source === 'lane' || source === 'channel';

export function TagField({ axis, cards, open, onOpen, focus }: TagFieldProps) {
  const blueprint = useBlueprint();
  const tagged = commonTagged(cards, blueprint, axis);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) ref.current?.querySelector<HTMLElement>('button')?.focus();
  }, [focus, open]);
  return (
    <div ref={ref}>
      {open
        ? <OpenTags axis={axis} cards={cards} tagged={tagged} onClose={() => onOpen(false)} />
        : <TagLine axis={axis} tagged={tagged} onOpen={() => onOpen(true)} />}
    </div>
  );
}

function useValueName(axis: ChipAxis): (value: string) => string {
  const t = useTranslate();
  return (value) => {
    const key = axisValueName(axis, value);
    return key ? t(key) : value;
  };
}

/** What a derived value follows from; null where it was set, or cards differ. */
function useSourceText({ source }: CommonTagged): string | null {
  const t = useTranslate();
  if (source === 'lane') return t('tags.fromLane');
  return source === 'channel' ? t('tags.fromChannels') : null;
}

function TagLine({ axis, tagged, onOpen }: { readonly axis: ChipAxis; readonly tagged: CommonTagged; readonly onOpen: () => void }) {
  const t = useTranslate();
  const nameOf = useValueName(axis);
  const source = useSourceText(tagged);
  const values = axisValues(axis).filter((value) => tagged.all.includes(value) || tagged.some.includes(value));
  return (
    <button type="button" className="tag-line" aria-expanded={false} onClick={onOpen} title={source ?? undefined}>
      <span className="tag-axis">{t(cardAxisName(axis))}</span>
      <span className="tag-values">
        {values.map((value) => (
          <span key={value} className="tag" data-derived={isDerived(tagged) || undefined} data-some={tagged.some.includes(value) || undefined}>{nameOf(value)}</span>
        ))}
        {values.length === 0 && <span className="tag tag-none">{t('tags.none')}</span>}
        {source && <span className="tag-source">{source}</span>}
      </span>
      <ChevronDown className="tag-more" size={14} strokeWidth={1.75} aria-hidden />
    </button>
  );
}

interface OpenTagsProps {
  readonly axis: ChipAxis;
  readonly cards: readonly Card[];
  readonly tagged: CommonTagged;
  readonly onClose: () => void;
}

function OpenTags({ axis, cards, tagged, onClose }: OpenTagsProps) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const execute = useExecute();
  const nameOf = useValueName(axis);
  const source = useSourceText(tagged);
  const name = t(cardAxisName(axis));
  return (
    <div className="tag-field" data-derived={isDerived(tagged) || undefined}>
      <ToggleChips
        label={name}
        mixedName={t('inspector.mixedChip')}
        value={tagged.all}
        chips={axisValues(axis).map((value) => ({ value, label: nameOf(value), mixed: tagged.some.includes(value) }))}
        onToggle={(value, on) => execute(setCards, { cards, change: (card) => switchedTag(card, blueprint, axis, value, on) })}
      />
      <div className="tag-tools">
        {tagged.derivable && (
          <IconButton icon={RotateCcw} size="small" label={t('tags.derive')} onClick={() => execute(setCards, { cards, change: () => ({ tags: { [axis]: undefined } }) })} />
        )}
        <IconButton icon={ChevronUp} size="small" label={t('tags.close', { axis: name })} aria-expanded onClick={onClose} />
      </div>
      {source && <p className="panel-note">{source}</p>}
    </div>
  );
}
