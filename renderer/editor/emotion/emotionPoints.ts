// The points of emotion curves as tools and keys deal with them: whose curve is being drawn, where on the screen its points
// can be grabbed, and where a press would set a new one.

import { drawnPersonas, emotionOf } from '#shared/blueprint/emotionCurves';
import { EMOTION } from '#shared/blueprint/analysisValues';
import { languageOf } from '#shared/blueprint/languageOf';
import { STATES, type Blueprint, type BlueprintState } from '#shared/blueprint/records';
import { setEmotion, type SetEmotionArgs } from '#shared/commands/analysis/setEmotion';
import { translator } from '#shared/i18n/translator';
import type { Point } from '#shared/lib/geometry';
import { hitTest } from '#shared/scene/hitTest';
import { emotionAtY, emotionY } from '#shared/scene/layout/emotionPlot';
import { emotionShift } from '#shared/scene/layout/emotionSpread';
import { planeAt, paintedPoint, screenBox } from '../camera/frozen';
import type { Editor } from '../editor';
import type { EmotionPlace } from './emotionPlace';

/** Screen px around a point. */
const GRAB = 10;
/** Screen px above +2 and below −2 that still belong to the curve. */
const AIR = 8;
/** Of a column's width, around its middle, where a press sets a point; beside it the cell is selected as everywhere. */
const PRESSED_PART = 0.6;
/** Below this zoom points are too close together. */
const MIN_ZOOM = 0.35;

const COARSE = 0.5;
const FINE = 0.1;

/** Whose curve new points belong to: the persona that was chosen or used last, else the first. */
export function activePersona(editor: Editor, blueprint: Blueprint = editor.document.getState().blueprint): string | null {
  const personas = drawnPersonas(blueprint);
  const chosen = editor.session.getState().emotion.persona;
  return (personas.find(({ id }) => id === chosen) ?? personas[0])?.id ?? null;
}

/** The state that new points belong to: that which was chosen, else the blueprint's own. */
export function activeState(editor: Editor): BlueprintState {
  return editor.session.getState().emotion.state ?? editor.document.getState().blueprint.brief.state;
}

/** To the nearest half, or tenth, on the scale. */
export function snapped(value: number, fine: boolean): number {
  const unit = fine ? FINE : COARSE;
  const near = Math.round(Math.round(value / unit) * unit * 10) / 10;
  return Math.min(EMOTION.max, Math.max(EMOTION.min, near)) + 0;
}

/** The value that a height on the sheet stands for in a lane; undefined where it shows no curve. */
export function valueAt(editor: Editor, lane: string, y: number): number | undefined {
  const plot = editor.scene().geometry.lanes.find(({ id }) => id === lane)?.plot;
  return plot && emotionAtY(plot, y);
}

/** Where a point is on the screen, that of a gesture as it is being shown. */
export function pointOnScreen(editor: Editor, { lane, step, persona, state, value }: Omit<EmotionPlace, 'isNew'>): Point | null {
  const { viewport, canvas, preview } = editor.session.getState();
  const scene = editor.scene();
  const plot = scene.geometry.lanes.find(({ id }) => id === lane)?.plot;
  const column = scene.geometry.steps.find(({ id }) => id === step);
  if (!plot || !column) return null;
  const { scale } = scene.geometry;
  const shift = scale * emotionShift(preview ?? editor.document.getState().blueprint, { step, persona, state }, column.w / scale);
  const { x, y } = screenBox(scene, viewport, canvas, 'body', { x: column.x + column.w / 2 + shift, y: emotionY(plot, value), w: 0, h: 0 });
  return { x, y };
}

/** What a press at a screen point would take hold of: a point there, else one that it would set; null: neither. */
export function emotionAt(editor: Editor, screen: Point): EmotionPlace | null {
  const { viewport, canvas, tool } = editor.session.getState();
  const scene = editor.scene();
  if (tool !== 'select' || viewport.zoom < MIN_ZOOM || planeAt(scene, viewport, canvas, screen) !== 'body') return null;
  const p = paintedPoint(scene, viewport, canvas, screen);
  const air = AIR / viewport.zoom;
  const lane = scene.geometry.lanes.find(({ plot }) => plot && p.y >= plot.top - air && p.y <= plot.bottom + air);
  const column = scene.geometry.steps.find(({ x, w }) => p.x >= x && p.x < x + w);
  if (!lane?.plot || !column) return null;
  return nearestPoint(editor, lane.id, column.id, screen) ?? newPoint(editor, { lane: lane.id, column, p });
}

