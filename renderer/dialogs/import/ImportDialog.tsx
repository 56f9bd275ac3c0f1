// Importing a table: which column means what, as guessed and as the person says, with the blueprint that comes of it beside
// it, and every row that can't be read. Nothing is imported by half unless somebody wants just that.

import { useState } from 'react';
import type { Label } from '#shared/history/label';
import type { OpenQuestion } from '../dialogStack';
import { Button } from '../../ui/Button';
import { CheckField } from '../../ui/CheckField';
import { Dialog } from '../../ui/Dialog';
import { Select } from '../../ui/Select';
import { useTranslate } from '../../ui/translateContext';
import { ColumnTable } from './ColumnTable';
import { ImportPreview } from './ImportPreview';
import { LaneKinds } from './LaneKinds';
import { ProblemList } from './ProblemList';
import { useImport, type ImportState } from './useImport';
import './ImportDialog.css';

export function ImportDialog({ input, answer }: OpenQuestion<'importTable'>) {
  const t = useTranslate();
  const state = useImport(input);
  const [without, setWithout] = useState(false);
  const { imported, sheets, sheet, setSheet, hasHead, setHasHead } = state;
  const { blueprint, problems } = imported;
  const skipped = new Set(problems.map(({ row }) => row)).size;
  const mayImport = blueprint !== null && (problems.length === 0 || without);
  return (
    <Dialog
      title={t('import.title', { name: input.name })}
      description={t('import.text')}
      width="full"
      closeLabel={t('app.close')}
      onClose={() => answer(null)}
      footer={
        <>
          {problems.length > 0 && blueprint && (
            <span className="push"><CheckField label={t('import.without', { count: skipped })} checked={without} onChange={setWithout} /></span>
          )}
          <Button onClick={() => answer(null)}>{t('app.cancel')}</Button>
          <Button variant="primary" data-autofocus disabled={!mayImport} onClick={() => answer(blueprint)}>{t('import.run')}</Button>
        </>
      }
    >
      <div className="import">
        <section className="import-columns" aria-label={t('import.columns')}>
          <div className="import-tools">
            {sheets.length > 1 && (
              <div className="import-sheet">
                <Select label={t('import.sheet')} value={String(sheet)} options={sheets.map(({ name }, i) => ({ value: String(i), label: name }))} onChange={(value) => setSheet(Number(value))} />
              </div>
            )}
            <CheckField label={t('import.head')} checked={hasHead} onChange={setHasHead} />
            <p className="import-hint">{t('import.fillDown')}</p>
          </div>
          <ColumnTable state={state} problems={problems} />
        </section>
        <section className="import-result">
          <ImportPreview imported={imported} />
          <Side state={state} obstacle={imported.obstacle} />
        </section>
      </div>
    </Dialog>
  );
}

function Side({ state, obstacle }: { readonly state: ImportState; readonly obstacle: Label | null }) {
  const t = useTranslate();
  const { problems, asked } = state.imported;
  if (obstacle) return <div className="import-side"><p className="import-obstacle" role="alert">{t(obstacle.key, obstacle.params)}</p></div>;
  if (problems.length === 0 && asked.length === 0) return null;
  return (
    <div className="import-side">
      {problems.length > 0 && <ProblemList problems={problems} />}
      {asked.length > 0 && <LaneKinds lanes={asked} onChange={state.setLaneKind} />}
    </div>
  );
}
