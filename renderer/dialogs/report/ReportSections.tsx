// The sections of a report: which are wanted, and in which order. Those with nothing to show can't be chosen and say so.

import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReportSectionId } from '#shared/report/report';
import { CheckField } from '../../ui/CheckField';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { moved, type OfferedSection } from './reportChoices';

interface ReportSectionsProps {
  readonly sections: readonly OfferedSection[];
  readonly filled: ReadonlySet<ReportSectionId>;
  readonly onChange: (sections: readonly OfferedSection[]) => void;
}

export function ReportSections({ sections, filled, onChange }: ReportSectionsProps) {
  const t = useTranslate();
  return (
    <>
      <p className="field-label">{t('report.sections')}</p>
      <ul className="report-sections" aria-label={t('report.sections')}>
        {sections.map(({ id, isWanted }, i) => {
          const name = t(`report.section.${id}`);
          const isFilled = filled.has(id);
          const hint = isFilled ? (id === 'comments' ? t('report.forTeam') : undefined) : t('report.empty');
          return (
            <li key={id} className="report-section">
              <CheckField
                label={name} checked={isWanted && isFilled} disabled={!isFilled} hint={hint}
                onChange={(wanted) => onChange(sections.map((section) => (section.id === id ? { id, isWanted: wanted } : section)))}
              />
              <IconButton icon={ArrowUp} size="small" label={t('report.up', { name })} disabledReason={i === 0 ? t('report.isFirst') : undefined} onClick={() => onChange(moved(sections, i, -1))} />
              <IconButton icon={ArrowDown} size="small" label={t('report.down', { name })} disabledReason={i === sections.length - 1 ? t('report.isLast') : undefined} onClick={() => onChange(moved(sections, i, 1))} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
