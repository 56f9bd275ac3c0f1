// A report: what goes in, in which order, language and format; then its progress, and what has come of it.

import { useState } from 'react';
import type { OpenQuestion } from '../dialogStack';
import { ExportFailure, ExportProgress, ExportResult } from '../export/exportOutcome';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useLocale, useTranslate } from '../../ui/translateContext';
import { SECTIONS_AT_FIRST, wantedSections, type ReportForm } from './reportChoices';
import { ReportFields } from './ReportFields';
import { lastReport } from './reportMemory';
import { useFilledSections } from './useFilledSections';
import { useReportRun } from './useReportRun';

export function ReportDialog({ input: { editor }, answer }: OpenQuestion<'report'>) {
  const t = useTranslate();
  const locale = useLocale();
  const { blueprint } = editor.document.getState();
  const title = blueprint.title || t('sheet.untitled');
  const [form, setForm] = useState<ReportForm>(() => (
    lastReport(editor.environment.preferences, blueprint.id, title) ?? { format: 'pdf', locale, paper: 'A4', title, sections: SECTIONS_AT_FIRST }
  ));
  const filled = useFilledSections(blueprint);
  const { state, run, cancel, back } = useReportRun(editor);
  const sections = wantedSections(form.sections, filled);
  const close = () => answer('closed');
  const footer = {
    choosing: (
      <>
        {sections.length === 0 && <p className="report-refusal">{t('report.noSections')}</p>}
        <Button onClick={close}>{t('app.cancel')}</Button>
        <Button variant="primary" disabled={sections.length === 0} onClick={() => void run(form, sections)}>{t('report.save')}</Button>
      </>
    ),
    running: <Button onClick={cancel}>{t('app.cancel')}</Button>,
    finished: (
      <>
        <Button variant="quiet" className="push" onClick={back}>{t('report.again')}</Button>
        <Button variant="primary" data-autofocus onClick={close}>{t('app.done')}</Button>
      </>
    ),
    failed: (
      <>
        <Button onClick={close}>{t('app.close')}</Button>
        <Button variant="primary" onClick={back}>{t('saveFailed.again')}</Button>
      </>
    ),
  }[state.type];
  return (
    <Dialog
      title={t(state.type === 'finished' ? 'report.doneTitle' : 'report.title')}
      description={state.type === 'choosing' ? t('report.text') : undefined}
      closeLabel={t('app.close')}
      onClose={close}
      footer={footer}
    >
      {state.type === 'choosing' && <ReportFields form={form} filled={filled} onChange={(changes) => setForm({ ...form, ...changes })} />}
      {state.type === 'running' && <ExportProgress target={state.target} done={state.done} />}
      {state.type === 'finished' && <ExportResult target={state.target} result={state.result} />}
      {state.type === 'failed' && <ExportFailure error={state.error} />}
    </Dialog>
  );
}
