// How many gave each answer: small fields side by side for ratings, one below the other for answers with names.

import { useId } from 'react';
import type { MeasureKind } from '#shared/blueprint/analysisValues';
import { answerText } from '#shared/analysis/measureText';
import { Field } from '../../ui/Field';
import { useTranslate } from '../../ui/translateContext';
import { answersShown } from './measureDraft';

interface AnswerCountsProps {
  readonly measure: MeasureKind;
  readonly counts: Readonly<Record<string, string>>;
  readonly onChange: (answer: string, count: string) => void;
}

export function AnswerCounts({ measure, counts, onChange }: AnswerCountsProps) {
  const t = useTranslate();
  const id = useId();
  const answers = answersShown(measure, counts);
  const isRating = answers.every((answer) => /^[\d.]+$/.test(answer));
  // Rows of the same length, where one would be too narrow for numbers.
  const columns = isRating ? (answers.length > 5 ? Math.min(6, Math.ceil(answers.length / 2)) : answers.length) : 1;
  return (
    <Field id={id} label={t('measures.answers')} group>
      <div className={isRating ? 'answer-counts' : 'answer-counts answer-counts-named'} style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
        {answers.map((answer) => (
          <label key={answer}>
            <span>{answerText(measure, answer, t)}</span>
            <input className="input" inputMode="numeric" autoComplete="off" maxLength={9} value={counts[answer] ?? ''} onChange={(event) => onChange(answer, event.target.value)} />
          </label>
        ))}
      </div>
    </Field>
  );
}
