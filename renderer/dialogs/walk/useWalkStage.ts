// The canvas of a walk: it glides from stop to stop, or goes at once where somebody has asked for less motion.

import { useEffect, useRef, useState } from 'react';
import type { Blueprint } from '#shared/blueprint/records';
import type { Scene } from '#shared/scene/scene';
import type { Size, View } from '../compare/pictureCamera';
import { pictureImages } from '../compare/pictureImages';
import { pictureJourney, stroll } from '../compare/pictureJourney';
import { paintWalk, type WalkPainting } from './paintWalk';
import { viewOfAll, viewOfStop } from './walkView';
import type { WalkStop } from './walkStops';

interface StageOptions {
  readonly blueprint: Blueprint;
  readonly scene: Scene;
  readonly stop: WalkStop | null;
}

/** What stands out at a stop: its cards, what joins them, and the heads above them. */
function litAt(blueprint: Blueprint, scene: Scene, stop: WalkStop | null): ReadonlySet<string> | null {
  if (!stop) return null;
  const cards = new Set(stop.cards);
  const lit = new Set(stop.cards.map((id) => `card:${id}`));
  for (const { id, from, to } of Object.values(blueprint.connectors).flatMap((bucket) => Object.values(bucket))) {
    const touches = stop.cards.length === 1 ? cards.has(from) || cards.has(to) : cards.has(from) && cards.has(to);
    if (touches && scene.geometry.routes.has(id)) lit.add(`connector:${id}`);
  }
  const steps = stop.step ? [stop.step] : blueprint.phases[stop.phase ?? '']?.stepOrder ?? [];
  for (const id of steps) lit.add(`step:${id}`);
  if (stop.phase) lit.add(`phase:${stop.phase}`);
  return lit;
}

/** Paints the way from one view to the other. Returns how to stop. */
function travel(
  canvas: HTMLCanvasElement, size: Size, { blueprint, scene, stop }: StageOptions, { from, to }: { readonly from: View; readonly to: View }, onView: (view: View) => void,
): () => void {
  const context = canvas.getContext('2d');
  const scale = window.devicePixelRatio;
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  const images = pictureImages(blueprint, () => draw());
  const painting: WalkPainting = { scene, lit: litAt(blueprint, scene, stop), image: (hash) => images.image(hash) };
  const journey = pictureJourney(from, to, size, stroll);
  let frame = 0;
  const draw = (): void => {
    const view = journey();
    onView(view);
    if (context) paintWalk(context, view, scale, painting);
    if (view !== to) frame = requestAnimationFrame(draw);
  };
  draw();
  document.fonts.addEventListener('loadingdone', draw);
  return () => {
    cancelAnimationFrame(frame);
    images.stop();
    document.fonts.removeEventListener('loadingdone', draw);
  };
}

/** For the canvas' `ref`; it comes a moment after the dialog that it is in. */
export function useWalkStage({ blueprint, scene, stop }: StageOptions): (canvas: HTMLCanvasElement | null) => void {
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const view = useRef<View | null>(null);
  useEffect(() => {
    if (!canvas) return undefined;
    const observer = new ResizeObserver(() => setSize({ width: canvas.clientWidth, height: canvas.clientHeight }));
    observer.observe(canvas);
    return () => observer.disconnect();
  }, [canvas]);
  useEffect(() => {
    if (!canvas || size.width === 0) return undefined;
    const journey = { from: view.current ?? viewOfAll(scene, size), to: stop ? viewOfStop(scene, stop, size) : viewOfAll(scene, size) };
    return travel(canvas, size, { blueprint, scene, stop }, journey, (now) => void (view.current = now));
  }, [canvas, blueprint, scene, stop, size]);
  return setCanvas;
}
