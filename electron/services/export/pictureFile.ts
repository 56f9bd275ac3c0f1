// One scene into a PNG, WebP or JPEG: its size checked before anything is drawn, its bytes into a file where one is named.

import type { HostError } from '#shared/api/contract';
import type { ExportOptions } from '#shared/api/requests/export';
import type { Blueprint } from '#shared/blueprint/records';
import { err, ok, type Result } from '#shared/lib/result';
import { brokenPictures } from '#shared/export/brokenPictures';
import { pictureSize, type PictureFormat, type PictureSize } from '#shared/export/pictureSize';
import type { Scene } from '#shared/scene/scene';
import { errnoOf, fileError } from '../disk/fileError';
import type { Exported } from '../shell/ports';
import type { DrawEnvironment } from './drawing';
import { carriedInPng } from './carriedFile';
import type { BandOptions } from './pictureBand';
import { pictureOf } from './pictureOf';
import { decodePictures } from './pictures';
import { pictureTooLarge } from './pictureTooLarge';
import { pictureTarget, type PictureTarget } from './pictureTarget';
import { pngOf } from './pngOf';
import { systemRunPlanner } from './systemRun';

const DEFAULT_QUALITY = 90;

/** Errors: tooLarge; those of the file system where it can't be written. */
export async function pictureFile(
  scene: Scene, blueprint: Blueprint, options: ExportOptions & { readonly format: PictureFormat }, environment: DrawEnvironment,
): Promise<Result<Exported, HostError>> {
  const size = pictureSize(scene, options);
  const tooLarge = pictureTooLarge(size, options.format);
  if (tooLarge) return err(tooLarge);
  const planner = systemRunPlanner(environment.systemFonts);
  const pictures = await decodePictures(blueprint.images);
  // A JPEG can't let anything shine through.
  const transparent = options.transparent === true && options.format !== 'jpeg';
  const band: BandOptions = { scale: size.scale, transparent, planner, image: (hash) => pictures.get(hash) };
  let target: PictureTarget | undefined;
  try {
    target = await pictureTarget(environment.file);
    const text = options.embed && options.format === 'png' ? await carriedInPng(blueprint) : undefined;
    await draw(scene, size, { ...options, band, text }, target, environment.onProgress);
    const { width, height } = size;
    const broken = brokenPictures(scene, blueprint, (hash) => pictures.has(hash));
    return ok({ ...(await target.end()), width, height, missing: [...planner.missing], broken });
  } catch (thrown) {
    await target?.giveUp();
    if (environment.file === undefined || errnoOf(thrown) === '') throw thrown;
    return err(fileError(thrown, environment.file));
  }
}

async function draw(
  scene: Scene, size: PictureSize, options: Pick<ExportOptions, 'quality'> & { readonly format: PictureFormat; readonly band: BandOptions; readonly text: Uint8Array | undefined },
  { take }: PictureTarget, onProgress: (done: number) => void,
): Promise<void> {
  const { format, band, text, quality = DEFAULT_QUALITY } = options;
  if (format === 'png') return pngOf(scene, size, { ...band, text, take, onProgress });
  await take(await pictureOf(scene, size, { ...band, format, quality }));
  onProgress(1);
}
