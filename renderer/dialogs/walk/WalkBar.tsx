// The caption of a walk: where one is, how far, and what a mouse needs. It fades while nobody moves the mouse.

import { ChevronLeft, ChevronRight, StickyNote, X } from 'lucide-react';
import type { Blueprint } from '#shared/blueprint/records';
import { IconButton } from '../../ui/IconButton';
import { Segmented } from '../../ui/Segmented';
import { useTranslate } from '../../ui/translateContext';
import { cardOf } from '#shared/blueprint/queries';
import type { Translate } from '#shared/i18n/messages';
import { cardName, laneName, stepName } from '#shared/report/placeNames';
import type { Walk } from './walkState';
import { WALK_WAYS, type WalkStop, type WalkWay } from './walkStops';

interface WalkBarProps {
  readonly blueprint: Blueprint;
  readonly walk: Walk;
  readonly stop: WalkStop | null;
  readonly notes: boolean;
  readonly onOn: () => void;
  readonly onBack: () => void;
  readonly onTo: (at: number) => void;
  readonly onWay: (way: WalkWay) => void;
  readonly onNotes: () => void;
  readonly onEnd: () => void;
}

/** More than this many dots are no longer told apart. */
const MOST_DOTS = 40;

function titleOf(blueprint: Blueprint, { way }: Walk, stop: WalkStop | null, t: Translate): string {
  if (!stop) return t('walk.nothing');
  if (way === 'phase') return blueprint.phases[stop.phase ?? '']?.name || t('untitled.phase');
  if (stop.lane && stop.cards.length === 1) return cardName(cardOf(blueprint, stop.cards[0] ?? ''), t);
  return stop.step ? stepName(blueprint, stop.step, t) : '';
}

function placeOf(blueprint: Blueprint, { way }: Walk, stop: WalkStop | null, t: Translate): string {
  const phase = blueprint.phases[stop?.phase ?? '']?.name;
  if (way === 'phase') return (blueprint.phases[stop?.phase ?? '']?.stepOrder ?? []).map((step) => stepName(blueprint, step, t)).join(' · ');
  if (way === 'step') return phase ?? '';
  return [stop?.lane && laneName(blueprint.lanes[stop.lane], t), phase].filter(Boolean).join(' · ');
}

export function WalkBar({ blueprint, walk, stop, notes, onOn, onBack, onTo, onWay, onNotes, onEnd }: WalkBarProps) {
  const t = useTranslate();
  const { stops, at, way } = walk;
  return (
    <footer className="walk-bar">
      <div className="walk-place" aria-live="polite">
        <span className="walk-title">{titleOf(blueprint, walk, stop, t)}</span>
        <span className="walk-more">{placeOf(blueprint, walk, stop, t)}</span>
      </div>
      <div className="walk-controls">
        {stops.length > 1 && stops.length <= MOST_DOTS && (
          <div className="walk-dots" role="presentation">
            {stops.map(({ key }, i) => <button key={key} type="button" tabIndex={-1} className="walk-dot" aria-current={i === at || undefined} aria-label={t('walk.stop', { n: i + 1, count: stops.length })} onClick={() => onTo(i)} />)}
          </div>
        )}
        {stops.length > 1 && <span className="walk-count">{t('walk.count', { n: at + 1, count: stops.length })}</span>}
        <IconButton icon={ChevronLeft} side="top" label={t('walk.back')} onClick={onBack} />
        <IconButton icon={ChevronRight} side="top" label={t('walk.on')} onClick={onOn} />
        <Segmented label={t('walk.way')} hideLabel value={way} segments={WALK_WAYS.map((value) => ({ value, label: t(`walk.way.${value}`) }))} onChange={onWay} />
        <IconButton icon={StickyNote} side="top" label={t('walk.notes')} shortcut="N" pressed={notes} onClick={onNotes} />
        <IconButton icon={X} side="top" label={t('walk.end')} shortcut="Esc" onClick={onEnd} />
      </div>
    </footer>
  );
}
