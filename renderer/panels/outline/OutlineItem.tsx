// One row of the outline.

import { ChevronRight, EyeOff } from 'lucide-react';
import type { Blueprint } from '#shared/blueprint/records';
import { cardOf } from '#shared/blueprint/queries';
import { laneKind } from '#shared/kinds/lanes/list';
import type { Translate } from '#shared/i18n/messages';
import { cardName, laneName, stepName } from '#shared/report/placeNames';
import { useTranslate } from '../../ui/translateContext';
import type { OutlineRow } from './outlineRows';

interface OutlineItemProps {
  readonly id: string;
  readonly row: OutlineRow;
  readonly blueprint: Blueprint;
  /** px from the top of the list */
  readonly top: number;
  readonly selected: boolean;
  readonly marked: boolean;
  readonly onGo: () => void;
  readonly onToggle: () => void;
}

function nameOf({ ref }: OutlineRow, blueprint: Blueprint, t: Translate): string {
  switch (ref.type) {
    case 'phase': return blueprint.phases[ref.id]?.name.trim() || t('untitled.phase');
    case 'step': return stepName(blueprint, ref.id, t);
    default: return cardName(cardOf(blueprint, ref.id), t);
  }
}

export function OutlineItem({ id, row, blueprint, top, selected, marked, onGo, onToggle }: OutlineItemProps) {
  const t = useTranslate();
  const lane = row.level === 3 ? blueprint.lanes[cardOf(blueprint, row.ref.id)?.lane ?? ''] : undefined;
  const name = nameOf(row, blueprint, t);
  return (
    <div
      id={id}
      role="treeitem"
      aria-level={row.level}
      aria-expanded={row.open}
      aria-selected={selected}
      aria-setsize={row.of}
      aria-posinset={row.place}
      className={`outline-row outline-level-${row.level} ${marked ? 'outline-marked' : ''} ${lane?.hidden ? 'outline-hidden' : ''}`}
      style={{ top }}
      title={lane ? `${name} · ${laneName(lane, t)}` : name}
      onClick={onGo}
      onDoubleClick={row.open === undefined ? undefined : onToggle}
    >
      {row.open !== undefined && (
        <span className="outline-toggle" aria-hidden onClick={(event) => {
          event.stopPropagation();
          onToggle();
        }}>
          <ChevronRight size={14} strokeWidth={1.75} />
        </span>
      )}
      {lane && <span className="outline-dot" style={{ background: `var(--lane-${laneKind(lane.kind).zone}-ink)` }} aria-hidden />}
      <span className="outline-label">{name}</span>
      {lane?.hidden && <EyeOff className="outline-eye" size={14} strokeWidth={1.75} aria-label={t('field.hidden')} />}
    </div>
  );
}
