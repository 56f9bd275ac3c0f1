// The tasks that routers are compared on, and our own router at them.

import { eachRecord } from '../../shared/blueprint/buckets';
import type { Blueprint, Connector } from '../../shared/blueprint/records';
import { parseFile } from '../../shared/format/parseFile';
import { translator } from '../../shared/i18n/translator';
import { sceneBuilder } from '../../shared/scene/build';
import { fieldOf, indexAt, type Obstacle } from '../../shared/scene/route/field';
import { occupancy } from '../../shared/scene/route/occupancy';
import { router, type Route } from '../../shared/scene/route/router';
import type { SceneGeometry } from '../../shared/scene/scene';
import { createMeasurer } from '../../shared/scene/text/measurer';
import { lightTheme } from '../../shared/scene/theme';
import { generateBlueprint, seededRandom } from './generate';
import type { Task } from './routingFigures';

export { figuresOf } from './routingFigures';

interface OurTask extends Task {
  readonly connectors: readonly Connector[];
  readonly obstacles: readonly Obstacle[];
  readonly geometry: SceneGeometry;
}

/** The blueprint of a file, laid out. */
export function taskOfFile(text: string): OurTask {
  const parsed = parseFile(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return taskOf(parsed.value.blueprint);
}

/** A generated blueprint, laid out. */
export function generatedTask(cards: number, seed: number): OurTask {
  return taskOf(generateBlueprint({ cards, connectors: cards, seed }));
}

/** So many cards, with connectors between any two of them: nobody draws that, but a file may bring it. */
export function tangledTask(cards: number, connectors: number, seed: number): OurTask {
  const task = generatedTask(cards, seed);
  const random = seededRandom(seed);
  const pick = () => Math.floor(random() * cards);
  const between = Array.from({ length: connectors }, (_, i): Connector => {
    const from = pick();
    const to = (from + 1 + Math.floor(random() * (cards - 1))) % cards;
    return { id: `x_${String(i).padStart(5, '0')}`, kind: 'flow', from: `c_${from}`, to: `c_${to}` };
  });
  return { ...task, connectors: between };
}

function taskOf(blueprint: Blueprint): OurTask {
  const { geometry } = sceneBuilder({ theme: lightTheme, measure: createMeasurer(), translate: translator('en') })(blueprint);
  const columns = geometry.steps.map((step) => step.x);
  const lanes = geometry.lanes.map((lane) => lane.y);
  const obstacles = [...geometry.cards.values()].map(({ id, box }): Obstacle => ({
    id,
    box,
    lane: indexAt([...lanes, Infinity], box.y),
    first: indexAt([...columns, Infinity], box.x),
    last: indexAt([...columns, Infinity], box.x + box.w),
  }));
  const connectors = [...eachRecord(blueprint.connectors)].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { cards: obstacles, connectors, obstacles, geometry };
}

export interface OurRouting {
  readonly routes: readonly Route[];
  /** ms to route everything. */
  readonly full: number;
  /** ms to route again after a card moved by so much. */
  move(id: string, dx: number, dy: number): number;
  /** ms to route again after the first lane grew by so much: all cards below it move down. */
  grow(by: number): number;
  /** Pairs of lines compared so far. */
  effort(): number;
}

/** Routes everything from nothing. */
export function routeByOurs({ connectors, obstacles, geometry }: OurTask): OurRouting {
  let cards = obstacles;
  let { lanes } = geometry;
  const used = occupancy();
  const route = router(used);
  const run = () => {
    const began = performance.now();
    const routes = route(connectors, fieldOf(cards, lanes, geometry.steps));
    return { routes, ms: performance.now() - began };
  };
  const { routes, ms } = run();
  const move = (id: string, dx: number, dy: number) => {
    cards = cards.map((card) => (card.id === id ? { ...card, box: { ...card.box, x: card.box.x + dx, y: card.box.y + dy } } : card));
    return run().ms;
  };
  const grow = (by: number) => {
    lanes = lanes.map((lane, i) => (i === 0 ? { ...lane, h: lane.h + by } : { ...lane, y: lane.y + by }));
    cards = cards.map((card) => ({ ...card, box: { ...card.box, y: card.box.y + (card.lane === 0 ? by / 2 : by) } }));
    return run().ms;
  };
  return { routes, full: ms, move, grow, effort: used.effort };
}
