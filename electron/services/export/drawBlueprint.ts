// A blueprint file's text → the finished export: parse, take the part that is wanted, build its light scene, draw.

import type { ExportOptions } from '#shared/api/requests/export';
import type { HostError } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import { EVERYTHING } from '#shared/export/scope/exportScope';
import { partOf } from '#shared/export/scope/partOf';
import { parseFile } from '#shared/format/parseFile';
import { problemLabels } from '#shared/format/problems';
import { translator } from '#shared/i18n/translator';
import { err, type Result } from '#shared/lib/result';
import { sceneBuilder } from '#shared/scene/build';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';
import type { Exported, ExportJob } from '../shell/ports';
import type { DrawEnvironment } from './drawing';
import { drawScene } from './drawScene';
import { fittedScene } from './fittedScene';

const measure = createMeasurer();

/** @param fit draws a small picture of that size instead */
export async function drawBlueprint(
  text: string, options: ExportOptions, environment: DrawEnvironment, fit?: ExportJob['fit'],
): Promise<Result<Exported, HostError>> {
  const parsed = parseFile(text);
  const translate = translator(options.locale);
  if (!parsed.ok) {
    const sentences = problemLabels(parsed.error).map(({ key, params }) => translate(key, params));
    return err(hostError('invalidBlueprint', '', sentences.join(' ')));
  }
  const whole = parsed.value.blueprint;
  const blueprint = partOf(whole, options.scope ?? EVERYTHING, translate);
  if (!blueprint) return err(hostError('emptyScope'));
  const build = sceneBuilder({ theme: lightTheme, measure, translate, whole });
  const scene = build(blueprint);
  if (!fit) return drawScene(scene, blueprint, options, { ...environment, whole });
  const { beginning, scale } = fittedScene(scene, fit);
  return drawScene(beginning, blueprint, { ...options, format: 'png', scale }, environment);
}
