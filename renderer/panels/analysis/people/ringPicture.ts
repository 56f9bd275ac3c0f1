// The map of rings as a picture that leaves the app, with room for whole names.

import { OVERHANG, RING_EDGES, ringLayout } from '#shared/analysis/ringLayout';
import { ringName } from '#shared/blueprint/analysisNames';
import type { Stakeholder } from '#shared/blueprint/analysisRecords';
import { STAKEHOLDER_RINGS } from '#shared/blueprint/analysisValues';
import type { Translate } from '#shared/i18n/messages';
import type { Point } from '#shared/lib/geometry';
import type { ChartLook } from '../../../ui/chart/chartLook';
import { pictureOn } from '../../../ui/chart/pictureOn';
import { ringSigns, SIGN_PADDING } from './ringSigns';

/** px */
const ROOM = { width: 720, height: 460, longest: 240 } as const;
const SIGN_HEIGHT = 24;
/** 0 … 1: how dark the accent stands in each ring. */
const SHADES = { inner: 0.15, middle: 0.09, outer: 0.04 } as const;

/** The map as PNG. */
export function ringPicture(stakeholders: readonly Stakeholder[], t: Translate, look: ChartLook): Promise<Blob> {
  const { people, titles } = ringSigns(stakeholders, t);
  const { width, height, longest, places } = ringLayout(people, { ...ROOM, titles });
  const whole = width + 2 * OVERHANG;
  return pictureOn({ name: t('people.map'), look, width: whole, height }, (ink) => {
    ink.translate(whole / 2, height / 2);
    ink.textAlign = 'center';
    ink.textBaseline = 'alphabetic';
    for (const ring of STAKEHOLDER_RINGS.toReversed()) {
      const edge = RING_EDGES[ring];
      ink.beginPath();
      ink.ellipse(0, 0, (edge * width) / 2, (edge * height) / 2, 0, 0, 2 * Math.PI);
      paint(ink, look, SHADES[ring]);
      ink.font = `400 10.5px ${look.font}`;
      ink.fillStyle = look.muted;
      ink.fillText(t(ringName(ring)), 0, (-edge * height) / 2 + 14);
    }
    for (const { id, name, ring } of stakeholders) {
      const at = places.get(id) ?? { x: 0, y: 0 };
      ink.font = `${ring === 'inner' ? 600 : 400} 12px ${look.font}`;
      drawSign(ink, look, { name, longest, at: { x: (at.x * width) / 2, y: (at.y * height) / 2 } });
    }
  });
}

interface Sign {
  readonly name: string;
  /** px */
  readonly longest: number;
  /** Its middle. */
  readonly at: Point;
}

function drawSign(ink: CanvasRenderingContext2D, look: ChartLook, { name, longest, at: { x, y } }: Sign): void {
  const text = shortened(ink, name, longest - 2 * SIGN_PADDING);
  const width = ink.measureText(text).width + 2 * SIGN_PADDING;
  ink.beginPath();
  ink.roundRect(x - width / 2, y - SIGN_HEIGHT / 2, width, SIGN_HEIGHT, SIGN_HEIGHT / 2);
  paint(ink, look, 0);
  ink.fillStyle = look.text;
  ink.fillText(text, x, y + 4.25);
}

/** @param shade of the accent over the paper, which covers what lies below */
function paint(ink: CanvasRenderingContext2D, look: ChartLook, shade: number): void {
  ink.fillStyle = look.surface;
  ink.fill();
  ink.globalAlpha = shade;
  ink.fillStyle = look.accent;
  ink.fill();
  ink.globalAlpha = 1;
  ink.lineWidth = 1;
  ink.strokeStyle = look.borderStrong;
  ink.stroke();
}

function shortened(ink: CanvasRenderingContext2D, name: string, width: number): string {
  const letters = [...name];
  let text = name;
  while (letters.length > 1 && ink.measureText(text).width > width) {
    letters.pop();
    text = `${letters.join('').trimEnd()}…`;
  }
  return text;
}
