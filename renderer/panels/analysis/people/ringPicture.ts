// The map of rings as PNG, on white in every look, large enough for slides and print, and for whole names.

import { RING_EDGES, ringLayout } from '#shared/analysis/ringLayout';
import { ringName } from '#shared/blueprint/analysisNames';
import type { Stakeholder } from '#shared/blueprint/analysisRecords';
import { STAKEHOLDER_RINGS } from '#shared/blueprint/analysisValues';
import type { Translate } from '#shared/i18n/messages';
import type { Point } from '#shared/lib/geometry';
import { ringSigns, SIGN_PADDING } from './ringSigns';

/** Pixels for each CSS px. */
const SCALE = 3;
/** CSS px. */
const ROOM = { width: 720, height: 460, longest: 240 } as const;
const MARGIN = { x: 40, y: 16 } as const;
const SIGN_HEIGHT = 24;
const FILLS = { inner: '#dbe5f3', middle: '#e9f0f9', outer: '#f5f8fc' } as const;
const [LINE, INK, MUTED, PAPER] = ['#b4bfce', '#1b2430', '#5a6676', '#ffffff'];

export async function ringPicture(stakeholders: readonly Stakeholder[], t: Translate): Promise<Blob> {
  const { people, titles } = ringSigns(stakeholders, t);
  const { width, height, longest, places } = ringLayout(people, { ...ROOM, titles });
  const canvas = new OffscreenCanvas((width + 2 * MARGIN.x) * SCALE, (height + 2 * MARGIN.y) * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(SCALE, SCALE);
  context.fillStyle = PAPER as string;
  context.fillRect(0, 0, width + 2 * MARGIN.x, height + 2 * MARGIN.y);
  context.translate(MARGIN.x + width / 2, MARGIN.y + height / 2);
  context.textAlign = 'center';
  const family = getComputedStyle(document.body).fontFamily;
  for (const ring of STAKEHOLDER_RINGS.toReversed()) {
    const edge = RING_EDGES[ring];
    context.beginPath();
    context.ellipse(0, 0, (edge * width) / 2, (edge * height) / 2, 0, 0, 2 * Math.PI);
    paint(context, FILLS[ring]);
    context.font = `400 10.5px ${family}`;
    context.fillStyle = MUTED as string;
    context.fillText(t(ringName(ring)), 0, (-edge * height) / 2 + 14);
  }
  for (const { id, name, ring } of stakeholders) {
    const at = places.get(id) ?? { x: 0, y: 0 };
    context.font = `${ring === 'inner' ? 600 : 400} 12px ${family}`;
    drawSign(context, name, { x: (at.x * width) / 2, y: (at.y * height) / 2 }, longest);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

function drawSign(context: OffscreenCanvasRenderingContext2D, name: string, { x, y }: Point, longest: number): void {
  const text = shortened(context, name, longest - 2 * SIGN_PADDING);
  const width = context.measureText(text).width + 2 * SIGN_PADDING;
  context.beginPath();
  context.roundRect(x - width / 2, y - SIGN_HEIGHT / 2, width, SIGN_HEIGHT, SIGN_HEIGHT / 2);
  paint(context, PAPER as string);
  context.fillStyle = INK as string;
  context.fillText(text, x, y + 4.25);
}

function paint(context: OffscreenCanvasRenderingContext2D, fill: string): void {
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = LINE as string;
  context.stroke();
}

function shortened(context: OffscreenCanvasRenderingContext2D, name: string, width: number): string {
  const letters = [...name];
  let text = name;
  while (letters.length > 1 && context.measureText(text).width > width) {
    letters.pop();
    text = `${letters.join('').trimEnd()}…`;
  }
  return text;
}
