// One value of a measure, entered by hand: the answers counted, or the result as somebody else worked it out.

import { useState, type FormEvent } from 'react';
import type { Measure } from '#shared/blueprint/analysisRecords';
import { dimensionName, evidenceName, measureName, servqualPartName } from '#shared/blueprint/analysisNames';
import { personasInOrder } from '#shared/blueprint/analysisCollections';
import { EVIDENCE_STATUSES, MEASURE_KINDS, SERVQUAL_DIMENSIONS, SERVQUAL_PARTS } from '#shared/blueprint/analysisValues';
import { rangeText, unitText } from '#shared/analysis/measureText';
import type { MessageKey } from '#shared/i18n/messages';
import { Button } from '../../ui/Button';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint } from '../editorContext';
import { AnswerCounts } from './AnswerCounts';
import { draftOf, measureFrom, ways, type MeasureDraft } from './measureDraft';
import { TypedField } from './TypedField';
import { useFormKeys } from './useFormKeys';

interface ValueFormProps {
  /** What it begins with: the value that is edited, the series that it adds to, or nothing. */
  readonly from: Partial<Measure>;
  readonly where: Pick<Measure, 'id' | 'card' | 'step'>;
  readonly today: string;
  /** The measure is settled. */
  readonly isOfSeries: boolean;
  readonly onSave: (measure: Measure) => void;
  readonly onCancel: () => void;
}

/** Stands for no choice, since a choice may not be an empty text. */
const NONE = '-';

export function ValueForm({ from, where, today, isOfSeries, onSave, onCancel }: ValueFormProps) {
  const t = useTranslate();
  const [draft, setDraft] = useState(() => draftOf(from, today));
  const [wrong, setWrong] = useState<MessageKey | null>(null);
  function change(part: Partial<MeasureDraft>): void {
    setWrong(null);
    setDraft((now) => ({ ...now, ...part }));
  }
  const form = useFormKeys(isOfSeries, onCancel, wrong !== null);
  function submit(event: FormEvent): void {
    event.preventDefault();
    const typed = measureFrom(draft, where);
    if (typed.ok) onSave(typed.value);
    else setWrong(typed.error);
  }
  return (
    <form ref={form} className="value-form" onSubmit={submit} aria-label={t('measures.add')}>
      {!isOfSeries && <SeriesFields draft={draft} change={change} />}
      <ResultFields draft={draft} change={change} />
      <OriginFields draft={draft} change={change} />
      {wrong && <p className="field-error" role="alert">{wrong === 'measures.error.value' ? rangeText(draft.measure, t) : t(wrong)}</p>}
      <div className="value-form-buttons">
        <Button onClick={onCancel}>{t('app.cancel')}</Button>
        <Button variant="primary" type="submit">{t('measures.save')}</Button>
      </div>
    </form>
  );
}

interface Part {
  readonly draft: MeasureDraft;
  readonly change: (part: Partial<MeasureDraft>) => void;
}

function SeriesFields({ draft, change }: Part) {
  const t = useTranslate();
  const personas = personasInOrder(useBlueprint());
  return (
    <>
      <Select
        label={t('measures.kind')}
        value={draft.measure}
        options={MEASURE_KINDS.map((kind) => ({ value: kind, label: t(measureName(kind)) }))}
        onChange={(measure) => change({ measure, counts: {}, known: ways(measure)[0] ?? 'value' })}
      />
      {draft.measure === 'servqual' && (
        <div className="panel-row">
          <Select label={t('measures.dimension')} value={draft.dimension} options={SERVQUAL_DIMENSIONS.map((value) => ({ value, label: t(dimensionName(value)) }))} onChange={(dimension) => change({ dimension })} />
          <Select label={t('measures.part')} value={draft.part} options={SERVQUAL_PARTS.map((value) => ({ value, label: t(servqualPartName(value)) }))} onChange={(part) => change({ part })} />
        </div>
      )}
      {draft.measure === 'ces' && (
        <Segmented
          label={t('measures.goodEnd')}
          value={draft.highIsGood ? 'high' : 'low'}
          segments={(['high', 'low'] as const).map((value) => ({ value, label: t(`measures.goodEnd.${value}`) }))}
          onChange={(value) => change({ highIsGood: value === 'high' })}
        />
      )}
      {personas.length > 0 && (
        <Select
          label={t('measures.persona')}
          value={draft.persona || NONE}
          options={[{ value: NONE, label: t('measures.everybody') }, ...personas.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(persona) => change({ persona: persona === NONE ? '' : persona })}
        />
      )}
    </>
  );
}

function ResultFields({ draft, change }: Part) {
  const t = useTranslate();
  const { currency } = useBlueprint();
  return (
    <>
      {ways(draft.measure).length > 1 && (
        <Segmented label={t('measures.enter')} value={draft.known} segments={ways(draft.measure).map((value) => ({ value, label: t(`measures.enter.${value}`) }))} onChange={(known) => change({ known })} />
      )}
      {draft.known === 'counts' ? (
        <AnswerCounts measure={draft.measure} counts={draft.counts} onChange={(answer, count) => change({ counts: { ...draft.counts, [answer]: count } })} />
      ) : (
        <div className="panel-row">
          <TypedField label={t('measures.result', { unit: unitText(draft.measure, t, currency) })} value={draft.value} isNumber onChange={(value) => change({ value })} />
          <TypedField label={t('measures.sample')} value={draft.n} isNumber onChange={(n) => change({ n })} />
        </div>
      )}
    </>
  );
}

function OriginFields({ draft, change }: Part) {
  const t = useTranslate();
  return (
    <>
      <div className="panel-row">
        <TypedField label={t('measures.date')} type="date" value={draft.date} onChange={(date) => change({ date })} />
        <Select
          label={t('measures.evidence')}
          value={draft.evidence || NONE}
          options={[{ value: NONE, label: t('measures.notSaid') }, ...EVIDENCE_STATUSES.map((value) => ({ value, label: t(evidenceName(value)) }))]}
          onChange={(evidence) => change({ evidence: evidence === NONE ? '' : evidence })}
        />
      </div>
      <TypedField label={t('measures.source')} value={draft.source} placeholder={t('measures.sourcePlaceholder')} onChange={(source) => change({ source })} />
    </>
  );
}
