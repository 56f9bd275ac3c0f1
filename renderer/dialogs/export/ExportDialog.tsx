// Export: choose, see the pages and their exact size before, watch it, and find the result.

import { useEffect, useMemo, useState } from 'react';
import type { ExportOptions } from '#shared/api/requests/export';
import { languageOf } from '#shared/blueprint/languageOf';
import { layoutPages } from '#shared/export/pages/layoutPages';
import { pageProblemLabel } from '#shared/export/pages/pageProblemLabel';
import { DEFAULT_PAGES } from '#shared/export/pages/pageSetup';
import { suggestPages } from '#shared/export/pages/suggestPages';
import type { Blueprint } from '#shared/blueprint/records';
import type { PageLayout } from '#shared/export/pages/page';
import type { Scene } from '#shared/scene/scene';
import { pictureImages } from '../compare/pictureImages';
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
import { PagePreview } from './PagePreview';
import type { Paging } from './PagePicture';
import { useExportRun } from './useExportRun';

const BASE = { format: 'pdf', scale: 2, dpi: 192 } as const;

export function ExportDialog({ input, answer }: OpenQuestion<'export'>) {
  const t = useTranslate();
  const locale = useLocale();
  const { exports } = useServices();
  const { blueprint } = input.editor.document.getState();
  const { state, run, cancel, back } = useExportRun(input.editor, input.name);
  const [chosen, setChosen] = useState<ExportOptions>(() => exports.last(blueprint.id)?.options ?? { ...BASE, locale: languageOf(blueprint, locale) });
  const sheet = useSheet(blueprint, chosen.locale);
  const suggested = useMemo(() => suggestPages(sheet), [sheet]);
  const options = { ...chosen, page: chosen.page ?? suggested };
  const pages = useMemo(
    () => layoutPages(sheet, chosen.format === 'pdf' ? (chosen.page ?? suggested) : DEFAULT_PAGES), [sheet, chosen.format, chosen.page, suggested],
  );
  const paging = usePaging(blueprint, sheet, pages.ok ? pages.value : null, chosen.locale);
  const problem = pages.ok ? null : pageProblemLabel(pages.error);
  const close = () => answer('closed');
  const footer = {
    choosing: (
      <>
        <Button onClick={close}>{t('app.cancel')}</Button>
        <Button variant="primary" disabled={!pages.ok || tooLarge(sheet, options)} onClick={() => void run(options)}>{t('export.run')}</Button>
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
      {state.type === 'choosing' && (
        <div className="export-choice">
          {paging ? <PagePreview paging={paging} /> : <div className="page-preview"><p className="page-note">{problem && t(problem.key, problem.params)}</p></div>}
          <ExportOptionsForm options={options} blueprint={blueprint} sheet={sheet} layout={pages.ok ? pages.value : null} onChange={setChosen} />
        </div>
      )}
      {state.type === 'running' && <ExportProgress target={state.target} done={state.done} />}
      {state.type === 'finished' && <ExportResult target={state.target} result={state.result} />}
      {state.type === 'failed' && <ExportFailure error={state.error} />}
    </Dialog>
  );
}

function useSheet(blueprint: Blueprint, locale: ExportOptions['locale']): Scene {
  const { measure } = useServices();
  return useMemo(() => sceneBuilder({ theme: lightTheme, measure, translate: translator(locale) })(blueprint), [blueprint, measure, locale]);
}

/** Painted anew as the blueprint's pictures arrive. */
function usePaging(blueprint: Blueprint, scene: Scene, layout: PageLayout | null, locale: ExportOptions['locale']): Paging | null {
  const { measure } = useServices();
  const [image, setImage] = useState<Paging['image']>(() => () => undefined);
  useEffect(() => {
    const images = pictureImages(blueprint, () => setImage(() => (hash: string) => images.image(hash)));
    return images.stop;
  }, [blueprint]);
  return useMemo(() => {
    const translate = translator(locale);
    return layout && { scene, layout, image, measure, translate, title: blueprint.title || translate('sheet.untitled') };
  }, [blueprint.title, scene, layout, image, measure, locale]);
}
