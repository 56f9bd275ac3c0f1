// Print: the same page set-up, pages and preview as a PDF's; which printer is the system's question, after this one.

import { useState } from 'react';
import { languageOf } from '#shared/blueprint/languageOf';
import { pageProblemLabel } from '#shared/export/pages/pageProblemLabel';
import { locales } from '#shared/i18n/translator';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Select } from '../../ui/Select';
import { useLocale, useTranslate } from '../../ui/translateContext';
import type { OpenQuestion } from '../dialogStack';
import { PreviewNote } from '../export/ExportPreview';
import { PageCount } from '../export/PageCount';
import { PageForm } from '../export/PageForm';
import { PagePreview } from '../export/PagePreview';
import { usePrintPages } from './usePrintPages';
import './PrintDialog.css';

export function PrintDialog({ input, answer }: OpenQuestion<'print'>) {
  const t = useTranslate();
  const shown = useLocale();
  const { blueprint } = input.editor.document.getState();
  const [locale, setLocale] = useState(input.last?.locale ?? languageOf(blueprint, shown));
  const [chosen, setChosen] = useState(input.last?.page ?? null);
  const { page, scene, layout, paging } = usePrintPages(blueprint, chosen, locale);
  const problem = layout.ok ? null : pageProblemLabel(layout.error);
  const close = () => answer(null);
  const footer = (
    <>
      <Button onClick={close}>{t('app.cancel')}</Button>
      <Button variant="primary" data-autofocus disabled={!layout.ok} onClick={() => layout.ok && answer({ choice: { page, locale }, scene, layout: layout.value })}>
        {t('print.run')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('print.title')} description={t('print.text')} closeLabel={t('app.close')} onClose={close} footer={footer}>
      <div className="print-choice">
        {paging ? <PagePreview paging={paging} /> : <PreviewNote>{problem ? t(problem.key, problem.params) : ''}</PreviewNote>}
        <div className="print-form">
          <PageForm setup={page} onChange={setChosen} />
          <Select
            label={t('export.language')}
            hint={t('export.languageHint')}
            value={locale}
            options={locales.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setLocale}
          />
          {layout.ok && <PageCount layouts={[layout.value]} files={1} />}
        </div>
      </div>
    </Dialog>
  );
}
