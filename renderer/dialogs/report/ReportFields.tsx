// What can be chosen about a report.

import type { LocaleId } from '#shared/i18n/messages';
import type { ReportSectionId } from '#shared/report/report';
import { Segmented } from '../../ui/Segmented';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../ui/translateContext';
import type { ReportForm } from './reportChoices';
import { ReportSections } from './ReportSections';
import './ReportDialog.css';

interface ReportFieldsProps {
  readonly form: ReportForm;
  readonly filled: ReadonlySet<ReportSectionId>;
  readonly onChange: (changes: Partial<ReportForm>) => void;
}

export function ReportFields({ form, filled, onChange }: ReportFieldsProps) {
  const t = useTranslate();
  const locales: readonly { readonly value: LocaleId; readonly label: string }[] = [{ value: 'en', label: t('action.language.en') }, { value: 'zh-CN', label: t('action.language.zh-CN') }];
  return (
    <div className="report-form">
      <div className="report-wide"><TextField label={t('report.name')} value={form.title} maxLength={500} onCommit={(title) => onChange({ title })} /></div>
      <div className="report-wide"><ReportSections sections={form.sections} filled={filled} onChange={(sections) => onChange({ sections })} /></div>
      <Segmented label={t('report.format')} value={form.format} segments={[{ value: 'pdf', label: 'PDF' }, { value: 'html', label: 'HTML' }]} onChange={(format) => onChange({ format })} />
      <Segmented label={t('report.paper')} value={form.paper} segments={[{ value: 'A4', label: 'A4' }, { value: 'Letter', label: 'Letter' }]} onChange={(paper) => onChange({ paper })} />
      <div className="report-wide"><Segmented label={t('report.language')} value={form.locale} segments={locales} onChange={(locale) => onChange({ locale })} /></div>
    </div>
  );
}
