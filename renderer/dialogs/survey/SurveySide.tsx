// What is wrong with the survey: why nothing comes of it, which cells can't be read, and what is odd.

import { useTranslate } from '../../ui/translateContext';
import { ProblemLines } from '../import/ProblemLines';
import type { SurveyState } from './useSurvey';

export function SurveySide({ state }: { readonly state: SurveyState }) {
  const t = useTranslate();
  const { rows, choices: { hasHead }, imported: { obstacle, problems, doubts } } = state;
  if (!obstacle && problems.length === 0 && doubts.length === 0) return null;
  function line(i: number): string {
    const problem = problems[i];
    if (!problem) return '';
    const head = hasHead ? rows[0]?.[problem.column] : '';
    return t('survey.problem', { row: problem.row, column: head || t('survey.column', { n: problem.column + 1 }), reason: t(problem.reason.key, problem.reason.params) });
  }
  return (
    <div className="import-side">
      {obstacle && <p className="import-obstacle" role="alert">{t(obstacle.key, obstacle.params)}</p>}
      {doubts.map((doubt, i) => <p key={i} className="survey-doubt">{t(doubt.key, doubt.params)}</p>)}
      {problems.length > 0 && <ProblemLines lines={line} count={problems.length} />}
    </div>
  );
}
