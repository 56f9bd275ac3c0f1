// A report: what goes in, in which order, language and format. It stays open until the report is saved.

import { useState } from 'react';
import type { LocaleId } from '#shared/i18n/messages';
import type { OpenQuestion } from '../dialogStack';
import { ExportFailure } from '../export/exportOutcome';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ProgressBar } from '../../ui/ProgressBar';
import { Segmented } from '../../ui/Segmented';
import { TextField } from '../../ui/TextField';
import { useLocale, useTranslate } from '../../ui/translateContext';
import { SECTIONS_AT_FIRST, type ReportForm } from './reportChoices';
import { ReportSections } from './ReportSections';
import { useReportRun } from './useReportRun';
import './ReportDialog.css';

/** By blueprint, while the app runs. */
const last = new Map<string, ReportForm>();

export function ReportDialog({ input: { editor }, answer }: OpenQuestion<'report'>) {
  const t = useTranslate();
  const locale = useLocale();
  const { id, title } = editor.document.getState().blueprint;
  const [form, setForm] = useState<ReportForm>(last.get(id) ?? { format: 'pdf', locale, paper: 'A4', title: title || t('sheet.untitled'), sections: SECTIONS_AT_FIRST });
  const { state, run, cancel } = useReportRun(editor, () => {
    last.set(id, form);
    answer('closed');
  });
  const isRunning = state.type === 'running';
  const change = (changes: Partial<ReportForm>) => setForm({ ...form, ...changes });
  const close = () => {
    cancel();
    answer('closed');
  };
  return (
    <Dialog
      title={t('report.title')}
      description={t('report.text')}
      closeLabel={t('app.close')}
      onClose={close}
      footer={
        <>
          <Button onClick={isRunning ? cancel : close}>{t('app.cancel')}</Button>
          <Button variant="primary" disabled={isRunning || form.sections.every(({ isWanted }) => !isWanted)} onClick={() => void run(form)}>{t('report.save')}</Button>
        </>
      }
    >
      <div className="report-form">
        <div className="report-wide"><TextField label={t('report.name')} value={form.title} onCommit={(name) => change({ title: name })} /></div>
        <div className="report-wide"><ReportSections sections={form.sections} onChange={(sections) => change({ sections })} /></div>
        <ReportOptions form={form} onChange={change} />
      </div>
      {isRunning && <ProgressBar label={t('report.running')} done={state.done} />}
      {state.type === 'failed' && <ExportFailure error={state.error} />}
    </Dialog>
  );
}

function ReportOptions({ form, onChange }: { readonly form: ReportForm; readonly onChange: (changes: Partial<ReportForm>) => void }) {
  const t = useTranslate();
  const locales: readonly { readonly value: LocaleId; readonly label: string }[] = [{ value: 'en', label: t('action.language.en') }, { value: 'zh-CN', label: t('action.language.zh-CN') }];
  return (
    <>
      <Segmented label={t('report.format')} value={form.format} segments={[{ value: 'pdf', label: 'PDF' }, { value: 'html', label: 'HTML' }]} onChange={(format) => onChange({ format })} />
      <Segmented label={t('report.paper')} value={form.paper} segments={[{ value: 'A4', label: 'A4' }, { value: 'Letter', label: 'Letter' }]} onChange={(paper) => onChange({ paper })} />
      <div className="report-wide"><Segmented label={t('report.language')} value={form.locale} segments={locales} onChange={(locale) => onChange({ locale })} /></div>
    </>
  );
}
