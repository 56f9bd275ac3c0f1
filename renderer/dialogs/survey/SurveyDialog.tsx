// Importing the answers of a survey: what each column asks and about what, as guessed and as the person says, with the
// measures that come of it below. Nothing is imported by half unless somebody wants just that.

import { useState } from 'react';
import type { OpenQuestion } from '../dialogStack';
import { Button } from '../../ui/Button';
import { CheckField } from '../../ui/CheckField';
import { Dialog } from '../../ui/Dialog';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../ui/translateContext';
import { SurveyColumns } from './SurveyColumns';
import { SurveyResults } from './SurveyResults';
import { SurveySide } from './SurveySide';
import { useSurvey, type SurveyState } from './useSurvey';
import '../import/ImportDialog.css';
import './Survey.css';

export function SurveyDialog({ input, answer }: OpenQuestion<'importSurvey'>) {
  const t = useTranslate();
  const state = useSurvey(input);
  const [without, setWithout] = useState(false);
  const { measures, comments, problems, obstacle } = state.imported;
  const skipped = new Set(problems.map(({ row }) => row)).size;
  const comesOfIt = measures.length + comments.length > 0;
  const mayImport = comesOfIt && !obstacle && (problems.length === 0 || without);
  return (
    <Dialog
      title={t('survey.title', { name: input.name })}
      description={t('survey.text')}
      width="full"
      closeLabel={t('app.close')}
      onClose={() => answer(null)}
      footer={
        <>
          {problems.length > 0 && comesOfIt && (
            <span className="push"><CheckField label={t('import.without', { count: skipped })} checked={without} onChange={setWithout} /></span>
          )}
          <Button onClick={() => answer(null)}>{t('app.cancel')}</Button>
          <Button variant="primary" data-autofocus disabled={!mayImport} onClick={() => answer({ measures, comments })}>{t('import.run')}</Button>
        </>
      }
    >
      <div className="import survey">
        <section className="import-columns" aria-label={t('survey.columns')}>
          <SurveyTools state={state} sheets={input.sheets.map(({ name }) => name)} />
          <SurveyColumns state={state} />
        </section>
        <div className="import-result">
          <SurveyResults imported={state.imported} blueprint={input.blueprint} />
          <SurveySide state={state} />
        </div>
      </div>
    </Dialog>
  );
}

function SurveyTools({ state, sheets }: { readonly state: SurveyState; readonly sheets: readonly string[] }) {
  const t = useTranslate();
  const { choices: { sheet, hasHead, columns, byMonth, date, source }, set } = state;
  return (
    <div className="import-tools survey-tools">
      {sheets.length > 1 && (
        <div className="import-sheet">
          <Select label={t('import.sheet')} value={String(sheet)} options={sheets.map((name, i) => ({ value: String(i), label: name }))} onChange={(value) => state.setSheet(Number(value))} />
        </div>
      )}
      <TextField label={t('survey.source')} value={source} onCommit={(text) => set({ source: text.trim() })} />
      <TextField label={t('survey.date')} type="date" value={date} onCommit={(next) => set({ date: next || date })} />
      <CheckField label={t('import.head')} checked={hasHead} onChange={state.setHasHead} />
      {columns.some(({ field }) => field === 'date') && <CheckField label={t('survey.byMonth')} checked={byMonth} onChange={(next) => set({ byMonth: next })} />}
    </div>
  );
}
