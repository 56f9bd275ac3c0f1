// Export: choose, see the exact size before, watch it, and find the result.

import { useMemo, useState } from 'react';
import type { ExportOptions } from '#shared/api/requests/export';
import { languageOf } from '#shared/blueprint/languageOf';
import { sceneBuilder } from '#shared/scene/build';
import { lightTheme } from '#shared/scene/theme';
import { translator } from '#shared/i18n/translator';
import type { OpenQuestion } from '../dialogStack';
import { useServices } from '../servicesContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useLocale, useTranslate } from '../../ui/translateContext';
import { ExportOptionsForm } from './ExportOptionsForm';
import { ExportFailure, ExportProgress, ExportResult } from './exportOutcome';
import { tooLarge } from './exportSize';
import { useExportRun } from './useExportRun';

export function ExportDialog({ input, answer }: OpenQuestion<'export'>) {
  const t = useTranslate();
  const locale = useLocale();
  const { measure } = useServices();
  const { state, run, cancel, back } = useExportRun(input.editor, input.name);
  const [options, setOptions] = useState<ExportOptions>(() => ({
    format: 'pdf', locale: languageOf(input.editor.document.getState().blueprint, locale), scale: 2, dpi: 192,
  }));
  const sheet = useMemo(() => {
    const build = sceneBuilder({ theme: lightTheme, measure, translate: translator(options.locale) });
    return build(input.editor.document.getState().blueprint);
  }, [input.editor, measure, options.locale]);
  const close = () => answer('closed');
  const footer = {
    choosing: (
      <>
        <Button onClick={close}>{t('app.cancel')}</Button>
        <Button variant="primary" disabled={tooLarge(sheet, options)} onClick={() => void run(options)}>{t('export.run')}</Button>
      </>
    ),
    running: <Button onClick={cancel}>{t('app.cancel')}</Button>,
    finished: (
      <>
        <Button variant="quiet" className="push" onClick={back}>{t('export.again')}</Button>
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
      title={t(state.type === 'finished' ? 'export.doneTitle' : 'export.title')}
      description={state.type === 'choosing' ? t('export.text') : undefined}
      closeLabel={t('app.close')}
      onClose={close}
      footer={footer}
    >
      {state.type === 'choosing' && <ExportOptionsForm options={options} sheet={sheet} onChange={setOptions} />}
      {state.type === 'running' && <ExportProgress target={state.target} done={state.done} />}
      {state.type === 'finished' && <ExportResult target={state.target} result={state.result} />}
      {state.type === 'failed' && <ExportFailure error={state.error} />}
    </Dialog>
  );
}
