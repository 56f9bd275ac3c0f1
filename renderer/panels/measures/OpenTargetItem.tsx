// A target that was set before anything was measured: it stands among the measures and waits for its first value.

import { useState } from 'react';
import { ChevronRight, Plus, Target as TargetIcon } from 'lucide-react';
import type { Target } from '#shared/blueprint/analysisRecords';
import { measureLabel, targetGoal } from '#shared/analysis/measureText';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint } from '../editorContext';
import { TargetFields } from './TargetFields';

interface OpenTargetItemProps {
  readonly target: Target;
  readonly onAdd: () => void;
}

export function OpenTargetItem({ target, onAdd }: OpenTargetItemProps) {
  const t = useTranslate();
  const { currency } = useBlueprint();
  const [isOpen, setIsOpen] = useState(false);
  const name = measureLabel(target, t);
  return (
    <li className="measure">
      <button type="button" className="measure-head" aria-expanded={isOpen} aria-label={t('measures.targetOf', { name })} onClick={() => setIsOpen(!isOpen)}>
        <ChevronRight size={14} strokeWidth={1.75} aria-hidden />
        <span className="measure-name">{name}</span>
        <span className="measure-value measure-unknown">{t('measures.noValue')}</span>
        <span className="measure-target" data-reached="unknown">
          <TargetIcon size={13} strokeWidth={2} aria-hidden />
          {targetGoal(target, t, currency)}
        </span>
      </button>
      {isOpen && (
        <div className="measure-more">
          <Button variant="quiet" icon={Plus} onClick={onAdd}>{t('measures.add')}</Button>
          <TargetFields of={target} target={target} />
        </div>
      )}
    </li>
  );
}
