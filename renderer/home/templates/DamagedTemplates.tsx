// Templates of one's own that can't be read. They are named, not left out: they are somebody's work, and only that person
// may decide that it goes.

import { FileWarning } from 'lucide-react';
import { problemLabels } from '#shared/format/problems';
import type { Translate } from '#shared/i18n/messages';
import { Button } from '../../ui/Button';
import { useLocale, useTranslate } from '../../ui/translateContext';
import type { DamagedTemplate } from './templates';
import './DamagedTemplates.css';

interface DamagedTemplatesProps {
  readonly templates: readonly DamagedTemplate[];
  readonly onRemove: (id: string, title: string) => void;
}

export function DamagedTemplates({ templates, onRemove }: DamagedTemplatesProps) {
  const t = useTranslate();
  const locale = useLocale();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const nameOf = ({ id, savedAt }: DamagedTemplate): string => (savedAt === null ? id : t('templates.damagedName', { date: when.format(savedAt) }));
  return (
    <ul className="damaged-templates" aria-label={t('templates.damagedList')}>
      {templates.map((template) => (
        <li key={template.id} className="damaged-template">
          <FileWarning size={18} strokeWidth={1.5} aria-hidden />
          <div className="damaged-text">
            <p className="damaged-name">{nameOf(template)}</p>
            <p className="damaged-reason">{t('templates.damaged', { reason: reasonOf(template, t) })}</p>
          </div>
          <Button onClick={() => onRemove(template.id, nameOf(template))}>{t('templates.remove')}</Button>
        </li>
      ))}
    </ul>
  );
}

function reasonOf({ problem }: DamagedTemplate, t: Translate): string {
  if ('host' in problem) return t(`error.${problem.host.code}`, problem.host.args);
  return problemLabels(problem.file).map(({ key, params }) => t(key, params)).join(' ');
}
