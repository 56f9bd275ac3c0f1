// Where things of the sheet are on the screen. The canvas has no elements to ask for, so the test computes the picture
// from the saved file, as the app does, and points at it with the mouse.

import type { Blueprint } from '#shared/blueprint/records';
import { eachRecord } from '#shared/blueprint/buckets';
import { cardsInOrder, stepOrder } from '#shared/blueprint/queries';
import { parseFile } from '#shared/format/parseFile';
import type { Box, Point } from '#shared/lib/geometry';
import { center } from '#shared/lib/geometry';
import { sceneBuilder } from '#shared/scene/build';
import type { Scene } from '#shared/scene/scene';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';
import { PLUS_RADIUS } from '../../renderer/editor/affordances';
import { clampViewport, fitBox } from '../../renderer/editor/camera/camera';
import { screenBox, type Plane } from '../../renderer/editor/camera/frozen';
import { expect, type App } from './app';

const measure = createMeasurer();

/** The blueprint in a file's text. */
export function blueprintIn(text: string): Blueprint {
  const parsed = parseFile(text);
  if (!parsed.ok) throw new Error(`not a blueprint: ${JSON.stringify(parsed.error)}`);
  return parsed.value.blueprint;
}

/** The titles of the cards of each step, from left to right; in a step from top to bottom. */
export function titlesByStep(blueprint: Blueprint): string[][] {
  const cards = [...cardsInOrder(blueprint)];
  return stepOrder(blueprint).map((step) => cards.filter((card) => card.step === step).map((card) => card.title));
}

/** `from → to` of each connector, by title. */
export function connections(blueprint: Blueprint): string[] {
  const titles = new Map([...cardsInOrder(blueprint)].map((card) => [card.id, card.title]));
  return [...eachRecord(blueprint.connectors)].map(({ from, to }) => `${titles.get(from)} → ${titles.get(to)}`).sort();
}

/** The sheet as it lies on the screen just now. */
export interface Sheet {
  readonly blueprint: Blueprint;
  readonly scene: Scene;
  /** The middle of a card, in px of the page. */
  card(title: string): Point;
  /** The middle of a cell; lanes and steps counted from 0. */
  cell(lane: number, step: number): Point;
  laneName(lane: number): Point;
  stepName(step: number): Point;
  phaseName(phase: number): Point;
  /** The “+” behind the last step. */
  addStep(): Point;
}

function headerBox(scene: Scene, x: number, w: number, top: number, bottom: number): Box {
  return { x, y: top, w, h: Math.max(1, Math.min(bottom, scene.geometry.lanesTop) - top) };
}

function placesOn(scene: Scene, blueprint: Blueprint, at: (plane: Plane, box: Box) => Point): Omit<Sheet, 'blueprint' | 'scene'> {
  const { geometry } = scene;
  const found = <T>(thing: T | undefined, what: string): T => {
    if (thing === undefined) throw new Error(`no ${what} on the sheet`);
    return thing;
  };
  const lane = (index: number) => found(geometry.lanes[index], `lane ${index}`);
  const step = (index: number) => found(geometry.steps[index], `step ${index}`);
  return {
    card(title) {
      const card = found([...cardsInOrder(blueprint)].find((c) => c.title === title), `card “${title}”`);
      return at('body', found(geometry.cards.get(card.id), title).box);
    },
    cell: (l, s) => at('body', { x: step(s).x, y: lane(l).y, w: step(s).w, h: lane(l).h }),
    laneName: (l) => at('laneColumn', { x: 0, y: lane(l).y, w: geometry.laneColumnRight, h: lane(l).h }),
    stepName: (s) => at('header', headerBox(scene, step(s).x, step(s).w, geometry.stepTop, geometry.lanesTop)),
    addStep() {
      const last = geometry.steps.at(-1);
      const right = at('header', headerBox(scene, (last?.x ?? 0) + (last?.w ?? 0), 0, geometry.stepTop, geometry.lanesTop));
      return { x: right.x + PLUS_RADIUS + 6, y: right.y };
    },
    phaseName(p) {
      const phase = found(geometry.phases[p], `phase ${p}`);
      return at('header', headerBox(scene, phase.x, phase.w, geometry.phaseTop, geometry.stepTop));
    },
  };
}

/** Saves, shows the whole sheet, and says where its things are. The document needs to have a file of that name. */
export async function sheetOf(app: App, file: string): Promise<Sheet> {
  await app.save();
  const blueprint = blueprintIn(app.text(file));
  const scene = sceneBuilder({ theme: lightTheme, measure, translate: app.t })(blueprint);
  await app.fit();
  const canvas = await app.canvas.boundingBox();
  expect(canvas, 'the canvas is on screen').not.toBeNull();
  const { x, y, width, height } = canvas as NonNullable<typeof canvas>;
  const size = { width, height };
  const viewport = clampViewport(fitBox({ x: 0, y: 0, w: scene.width, h: scene.height }, size, 24, 1), scene, size);
  const at = (plane: Plane, box: Box): Point => {
    const middle = center(screenBox(scene, viewport, size, plane, box));
    return { x: x + middle.x, y: y + middle.y };
  };
  return { blueprint, scene, ...placesOn(scene, blueprint, at) };
}
