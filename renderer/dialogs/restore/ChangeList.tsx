// What changed between a version and now, one line each; choosing one brings it into view on both pictures. As on the
// pictures, each way has its sign.

import { useEffect, useRef } from 'react';
import { ArrowRight, Minus, PencilLine, Plus, type LucideIcon } from 'lucide-react';
import type { Blueprint } from '#shared/blueprint/records';
import type { SelectionRef } from '#shared/history/history';
import type { Changes } from '#shared/merge/describeChanges';
import { refKey, sameRef } from '../../editor/selection/selection';
import { useTranslate } from '../../ui/translateContext';
import { partName } from '../compare/partName';
import type { ChangeWay, Mark } from '../compare/picture';
import './ChangeList.css';

interface ChangeListProps {
  readonly before: Blueprint;
  readonly after: Blueprint;
  readonly marks: readonly Mark[];
  readonly changes: Changes;
  readonly chosen: SelectionRef | null;
  readonly onChoose: (ref: SelectionRef) => void;
}

const SIGNS: Readonly<Record<ChangeWay, LucideIcon>> = { added: Plus, removed: Minus, changed: PencilLine, moved: ArrowRight };

export function ChangeList({ before, after, marks, changes, chosen, onChoose }: ChangeListProps) {
  const t = useTranslate();
  return (
    <section className="changes" aria-label={t('restore.since')}>
      <p className="changes-summary">
        <span className="changes-title">{t('restore.since')}</span>
        {changes.labels.map(({ key, params }) => t(key, params)).join(' · ')}
      </p>
      <ul className="changes-list">
        {marks.map((mark) => (
          <Change
            key={refKey(mark.ref)} mark={mark} name={partName(mark.way === 'removed' ? before : after, mark.ref, t)}
            isChosen={sameRef(mark.ref, chosen)} onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  );
}

interface ChangeProps {
  readonly mark: Mark;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: (ref: SelectionRef) => void;
}

function Change({ mark: { ref, way }, name, isChosen, onChoose }: ChangeProps) {
  const t = useTranslate();
  const item = useRef<HTMLButtonElement>(null);
  const Sign = SIGNS[way];
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li className="changes-row">
      <button ref={item} type="button" className="change" aria-pressed={isChosen} onClick={() => onChoose(ref)}>
        <span className={`change-sign change-${way}`}><Sign size={12} strokeWidth={2.5} aria-hidden /></span>
        <span className="change-name" title={name}>{name}</span>
        <span className="change-what">{t('restore.what', { type: ref.type, way })}</span>
      </button>
    </li>
  );
}
