// The connectors of a blueprint routed by libavoid, the router that diagram editors use, to compare ours with. Same cards,
// same connectors; its own parameters, chosen as its documentation recommends for orthogonal routes with nudging.

import { AvoidLib } from 'libavoid-js';

/**
 * Penalties in px of detour, distances in px. More for a crossing gives it fewer crossings and more bends: with 200 cards
 * 292 and 325 at 0, 196 and 341 at 100, 162 and 356 at 200, 142 and 394 at 400.
 */
const PARAMETERS = { segmentPenalty: 50, shapeBufferDistance: 6, idealNudgingDistance: 7 };
const OPTIONS = ['nudgeOrthogonalSegmentsConnectedToShapes', 'nudgeOrthogonalTouchingColinearSegments', 'nudgeSharedPathsWithCommonEndPoint', 'performUnifyingNudgingPreprocessingStep'];
const PIN = 1;

await AvoidLib.load();
const Avoid = AvoidLib.getInstance();

/** Connectors may leave from the middle of each side; nudging parts those that leave together. */
function addShape(router, box) {
  const shape = new Avoid.ShapeRef(router, new Avoid.Rectangle(new Avoid.Point(box.x, box.y), new Avoid.Point(box.x + box.w, box.y + box.h)));
  for (const [x, y, side] of [[0.5, 0, Avoid.ConnDirUp], [0.5, 1, Avoid.ConnDirDown], [0, 0.5, Avoid.ConnDirLeft], [1, 0.5, Avoid.ConnDirRight]]) {
    new Avoid.ShapeConnectionPin(shape, PIN, x, y, true, 0, side).setExclusive(false);
  }
  return shape;
}

function pointsOf(connection) {
  const line = connection.displayRoute();
  return Array.from({ length: line.size() }, (_, i) => {
    const p = line.get_ps(i);
    return { x: p.x, y: p.y };
  });
}

/**
 * Routes all connectors from nothing; `move` routes again after a card moved, and says how long that took.
 * @param {{ cards: { id: string, box: { x: number, y: number, w: number, h: number } }[], connectors: { id: string, from: string, to: string }[] }} task
 */
export function routeByLibavoid({ cards, connectors }, crossingPenalty) {
  const began = performance.now();
  const router = new Avoid.Router(Avoid.OrthogonalRouting);
  for (const [name, value] of Object.entries({ ...PARAMETERS, crossingPenalty })) router.setRoutingParameter(Avoid[name], value);
  for (const name of OPTIONS) router.setRoutingOption(Avoid[name], true);
  const shapes = new Map(cards.map((card) => [card.id, addShape(router, card.box)]));
  const connections = connectors.map(({ from, to }) => new Avoid.ConnRef(router, new Avoid.ConnEnd(shapes.get(from), PIN), new Avoid.ConnEnd(shapes.get(to), PIN)));
  router.processTransaction();
  const routes = connections.map((connection, i) => ({ id: connectors[i].id, points: pointsOf(connection) }));
  const full = performance.now() - began;
  const move = (id, dx, dy) => {
    const start = performance.now();
    router.moveShape(shapes.get(id), dx, dy);
    router.processTransaction();
    return performance.now() - start;
  };
  return { routes, full, move, end: () => Avoid.destroy(router) };
}
