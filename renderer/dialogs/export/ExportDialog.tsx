// Export: choose, see the pages and their exact size before, watch it, and find the result.

import { useState } from 'react';
import type { ExportScope } from '#shared/export/scope/exportScope';
import type { MessageKey } from '#shared/i18n/messages';
import { safeFileName } from '#shared/lib/fileName';
import type { OpenQuestion } from '../dialogStack';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../ui/translateContext';
import { ExportOptionsForm } from './ExportOptionsForm';
import { ExportFailure, ExportProgress, ExportResult } from './exportOutcome';
import { ExportPreview, PreviewNote } from './ExportPreview';
import { tooLarge } from './exportSize';
import { FAMILIES } from './families/families';
import { formatOf } from './formats';
import { useExportChoice, type ExportChoice } from './useExportChoice';
import { useExportRun } from './useExportRun';

const NOTHING: Readonly<Record<ExportScope['type'], MessageKey>> = {
  everything: 'export.nothing.everything', selection: 'export.nothing.selection', phases: 'export.nothing.phases', lanes: 'export.nothing.lanes',
};

export function ExportDialog({ input, answer }: OpenQuestion<'export'>) {
  const t = useTranslate();
  const { state, run, cancel, back } = useExportRun(input.editor, input.name);
  const choice = useExportChoice(input.editor);
  const { options, parts, sheet } = choice;
  const isPossible = sheet !== null && parts.every(({ layout }) => layout.ok) && !tooLarge(sheet, options);
  const close = () => answer('closed');
  const footer = {
    choosing: (
      <>
        <Button onClick={close}>{t('app.cancel')}</Button>
        <Button variant="primary" disabled={!isPossible} onClick={() => void run(options)}>{t('export.run')}</Button>
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
      description={state.type === 'choosing' ? t(formatOf(options.format).family === 'table' ? 'export.tableText' : 'export.text') : undefined}
      closeLabel={t('app.close')}
      onClose={close}
      footer={footer}
    >
      {state.type === 'choosing' && <Choosing choice={choice} name={input.name} />}
      {state.type === 'running' && <ExportProgress target={state.target} done={state.done} />}
      {state.type === 'finished' && <ExportResult target={state.target} result={state.result} />}
      {state.type === 'failed' && <ExportFailure error={state.error} />}
    </Dialog>
  );
}

function Choosing({ choice, name }: { readonly choice: ExportChoice; readonly name: string }) {
  const t = useTranslate();
  const { blueprint, options, selection, parts, sheet, choose } = choice;
  const [index, setIndex] = useState(0);
  const shown = Math.min(index, parts.length - 1);
  const { extension, family } = formatOf(options.format);
  const { Size } = FAMILIES[family];
  const form = {
    options,
    blueprint: parts[shown]?.blueprint ?? blueprint,
    layouts: parts.flatMap(({ layout }) => (layout.ok ? [layout.value] : [])),
    scenes: parts.map(({ scene }) => scene),
    files: new Set(parts.map(({ part }) => part?.phase)).size,
    onChange: choose,
  };
  return (
    <div className="export-choice">
      <div className="export-shown">
        {sheet
          ? <ExportPreview parts={parts} index={shown} onIndex={setIndex} options={options} fileName={`${safeFileName(name, t('untitled.file'))}.${extension}`} />
          : <PreviewNote>{t(NOTHING[options.scope?.type ?? 'everything'])}</PreviewNote>}
        {sheet && <Size {...form} sheet={sheet} />}
      </div>
      <ExportOptionsForm {...form} sheet={sheet} whole={blueprint} selection={selection} />
    </div>
  );
}
