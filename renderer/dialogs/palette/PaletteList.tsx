// The palette's list, in groups. Pointing at an entry marks it, as the arrow keys do.

import { useEffect, useRef } from 'react';
import { Check } from 'lucide-react';
import { Kbd } from '../../ui/Kbd';
import { useTranslate } from '../../ui/translateContext';
import type { PaletteEntry, PaletteGroup } from './paletteEntries';

interface PaletteListProps {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  readonly at: number;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (entry: PaletteEntry) => void;
}

export function PaletteList({ id, groups, at, onPoint, onChoose }: PaletteListProps) {
  const t = useTranslate();
  const listRef = useRef<HTMLDivElement>(null);
  const marked = `${id}-${at}`;
  useEffect(() => {
    if (at === 0) listRef.current?.scrollTo({ top: 0 });
    else document.getElementById(marked)?.scrollIntoView({ block: 'nearest' });
  }, [marked, at, groups]);
  let index = 0;
  return (
    <>
      <div ref={listRef} id={id} className="palette-list" role="listbox" aria-label={t('palette.title')}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-label={t(`palette.${group.id}`)}>
            <div className="palette-heading" aria-hidden>{t(`palette.${group.id}`)}</div>
            {group.entries.map((entry) => {
              const here = index++;
              return (
                <Option key={entry.id} id={`${id}-${here}`} entry={entry} marked={here === at} onPoint={() => onPoint(here)} onChoose={() => onChoose(entry)} />
              );
            })}
          </div>
        ))}
      </div>
      {groups.length === 0 && <p className="palette-nothing" role="status">{t('palette.nothing')}</p>}
    </>
  );
}

interface OptionProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly marked: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function Option({ id, entry, marked, onPoint, onChoose }: OptionProps) {
  const { icon: Icon, color, checked, disabledReason } = entry;
  return (
    <div
      id={id}
      role="option"
      aria-selected={marked}
      aria-disabled={disabledReason !== undefined || undefined}
      className="palette-option"
      onPointerMove={marked ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="palette-icon">
        {checked ? <Check size={16} strokeWidth={2} aria-hidden /> : Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
        {color && <span className="palette-dot" style={{ background: color }} />}
      </span>
      <span className="palette-name"><Marked text={entry.name} at={entry.at} /></span>
      <span className="palette-note">{disabledReason ?? entry.note}</span>
      {entry.shortcut && <Kbd>{entry.shortcut}</Kbd>}
    </div>
  );
}

/** The typed letters stand out; those in a row are one piece. */
function Marked({ text, at }: { readonly text: string; readonly at: readonly number[] }) {
  const pieces: { text: string; hit: boolean }[] = [];
  const hits = new Set(at);
  for (let i = 0; i < text.length; i++) {
    const last = pieces.at(-1);
    const hit = hits.has(i);
    if (last?.hit === hit) last.text += text[i];
    else pieces.push({ text: text[i] as string, hit });
  }
  return pieces.map((piece, i) => (piece.hit ? <b key={i}>{piece.text}</b> : <span key={i}>{piece.text}</span>));
}
