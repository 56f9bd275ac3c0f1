// Where the text that is typed in place lies, and how it is set. It is read off the painted scene, so that the field stands
// where the sheet paints the text, whatever the card's kind and the name's length.

import type { Box } from '#shared/lib/geometry';
import type { Scene, SceneItem, TextPrimitive } from '#shared/scene/scene';
import type { SceneTheme } from '#shared/scene/theme';
import type { TextStyle } from '#shared/scene/measure';
import { verticalMetrics } from '#shared/scene/fonts/faces';
import { headerTextBox } from '#shared/scene/emit/header';
import { scaledType, sizes, type } from '#shared/scene/sizes';
import { laneKind } from '#shared/kinds/lanes/list';
import type { EditingText, Editor } from '../editor/editor';
import type { Plane } from '../editor/camera/frozen';

export interface EditingFrame {
  readonly plane: Plane;
  /** Of the text, sheet px: its top left corner, and the width at which lines break. */
  readonly box: Box;
  readonly style: TextStyle;
  /** px */
  readonly lineHeight: number;
  readonly color: string;
  readonly background: string;
  /** A label is one line, centred on the box; all else is set from the left and breaks into lines. */
  readonly isLabel: boolean;
  /** How many lines the sheet paints. */
  readonly lines: number;
}

type Painted = readonly TextPrimitive[];

function itemOf(scene: Scene, id: string): SceneItem | undefined {
  return scene.items.find((item) => item.id === id);
}

function paintedTexts(scene: Scene, id: string, style: TextStyle): Painted {
  const texts = itemOf(scene, id)?.primitives.filter((primitive) => primitive.type === 'text') ?? [];
  return texts.filter((text) => text.size === style.size && text.weight === style.weight);
}

/** From the top of a line to its baseline, as browsers place it: they round both halves of a face's height. */
function ascentOf({ size }: TextStyle, lineHeight: number): number {
  const { ascent, descent } = verticalMetrics('inter');
  const above = Math.round(ascent * size);
  return above + Math.floor((lineHeight - above - Math.round(Math.abs(descent) * size)) / 2);
}

interface Look {
  readonly style: TextStyle;
  readonly lineHeight: number;
  readonly color: string;
  readonly background: string;
}

/** `baseline` is that of the first line. */
function frame(plane: Plane, at: { x: number; w: number; baseline: number }, painted: Painted, look: Look): EditingFrame {
  const box = { x: at.x, y: at.baseline - ascentOf(look.style, look.lineHeight), w: at.w, h: look.lineHeight };
  return { plane, box, lines: Math.max(1, painted.length), isLabel: false, ...look };
}

/** The colour that a card is filled with. */
function groundOf(scene: Scene, id: string, theme: SceneTheme): string {
  const shape = itemOf(scene, id)?.primitives.find((primitive) => 'fill' in primitive && primitive.type !== 'text');
  return (shape && 'fill' in shape && shape.fill) || theme.card;
}

function cardFrame(scene: Scene, id: string, theme: SceneTheme): EditingFrame | null {
  const title = scene.geometry.cards.get(id)?.title;
  if (!title) return null;
  const k = scene.geometry.scale;
  const style = scaledType(type.card, k);
  const painted = paintedTexts(scene, `card:${id}`, style);
  const look = { style, lineHeight: sizes.cardLine * k, color: theme.text, background: groundOf(scene, `card:${id}`, theme) };
  return frame('body', { x: title.x, w: title.w, baseline: painted[0]?.y ?? title.y + 13 * k }, painted, look);
}

function laneFrame(editor: Editor, scene: Scene, id: string, theme: SceneTheme): EditingFrame | null {
  const lane = editor.document.getState().blueprint.lanes[id];
  const k = scene.geometry.scale;
  const style = scaledType(type.laneName, k);
  const painted = paintedTexts(scene, `laneName:${id}`, style);
  if (!lane || !painted[0]) return null;
  const colors = theme.lanes[laneKind(lane.kind).zone];
  const at = { x: sizes.laneText * k, w: (sizes.laneColumn - sizes.laneText - 14) * k, baseline: painted[0].y };
  return frame('laneColumn', at, painted, { style, lineHeight: 18 * k, color: colors.ink, background: colors.tint });
}

function headerFrame(editor: Editor, scene: Scene, ref: { type: 'phase' | 'step'; id: string }, theme: SceneTheme): EditingFrame | null {
  const box = headerTextBox(scene.geometry, ref, editor.environment.measure);
  if (!box) return null;
  const isPhase = ref.type === 'phase';
  const style = scaledType(type[ref.type], scene.geometry.scale);
  const painted = paintedTexts(scene, `${ref.type}:${ref.id}`, style);
  const look = isPhase ? { color: theme.phaseText, background: theme.phaseBar } : { color: theme.text, background: theme.background };
  return frame('header', { ...box, baseline: painted[0]?.y ?? box.baseline }, painted, { style, lineHeight: sizes.headerLine * scene.geometry.scale, ...look });
}

/** The middle of the painted label; of the longest leg where there is none yet. */
function labelFrame(scene: Scene, id: string, theme: SceneTheme): EditingFrame | null {
  const route = scene.geometry.routes.get(id);
  if (!route || route.length < 2) return null;
  const k = scene.geometry.scale;
  const style = scaledType(type.connectorLabel, k);
  const painted = paintedTexts(scene, `connector:${id}`, style);
  const [text] = painted;
  const look = { style, lineHeight: 16 * k, color: theme.text, background: theme.background };
  if (text) {
    const left = Math.min(...text.runs.map((run) => run.x));
    const right = Math.max(...text.runs.map((run) => run.x + run.width));
    return { ...frame('body', { x: (left + right) / 2, w: 0, baseline: text.y }, painted, look), isLabel: true };
  }
  const legs = route.slice(1).map((p, i) => ({ a: route[i] ?? p, b: p }));
  const length = ({ a, b }: (typeof legs)[number]): number => Math.hypot(b.x - a.x, b.y - a.y);
  const { a, b } = legs.reduce((best, leg) => (length(leg) > length(best) ? leg : best));
  const middle = { x: (a.x + b.x) / 2, w: 0, baseline: (a.y + b.y) / 2 + 3.9 * k };
  return { ...frame('body', middle, painted, look), isLabel: true };
}

/** The frame of what is being typed; null when the sheet doesn't show it. */
export function editingFrame(editor: Editor, editing: EditingText, theme: SceneTheme): EditingFrame | null {
  const scene = editor.scene();
  switch (editing.type) {
    case 'newCard': case 'card': return cardFrame(scene, editing.id, theme);
    case 'lane': return laneFrame(editor, scene, editing.id, theme);
    case 'phase': case 'step': return headerFrame(editor, scene, { type: editing.type, id: editing.id }, theme);
    case 'connector': return labelFrame(scene, editing.id, theme);
  }
}
