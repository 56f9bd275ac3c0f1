// What could not be read of a table: row, column and why.

import { fieldHead } from '#shared/tables/importFields';
import type { RowProblem } from '#shared/tables/rowDraft';
import { useTranslate } from '../../ui/translateContext';
import { ProblemLines } from './ProblemLines';

export function ProblemList({ problems }: { readonly problems: readonly RowProblem[] }) {
  const t = useTranslate();
  function line(i: number): string {
    const problem = problems[i];
    return problem ? t('import.problem', { row: problem.row, column: t(fieldHead(problem.field)), reason: t(problem.reason.key, problem.reason.params) }) : '';
  }
  return <ProblemLines lines={line} count={problems.length} />;
}
