// One scene into one file of the wanted format.

import type { ExportOptions } from '#shared/api/requests/export';
import { isSafePicture } from '#shared/blueprint/safePicture';
import { svgNames } from '#shared/export/svgNames';
import { translator } from '#shared/i18n/translator';
import { ok } from '#shared/lib/result';
import type { Scene } from '#shared/scene/scene';
import type { DrawEnvironment, Drawn, DrawnBlueprint } from './drawing';
import { drawPdf } from './drawPdf';
import { pictureFile } from './pictureFile';
import { dataUrl } from './pictures';
import { svgFile } from './svgFile';

export function drawScene(scene: Scene, blueprint: DrawnBlueprint, options: ExportOptions, environment: DrawEnvironment): Drawn {
  switch (options.format) {
    case 'pdf': return drawPdf(scene, blueprint, options, environment);
    case 'svg': return drawSvg(scene, blueprint, options, environment);
    default: return pictureFile(scene, blueprint, { ...options, format: options.format }, environment);
  }
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
