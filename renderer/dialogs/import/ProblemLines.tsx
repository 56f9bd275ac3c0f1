// What could not be read, line by line; the first ones say what is wrong, more would only be scrolled over.

import { CircleAlert } from 'lucide-react';
import { useTranslate } from '../../ui/translateContext';

const SHOWN = 200;

export function ProblemLines({ lines, count }: { /** Asked for one by one, as far as they are shown. */ readonly lines: (i: number) => string; readonly count: number }) {
  const t = useTranslate();
  return (
    <div className="import-problems">
      <h3><CircleAlert size={15} strokeWidth={2} aria-hidden />{t('import.problems', { count })}</h3>
      <ul>
        {Array.from({ length: Math.min(count, SHOWN) }, (_, i) => <li key={i}>{lines(i)}</li>)}
      </ul>
      {count > SHOWN && <p className="import-hint">{t('import.moreProblems', { count: count - SHOWN })}</p>}
    </div>
  );
}
