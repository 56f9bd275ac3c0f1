// What could not be read: row, column and why.

import { CircleAlert } from 'lucide-react';
import { fieldHead } from '#shared/tables/importFields';
import type { RowProblem } from '#shared/tables/rowDraft';
import { useTranslate } from '../../ui/translateContext';

/** More would only be scrolled over; the first ones say what is wrong. */
const SHOWN = 200;

export function ProblemList({ problems }: { readonly problems: readonly RowProblem[] }) {
  const t = useTranslate();
  return (
    <div className="import-problems">
      <h3><CircleAlert size={15} strokeWidth={2} aria-hidden />{t('import.problems', { count: problems.length })}</h3>
      <ul>
        {problems.slice(0, SHOWN).map(({ row, field, reason }, i) => (
          <li key={i}>{t('import.problem', { row, column: t(fieldHead(field)), reason: t(reason.key, reason.params) })}</li>
        ))}
      </ul>
      {problems.length > SHOWN && <p className="import-hint">{t('import.moreProblems', { count: problems.length - SHOWN })}</p>}
    </div>
  );
}
