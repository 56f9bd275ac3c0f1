// A real picture of a blueprint, small: the same scene and the same painter as the sheet, so it shows what will open.

import { useEffect, useRef } from 'react';
import type { Scene } from '#shared/scene/scene';
import { paintItems } from '#shared/export/canvas';
import './Miniature.css';

interface MiniatureProps {
  readonly scene: Scene;
  /** Changes when fonts have arrived and the picture has to be painted again. */
  readonly paintedFor: number;
  /** Width to height: what is left over on the right or below is cut off. Without it, as suits the sheet. */
  readonly ratio?: number | undefined;
}

/** Width to height: a long sheet is shown whole, down to where its cards are no longer to be told apart. */
const FLATTEST = 4;
const TALLEST = 1.8;

function ratioOf(scene: Scene): number {
  return Math.min(FLATTEST, Math.max(TALLEST, scene.width / scene.height));
}

function paint(canvas: HTMLCanvasElement, scene: Scene, ratio: number): void {
  const context = canvas.getContext('2d');
  const width = canvas.clientWidth * window.devicePixelRatio;
  if (!context || width === 0) return;
  canvas.width = Math.round(width);
  canvas.height = Math.round(width / ratio);
  const scale = Math.max(canvas.width / scene.width, canvas.height / scene.height);
  context.fillStyle = scene.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  paintItems(context, scene.items, { image: () => undefined });
}

export function Miniature({ scene, paintedFor, ratio = ratioOf(scene) }: MiniatureProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return undefined;
    const observer = new ResizeObserver(() => paint(canvas, scene, ratio));
    observer.observe(canvas);
    return () => observer.disconnect();
  }, [scene, paintedFor, ratio]);
  return <canvas ref={ref} className="miniature" style={{ aspectRatio: ratio }} aria-hidden />;
}
