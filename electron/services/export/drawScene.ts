// One scene into one file of the wanted format.

import type { ExportOptions } from '#shared/api/requests/export';
import type { HostError } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import { isSafePicture } from '#shared/blueprint/safePicture';
import { svgNames } from '#shared/export/svgNames';
import { translator } from '#shared/i18n/translator';
import { err, ok } from '#shared/lib/result';
import type { Scene } from '#shared/scene/scene';
import type { DrawEnvironment, Drawn, DrawnBlueprint } from './drawing';
import { drawPdf } from './drawPdf';
import { dataUrl, decodePictures } from './pictures';
import { isTooLargeForPng, PNG_MAX_PIXELS, PNG_MAX_SIDE, pngOf, pngSize } from './pngOf';
import { svgFile } from './svgFile';
import { systemRunPlanner } from './systemRun';

export function drawScene(scene: Scene, blueprint: DrawnBlueprint, options: ExportOptions, environment: DrawEnvironment): Drawn {
  switch (options.format) {
    case 'png': return drawPng(scene, blueprint, options, environment);
    case 'pdf': return drawPdf(scene, blueprint, options, environment);
    case 'svg': return drawSvg(scene, blueprint, options, environment);
  }
}

async function drawPng(scene: Scene, { images }: DrawnBlueprint, options: ExportOptions, environment: DrawEnvironment): Drawn {
  const size = pngSize(scene, options.scale);
  if (isTooLargeForPng(size)) return err(tooLargePng(size.width, size.height));
  const planner = systemRunPlanner(environment.systemFonts);
  const pictures = await decodePictures(images);
  const bytes = await pngOf(scene, { ...options, planner, image: (hash) => pictures.get(hash), onProgress: environment.onProgress });
  return ok({ bytes, ...size, missing: [...planner.missing] });
}

function tooLargePng(width: number, height: number): HostError {
  const megapixels = Math.round((width * height) / 1e6);
  const limit = `${PNG_MAX_SIDE} px, ${PNG_MAX_PIXELS / 1e6} MP`;
  return hostError('tooLarge', 'PNG', `${width} × ${height} px, ${megapixels} MP > ${limit}`);
}

async function drawSvg(scene: Scene, blueprint: DrawnBlueprint, options: ExportOptions, environment: DrawEnvironment): Drawn {
  const { images, title } = blueprint;
  const bytes = await svgFile(scene, {
    fontsDir: environment.fontsDir,
    title,
    language: options.locale,
    name: svgNames(blueprint, translator(options.locale)),
    image: (hash) => {
      const image = images[hash];
      return image && isSafePicture(image) ? dataUrl(image) : undefined;
    },
  });
  // Its missing characters are looked for on the machine where it is viewed.
  return ok({ bytes, width: scene.width, height: scene.height, missing: [] });
}
