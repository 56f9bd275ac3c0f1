// One scene into a PDF on the wanted pages.

import type { ExportOptions } from '#shared/api/requests/export';
import { hostError } from '#shared/api/errors';
import { getRecord } from '#shared/blueprint/buckets';
import { CARD_FLAGS, type Blueprint } from '#shared/blueprint/records';
import { brokenPictures } from '#shared/export/brokenPictures';
import { sheetLinks } from '#shared/export/sheetLinks';
import { layoutPages } from '#shared/export/pages/layoutPages';
import { pageProblemLabel } from '#shared/export/pages/pageProblemLabel';
import { DEFAULT_PAGES } from '#shared/export/pages/pageSetup';
import { translator } from '#shared/i18n/translator';
import { err, ok } from '#shared/lib/result';
import type { Scene } from '#shared/scene/scene';
import type { DrawEnvironment, Drawn } from './drawing';
import { carriedInPdf } from './carriedFile';
import { pdfOf } from './pdfOf';
import { printablePictures } from './pictures';
import { systemRunPlanner } from './systemRun';

/** Errors: `badPages`, with the reason in words, before anything is drawn. */
export async function drawPdf(scene: Scene, blueprint: Blueprint, options: ExportOptions, environment: DrawEnvironment): Drawn {
  const { brief, cards, images, title } = blueprint;
  const translate = translator(options.locale);
  const layout = layoutPages(scene, options.page ?? DEFAULT_PAGES);
  if (!layout.ok) {
    const { key, params } = pageProblemLabel(layout.error);
    return err(hostError('badPages', '', translate(key, params)));
  }
  const planner = systemRunPlanner(environment.systemFonts);
  const pictures = await printablePictures(images);
  const file = await pdfOf(scene, layout.value, {
    fontsDir: environment.fontsDir,
    title: title || translate('sheet.untitled'),
    subject: [brief.service, brief.scenario].filter((part) => part !== '').join(' – '),
    author: brief.authors.join(', '),
    language: options.locale,
    translate,
    flagsOf: (id) => {
      const flags = getRecord(cards, id)?.flags;
      return CARD_FLAGS.filter((flag) => flags?.includes(flag)).map((flag) => translate(`flag.${flag}`));
    },
    link: sheetLinks(scene, blueprint),
    image: (hash) => pictures.get(hash),
    planner,
    attached: options.embed ? carriedInPdf(blueprint) : undefined,
    onProgress: environment.onProgress,
  });
  return ok({ ...file, missing: [...planner.missing], broken: brokenPictures(scene, blueprint, (hash) => pictures.has(hash)) });
}
