// How long the service takes: the longest way through it, and how much of that the customer sees, waits, or never notices.
// Never a sum over what runs in parallel.

import { useMemo } from 'react';
import { Route, Timer } from 'lucide-react';
import { cardOf } from '#shared/blueprint/queries';
import { criticalPath, type CriticalPath } from '#shared/analysis/criticalPath';
import { durationText } from '#shared/analysis/durationText';
import type { TimeParts } from '#shared/analysis/cardTimes';
import { cardName } from '#shared/report/placeNames';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';
import { useShowCards } from '../useShowCards';
import { TimeChart } from './TimeChart';
import { TIME_PARTS } from './timeParts';
import './TimeView.css';

export function TimeView() {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const path = useMemo(() => criticalPath(blueprint), [blueprint]);
  if (!path) return <div className="figures-empty"><EmptyState icon={Timer} title={t('time.none')} text={t('time.noneText')} /></div>;
  return (
    <div className="figures">
      <Durations path={path} />
      <TimeChart byPhase={path.byPhase} />
      <Loops path={path} />
    </div>
  );
}

function Durations({ path }: { readonly path: CriticalPath }) {
  const t = useTranslate();
  const { show } = useShowCards();
  const { duration, parts, path: cards, untimed } = path;
  return (
    <section className="figures-summary" aria-label={t('time.path')}>
      <div className="figure">
        <p className="figure-name">{t('time.path')}</p>
        <p className="figure-value">{durationText(duration.typical, t)}</p>
        {duration.min !== duration.max && (
          <p className="figure-note">{t('time.between', { range: `${durationText(duration.min, t)} – ${durationText(duration.max, t)}` })}</p>
        )}
      </div>
      <PartFigures parts={parts} />
      <div className="figure figure-wide">
        <Button icon={Route} onClick={() => show(cards)}>{t('time.showPath', { count: cards.length })}</Button>
        {untimed.length > 0 && (
          <button type="button" className="figure-link" onClick={() => show(untimed)}>{t('time.untimed', { count: untimed.length })}</button>
        )}
      </div>
    </section>
  );
}

function PartFigures({ parts }: { readonly parts: TimeParts }) {
  const t = useTranslate();
  return TIME_PARTS.map((part) => (
    <div key={part} className="figure">
      <p className="figure-name"><span className={`figure-dot figure-dot-${part}`} aria-hidden />{t(`time.part.${part}`)}</p>
      <p className="figure-value">{durationText(parts[part], t)}</p>
    </div>
  ));
}

function Loops({ path: { loops } }: { readonly path: CriticalPath }) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const { show } = useShowCards();
  if (loops.length === 0) return null;
  return (
    <section className="figures-notes">
      <h3>{t('time.loops')}</h3>
      <ul>
        {loops.map(({ connector, cards, turn }) => (
          <li key={connector.id}>
            <button type="button" className="figure-link" onClick={() => show(cards)}>
              {t('time.loop', { from: cardName(cardOf(blueprint, connector.from), t), to: cardName(cardOf(blueprint, connector.to), t), turn: durationText(turn, t) })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
