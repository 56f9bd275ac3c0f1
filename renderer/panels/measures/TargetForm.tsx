// A target before there is a value: which measure, what it should reach, and by when.

import { useState, type FormEvent } from 'react';
import { recordOf } from '#shared/blueprint/analysisCollections';
import { dimensionName, measureName } from '#shared/blueprint/analysisNames';
import { SERVQUAL_DIMENSIONS, type MeasureKind, type ServqualDimension } from '#shared/blueprint/analysisValues';
import { valueIsPossible } from '#shared/blueprint/measureScales';
import { targetId } from '#shared/blueprint/targetId';
import type { MeasuredPlace } from '#shared/analysis/measureSeries';
import { rangeText, unitText } from '#shared/analysis/measureText';
import type { SetTargetArgs } from '#shared/commands/analysis/setTarget';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint } from '../editorContext';
import { numberFrom } from './measureDraft';
import { TARGET_KINDS } from './targetKinds';
import { TypedField } from './TypedField';
import { useFormKeys } from './useFormKeys';

interface TargetFormProps {
  readonly place: MeasuredPlace;
  readonly onSave: (target: SetTargetArgs) => void;
  readonly onCancel: () => void;
}

export function TargetForm({ place, onSave, onCancel }: TargetFormProps) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const [measure, setMeasure] = useState<MeasureKind>('csat');
  const [dimension, setDimension] = useState<ServqualDimension>('tangibles');
  const [typed, setTyped] = useState<{ readonly value?: string; readonly date?: string }>({});
  const [isWrong, setIsWrong] = useState(false);
  const form = useFormKeys(false, onCancel, isWrong);
  const of = { ...place, measure, ...(measure === 'servqual' ? { dimension } : {}) };
  // Where one is set already, it is that one that is changed.
  const known = recordOf(blueprint, 'targets', targetId(of));
  const value = typed.value ?? (known ? String(known.value) : '');
  const date = typed.date ?? known?.date ?? '';
  function change(part: typeof typed): void {
    setIsWrong(false);
    setTyped((now) => ({ ...now, ...part }));
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    const goal = numberFrom(value);
    if (typeof goal !== 'number' || !valueIsPossible(measure, goal)) return setIsWrong(true);
    onSave({ ...of, value: goal, ...(date ? { date } : {}) });
  }
  return (
    <form ref={form} className="value-form" onSubmit={submit} aria-label={t('measures.addTarget')}>
      <Select label={t('measures.kind')} value={measure} options={TARGET_KINDS.map((kind) => ({ value: kind, label: t(measureName(kind)) }))} onChange={(kind) => { setMeasure(kind); setTyped({}); setIsWrong(false); }} />
      {measure === 'servqual' && (
        <Select label={t('measures.dimension')} value={dimension} options={SERVQUAL_DIMENSIONS.map((one) => ({ value: one, label: t(dimensionName(one)) }))} onChange={setDimension} />
      )}
      <div className="panel-row">
        <TypedField label={t('measures.targetValue', { unit: unitText(measure, t, blueprint.currency) })} value={value} isNumber onChange={(text) => change({ value: text })} />
        <TypedField label={t('measures.targetDate')} type="date" value={date} onChange={(text) => change({ date: text })} />
      </div>
      {isWrong && <p className="field-error" role="alert">{rangeText(measure, t)}</p>}
      <div className="value-form-buttons">
        <Button onClick={onCancel}>{t('app.cancel')}</Button>
        <Button variant="primary" type="submit">{t('measures.save')}</Button>
      </div>
    </form>
  );
}