/** All points of a step, those of the curve that is being drawn first. */
function pointsOf(editor: Editor, lane: string, step: string): EmotionPlace[] {
  const { blueprint } = editor.document.getState();
  const active = { persona: activePersona(editor), state: activeState(editor) };
  const places = drawnPersonas(blueprint).flatMap(({ id: persona }) => STATES.flatMap((state): EmotionPlace[] => {
    const value = emotionOf(blueprint, step, persona, state);
    return value === undefined ? [] : [{ lane, step, persona, state, value, isNew: false }];
  }));
  const rank = ({ persona, state }: EmotionPlace): number => Number(persona !== active.persona) + Number(state !== active.state) / 2;
  return places.toSorted((a, b) => rank(a) - rank(b));
}

function nearestPoint(editor: Editor, lane: string, step: string, screen: Point): EmotionPlace | null {
  let nearest: EmotionPlace | null = null;
  let reach = GRAB;
  for (const place of pointsOf(editor, lane, step)) {
    const at = pointOnScreen(editor, place);
    const distance = at ? Math.hypot(at.x - screen.x, at.y - screen.y) : Infinity;
    if (distance >= reach) continue;
    nearest = place;
    reach = distance;
  }
  return nearest;
}

interface Pressed {
  readonly lane: string;
  readonly column: { readonly id: string; readonly x: number; readonly w: number };
  readonly p: Point;
}

function newPoint(editor: Editor, { lane, column, p }: Pressed): EmotionPlace | null {
  const { blueprint } = editor.document.getState();
  const persona = activePersona(editor);
  const state = activeState(editor);
  const isTaken = persona !== null && emotionOf(blueprint, column.id, persona, state) !== undefined;
  const isBeside = Math.abs(p.x - column.x - column.w / 2) > (column.w * PRESSED_PART) / 2;
  if (isTaken || isBeside || hitTest(editor.scene(), p, 0)?.type !== 'cell') return null;
  return { lane, step: column.id, persona, state, value: snapped(valueAt(editor, lane, p.y) ?? 0, false), isNew: true };
}

/** The arguments of the command that sets such a point, which brings the first persona where there is none. */
export function emotionArgs(editor: Editor, place: Pick<EmotionPlace, 'step' | 'persona' | 'state'>): Omit<SetEmotionArgs, 'value'> {
  const { step, persona, state } = place;
  if (persona !== null) return { step, persona, state };
  const { blueprint } = editor.document.getState();
  const locale = languageOf(blueprint, editor.environment.preferences.getState().locale);
  const id = editor.environment.createId('pe');
  const name = blueprint.brief.customer.trim() || translator(locale)('emotion.firstPersona');
  return { step, state, persona: id, newPersona: { id, name } };
}

/** Makes a persona's curve the one that is being drawn. */
export function drawCurveOf(editor: Editor, persona: string | null, state: BlueprintState | null): void {
  editor.session.setState({ emotion: { persona, state } });
}

/** The selected cell of an emotion lane that shows its curve; null: something else is selected. */
export function emotionCell(editor: Editor): { lane: string; step: string } | null {
  const { selection } = editor.session.getState();
  const [only, ...rest] = selection;
  if (only?.type !== 'cell' || rest.length > 0) return null;
  const { blueprint } = editor.document.getState();
  const lane = blueprint.lanes[only.lane];
  return lane?.kind === 'emotion' && !lane.collapsed && !lane.hidden ? { lane: only.lane, step: only.step } : null;
}

/** The value that keys would change; undefined where the curve has no point in the selected cell. */
export function selectedEmotion(editor: Editor): number | undefined {
  const cell = emotionCell(editor);
  const persona = activePersona(editor);
  return cell && persona !== null ? emotionOf(editor.document.getState().blueprint, cell.step, persona, activeState(editor)) : undefined;
}

/** Raises or lowers the point in the selected cell by half a step of the scale; the first press sets it. */
export function nudgeEmotion(editor: Editor, by: 1 | -1): void {
  const cell = emotionCell(editor);
  if (!cell) return;
  const before = selectedEmotion(editor);
  const value = before === undefined ? by * COARSE : snapped(before + by * COARSE, true);
  editor.execute(setEmotion, { ...emotionArgs(editor, { ...cell, persona: activePersona(editor), state: activeState(editor) }), value });
}

/** Takes away the point in the selected cell; returns whether there was one. */
export function removeEmotion(editor: Editor): boolean {
  const cell = emotionCell(editor);
  const persona = activePersona(editor);
  if (!cell || persona === null || selectedEmotion(editor) === undefined) return false;
  editor.execute(setEmotion, { step: cell.step, persona, state: activeState(editor), value: undefined });
  return true;
}
