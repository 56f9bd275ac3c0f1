// What a measure should reach, and by when.

import type { Target } from '#shared/blueprint/analysisRecords';
import { rangeText, unitText } from '#shared/analysis/measureText';
import { valueIsPossible } from '#shared/blueprint/measureScales';
import { setTarget } from '#shared/commands/analysis/setTarget';
import { NumberField } from '../../ui/NumberField';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useExecute } from '../editorContext';
import { numberFrom } from './measureDraft';

interface TargetFieldsProps {
  /** What it is for. */
  readonly of: Pick<Target, 'measure' | 'card' | 'step' | 'dimension'>;
  readonly target: Target | null;
}

export function TargetFields({ of, target }: TargetFieldsProps) {
  const t = useTranslate();
  const execute = useExecute();
  const { currency } = useBlueprint();
  const { measure, card, step, dimension } = of;
  function set(value: number | undefined, date: string | undefined): void {
    execute(setTarget, { measure, value, ...(card ? { card } : {}), ...(step ? { step } : {}), ...(dimension ? { dimension } : {}), ...(date ? { date } : {}) });
  }
  function parse(text: string): number | undefined | null {
    const value = numberFrom(text);
    return typeof value === 'number' && !valueIsPossible(measure, value) ? null : value;
  }
  return (
    <div className="panel-row">
      <NumberField
        label={t('measures.targetValue', { unit: unitText(measure, t, currency) })}
        value={target?.value}
        parse={parse}
        invalid={`${rangeText(measure, t)} ${t('measures.error.orEmpty')}`}
        onCommit={(value) => set(value, target?.date)}
      />
      {target && <TextField label={t('measures.targetDate')} type="date" value={target.date ?? ''} onCommit={(date) => set(target.value, date)} />}
    </div>
  );
}
