// One scene into an SVG, whose parts have the blueprint's names.

import type { ExportOptions } from '#shared/api/requests/export';
import type { Blueprint } from '#shared/blueprint/records';
import { brokenPictures } from '#shared/export/brokenPictures';
import { sheetLinks } from '#shared/export/sheetLinks';
import { svgNames } from '#shared/export/svgNames';
import { translator } from '#shared/i18n/translator';
import { ok } from '#shared/lib/result';
import type { Scene } from '#shared/scene/scene';
import { carriedInSvg } from './carriedFile';
import type { DrawEnvironment, Drawn } from './drawing';
import { dataUrl, decodePictures } from './pictures';
import { svgFile } from './svgFile';

export async function drawSvg(scene: Scene, blueprint: Blueprint, options: ExportOptions, environment: DrawEnvironment): Drawn {
  const { images, title } = blueprint;
  const pictures = await decodePictures(images);
  const bytes = await svgFile(scene, {
    fontsDir: environment.fontsDir,
    title,
    ...(options.embed && { metadata: await carriedInSvg(blueprint) }),
    language: options.locale,
    name: svgNames(blueprint, translator(options.locale)),
    link: sheetLinks(scene, blueprint),
    image: (hash) => {
      const image = images[hash];
      return image && pictures.has(hash) ? dataUrl(image) : undefined;
    },
  });
  // Its missing characters are looked for on the machine where it is viewed.
  return ok({ bytes, width: scene.width, height: scene.height, missing: [], broken: brokenPictures(scene, blueprint, (hash) => pictures.has(hash)) });
}
