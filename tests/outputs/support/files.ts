// A scene as file bytes, as the export thread makes them.

import type { ExportFormat, ExportOptions } from '#shared/api/requests/export';
import { blankBlueprint } from '#shared/blueprint/create';
import type { Blueprint } from '#shared/blueprint/records';
import type { Scene } from '#shared/scene/scene';
import { drawScene } from '../../../electron/services/export/drawScene';
import { registerCanvasFonts } from '../../../electron/services/export/pictureBand';
import { fontFolders, systemFonts, type SystemFonts } from '../../../electron/services/export/systemFonts';
import type { Exported } from '../../../electron/services/shell/ports';
import { buildFonts } from '../../../build/scripts/fonts.mjs';
import { FONTS_DIR } from './raster';

export const ABOUT: Blueprint = {
  ...blankBlueprint({ id: 'b', title: 'Overnight hotel stay 酒店住宿', createId: (prefix) => `${prefix}1`, date: '', steps: 1 }),
  brief: {
    service: 'Hotel', scenario: 'One night', customer: '', scopeStart: '', scopeEnd: '', state: 'asIs', granularity: '',
    goal: '', version: '', date: '', authors: ['Ann', '王伟'],
  },
};

let isReady = false;

export function prepareFonts(): void {
  if (isReady) return;
  buildFonts();
  registerCanvasFonts(FONTS_DIR);
  isReady = true;
}

export async function exportScene(
  scene: Scene, format: ExportFormat, scale = 1, about: Blueprint = ABOUT, fonts: SystemFonts = systemFonts(fontFolders(process.platform)),
  more: Partial<ExportOptions> = {},
): Promise<Exported> {
  prepareFonts();
  const environment = { fontsDir: FONTS_DIR, systemFonts: fonts, onProgress: () => undefined };
  const drawn = await drawScene(scene, about, { format, locale: 'en', scale, dpi: 96 * scale, ...more }, environment);
  if (!drawn.ok) throw new Error(`${drawn.error.code} ${drawn.error.args['reason']}`);
  return drawn.value;
}
