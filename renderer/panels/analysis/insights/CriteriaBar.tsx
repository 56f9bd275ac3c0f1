// The names of the criteria by which opportunities are ranked; an empty name takes its criterion and its scores away.

import type { Criterion } from '#shared/blueprint/analysisRecords';
import { MOST_CRITERIA } from '#shared/blueprint/analysisValues';
import { setAnalysis } from '#shared/commands/analysis/setAnalysis';
import { draftKeys } from '../../../ui/draftKeys';
import { useDraft } from '../../../ui/useDraft';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint, useEditor, useExecute } from '../../editorContext';

export function CriteriaBar() {
  const t = useTranslate();
  const editor = useEditor();
  const execute = useExecute();
  const { criteria = [] } = useBlueprint();
  function rename(index: number, name: string): void {
    const known = criteria[index];
    const next: Criterion[] = known
      ? criteria.flatMap((one) => (one !== known ? [one] : name === '' ? [] : [{ ...one, name }]))
      : [...criteria, ...(name === '' ? [] : [{ id: editor.environment.createId('cr'), name }])];
    execute(setAnalysis, { changes: { criteria: next } });
  }
  return (
    <div className="insight-criteria" role="group" aria-label={t('insights.rankedBy')}>
      <span className="insight-criteria-name">{t('insights.rankedBy')}</span>
      {Array.from({ length: Math.min(MOST_CRITERIA, criteria.length + 1) }, (_, index) => (
        <CriterionField key={index} number={index + 1} name={criteria[index]?.name ?? ''} onName={(name) => rename(index, name)} />
      ))}
      {criteria.length > 0 && <span className="insight-criteria-name">{t('insights.scoresHint')}</span>}
    </div>
  );
}

interface CriterionFieldProps {
  readonly number: number;
  readonly name: string;
  readonly onName: (name: string) => void;
}

function CriterionField({ number, name, onName }: CriterionFieldProps) {
  const t = useTranslate();
  // Not in pauses: half a name cleared would take the scores away.
  const draft = useDraft(name, (typed) => onName(typed.trim()), { inPauses: false });
  return (
    <input
      className="input"
      aria-label={t('insights.criterion', { number })}
      placeholder={t('insights.criterionExample', { number })}
      maxLength={60}
      {...draft.field}
      onKeyDown={draftKeys(draft)}
    />
  );
}
