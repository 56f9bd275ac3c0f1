// One scene into one file of the wanted format: each format has its drawer, and is one line here.

import type { ExportFormat, ExportOptions } from '#shared/api/requests/export';
import type { Blueprint } from '#shared/blueprint/records';
import type { Scene } from '#shared/scene/scene';
import type { DrawEnvironment, Drawer, Drawn } from './drawing';
import { drawPdf } from './drawPdf';
import { drawSvg } from './drawSvg';
import { pictureFile } from './pictureFile';
import { drawSlides } from './slides/drawSlides';
import { drawCsv, drawXlsx } from './tables/drawTable';

const DRAWERS: Readonly<Record<ExportFormat, Drawer>> = {
  pdf: drawPdf,
  svg: drawSvg,
  xlsx: drawXlsx,
  csv: drawCsv,
  pptx: drawSlides,
  png: (scene, blueprint, options, environment) => pictureFile(scene, blueprint, { ...options, format: 'png' }, environment),
  webp: (scene, blueprint, options, environment) => pictureFile(scene, blueprint, { ...options, format: 'webp' }, environment),
  jpeg: (scene, blueprint, options, environment) => pictureFile(scene, blueprint, { ...options, format: 'jpeg' }, environment),
};

/** @param blueprint what the scene was built of: the part that is exported, not the whole document */
export function drawScene(scene: Scene, blueprint: Blueprint, options: ExportOptions, environment: DrawEnvironment): Drawn {
  return DRAWERS[options.format](scene, blueprint, options, environment);
}
