// One measure of a place: its latest result with what that rests on, and on request all its values and its target.

import { useState } from 'react';
import { ChevronRight, Check, Pencil, Plus, Target as TargetIcon, X } from 'lucide-react';
import type { Measure } from '#shared/blueprint/analysisRecords';
import { evidenceName } from '#shared/blueprint/analysisNames';
import { recordOf } from '#shared/blueprint/analysisCollections';
import { formOf } from '#shared/analysis/measureResult';
import type { MeasureSeries } from '#shared/analysis/measureSeries';
import { measureLabel, resultText, sampleText, targetText } from '#shared/analysis/measureText';
import { removeRecords } from '#shared/commands/analysis/removeRecords';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useExecute } from '../editorContext';
import { Sparkline } from './Sparkline';
import { TargetFields } from './TargetFields';

interface SeriesItemProps {
  readonly series: MeasureSeries;
  readonly onAdd: () => void;
  readonly onEdit: (measure: Measure) => void;
}

export function SeriesItem({ series, onAdd, onEdit }: SeriesItemProps) {
  const t = useTranslate();
  const { currency, personas } = useBlueprint();
  const [isOpen, setIsOpen] = useState(false);
  const { latest: { measure }, target, isReached } = series;
  const persona = personas?.[measure.persona ?? '']?.name;
  const name = [measureLabel(measure, t), persona].filter(Boolean).join(' · ');
  const canHaveTarget = formOf(measure.measure) !== 'categories' && measure.part !== 'expectation';
  return (
    <li className="measure">
      <button type="button" className="measure-head" aria-expanded={isOpen} aria-label={t('measures.show', { name })} onClick={() => setIsOpen(!isOpen)}>
        <ChevronRight size={14} strokeWidth={1.75} aria-hidden />
        <span className="measure-name">{name}</span>
        <Sparkline series={series} />
        <span className="measure-value">{resultText(measure, t, currency)}</span>
        <span className="measure-sample">{[measure.date, sampleText(measure, t, currency)].filter(Boolean).join(' · ')}</span>
        {target && (
          <span className="measure-target" data-reached={isReached ?? undefined}>
            {isReached ? <Check size={13} strokeWidth={2} aria-hidden /> : <TargetIcon size={13} strokeWidth={2} aria-hidden />}
            {targetText(target, isReached, t, currency)}
          </span>
        )}
      </button>
      {isOpen && (
        <div className="measure-more">
          <ul className="measure-values">
            {[...series.points].reverse().map((point) => <ValueRow key={point.measure.id} measure={point.measure} onEdit={onEdit} />)}
          </ul>
          <Button variant="quiet" icon={Plus} onClick={onAdd}>{t('measures.add')}</Button>
          {canHaveTarget && <TargetFields of={measure} target={target} />}
        </div>
      )}
    </li>
  );
}

function ValueRow({ measure, onEdit }: { readonly measure: Measure; readonly onEdit: (measure: Measure) => void }) {
  const t = useTranslate();
  const execute = useExecute();
  const blueprint = useBlueprint();
  const { date, source, evidence } = measure;
  const origin = [sampleText(measure, t, blueprint.currency), evidence && t(evidenceName(evidence)), source].filter(Boolean).join(' · ');
  if (!recordOf(blueprint, 'measures', measure.id)) return null;
  return (
    <li>
      <span className="measure-date">{date}</span>
      <span className="measure-result">{resultText(measure, t, blueprint.currency)}</span>
      <IconButton icon={Pencil} size="small" side="left" label={t('measures.editOf', { date })} onClick={() => onEdit(measure)} />
      <IconButton icon={X} size="small" side="left" label={t('measures.removeOf', { date })} onClick={() => execute(removeRecords, { collection: 'measures', ids: [measure.id] })} />
      {origin && <span className="measure-origin">{origin}</span>}
    </li>
  );
}
