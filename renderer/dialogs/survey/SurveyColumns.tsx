// The beginning of the survey; above each column what it asks, and about what.

import type { Card } from '#shared/blueprint/records';
import { SURVEY_FIELDS, surveyFieldName } from '#shared/survey/surveyFields';
import { useTranslate } from '../../ui/translateContext';
import { MappedTable } from '../import/MappedTable';
import type { SurveyState } from './useSurvey';

const NONE = '';

export function SurveyColumns({ state }: { readonly state: SurveyState }) {
  const { rows, choices: { columns, hasHead }, imported: { problems } } = state;
  const wrong = new Set(problems.map(({ row, column }) => `${row} ${column}`));
  return (
    <MappedTable
      rows={rows}
      hasHead={hasHead}
      choices={columns.map((_, i) => <ColumnChoice key={i} state={state} index={i} />)}
      isLeftOut={(i) => columns[i]?.field === null}
      isWrong={(row, i) => wrong.has(`${row} ${i}`)}
    />
  );
}

function ColumnChoice({ state, index }: { readonly state: SurveyState; readonly index: number }) {
  const t = useTranslate();
  const { rows, choices: { columns, hasHead }, touchpoints, otherCards, setColumn } = state;
  const { field = null, card = null } = columns[index] ?? {};
  const names = { n: index + 1, head: hasHead ? (rows[0]?.[index] ?? '') : '' };
  return (
    <div className="survey-choice">
      <select
        className="input import-field"
        aria-label={t('import.column', names)}
        data-unused={field === null || undefined}
        value={field ?? NONE}
        onChange={(event) => setColumn(index, { field: SURVEY_FIELDS.find((known) => known === event.target.value) ?? null })}
      >
        <option value={NONE}>{t('import.leftOut')}</option>
        {SURVEY_FIELDS.map((known) => <option key={known} value={known}>{surveyFieldName(known, t)}</option>)}
      </select>
      {field !== null && field !== 'date' && (
        <select className="input" aria-label={t('survey.about', names)} value={card ?? NONE} onChange={(event) => setColumn(index, { card: event.target.value || null })}>
          <option value={NONE}>{t('survey.service')}</option>
          <CardOptions label={t('survey.touchpoints')} cards={touchpoints} />
          <CardOptions label={t('survey.otherCards')} cards={otherCards} />
        </select>
      )}
    </div>
  );
}

function CardOptions({ label, cards }: { readonly label: string; readonly cards: readonly Card[] }) {
  if (cards.length === 0) return null;
  return <optgroup label={label}>{cards.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</optgroup>;
}
