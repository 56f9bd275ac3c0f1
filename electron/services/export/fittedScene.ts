// The beginning of a sheet, for a small picture: as much as fills it. A long sheet shown whole would be a grey ribbon.

import type { Scene } from '#shared/scene/scene';

/** A blank sheet is not blown up. */
const LARGEST_SCALE = 1;

/** @param fit px */
export function fittedScene(scene: Scene, fit: { readonly width: number; readonly height: number }): { beginning: Scene; scale: number } {
  const scale = Math.min(LARGEST_SCALE, Math.max(fit.width / scene.width, fit.height / scene.height));
  return { beginning: { ...scene, width: fit.width / scale, height: fit.height / scale }, scale };
}
