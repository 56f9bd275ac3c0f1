// One scene into a PowerPoint file: one slide, or one for each phase.

import type { ExportOptions } from '#shared/api/requests/export';
import { hostError } from '#shared/api/errors';
import type { Blueprint } from '#shared/blueprint/records';
import { partOf } from '#shared/export/scope/partOf';
import { slideOf } from '#shared/export/slides/slideOf';
import { slideSize } from '#shared/export/slides/slideSize';
import type { Translate } from '#shared/i18n/messages';
import { translator } from '#shared/i18n/translator';
import { err, ok } from '#shared/lib/result';
import { sceneBuilder } from '#shared/scene/build';
import type { Scene } from '#shared/scene/scene';
import { sheetTheme } from '#shared/scene/style/sheetTheme';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';
import type { DrawEnvironment, Drawn } from '../drawing';
import { printablePictures } from '../pictures';
import { deckFile } from './deckFile';

const EMU_PER_PT = 12_700;
const measure = createMeasurer();

interface Sheet {
  readonly blueprint: Blueprint;
  readonly scene: Scene;
}

/** Errors: `badPages`, with the reason in words, where the sheet is too large for any slide. */
export async function drawSlides(scene: Scene, blueprint: Blueprint, options: ExportOptions, environment: DrawEnvironment): Drawn {
  const translate = translator(options.locale);
  const phases = options.slides === 'phases' ? phaseSheets(blueprint, translate, environment.whole ?? blueprint) : [];
  const sheets = phases.length > 0 ? phases : [{ blueprint, scene }];
  const size = slideSize(sheets.map((sheet) => sheet.scene));
  if (!size) return err(hostError('badPages', '', translate('export.slidesTooLarge')));
  const slides = sheets.map((sheet, i) => {
    environment.onProgress((0.9 * (i + 1)) / sheets.length);
    return slideOf(sheet.scene, { blueprint: sheet.blueprint, translate });
  });
  const { brief, title, style } = blueprint;
  const bytes = await deckFile(slides, {
    size,
    theme: sheetTheme(style, lightTheme),
    pictures: await printablePictures(blueprint.images),
    title: title || translate('sheet.untitled'),
    subject: [brief.service, brief.scenario].filter((part) => part !== '').join(' – '),
    author: brief.authors.join(', '),
    date: brief.date,
    language: options.locale,
  });
  environment.onProgress(1);
  return ok({ bytes, width: size.width / EMU_PER_PT, height: size.height / EMU_PER_PT, missing: [] });
}

/** Phases that have something to show, each as a sheet of its own. */
function phaseSheets(blueprint: Blueprint, translate: Translate, whole: Blueprint): Sheet[] {
  return blueprint.phaseOrder.flatMap((phase) => {
    const part = partOf(blueprint, { type: 'phases', phases: [phase] }, translate);
    // A builder for each: what it remembers of one sheet is no use to another.
    return part ? [{ blueprint: part, scene: sceneBuilder({ theme: lightTheme, measure, translate, whole })(part) }] : [];
  });
}
