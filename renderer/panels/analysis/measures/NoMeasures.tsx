// In place of a chart that has no data yet: what it needs, and the way to it.

import { MessageSquareText, type LucideIcon } from 'lucide-react';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { useTranslate } from '../../../ui/translateContext';
import { useOpenView } from '../viewContext';

interface NoMeasuresProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
}

export function NoMeasures({ icon, title, text }: NoMeasuresProps) {
  const t = useTranslate();
  const { importSurvey } = useOpenView();
  return (
    <div className="measure-empty">
      <EmptyState icon={icon} title={title} text={text}>
        <Button icon={MessageSquareText} onClick={importSurvey}>{t('action.importSurvey')}</Button>
      </EmptyState>
    </div>
  );
}
