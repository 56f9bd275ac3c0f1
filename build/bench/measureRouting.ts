// How long routing takes alone, without layout and painting: all connectors from nothing, after a card has moved, and after
// a step was inserted in the middle, which moves half of the sheet.

import { stepOrder } from '../../shared/blueprint/queries';
import { addStep } from '../../shared/commands/steps/addStep';
import { executeCommand } from '../../shared/commands/execute';
import { parseFile } from '../../shared/format/parseFile';
import { serializeFile } from '../../shared/format/serializeFile';
import { fieldOf } from '../../shared/scene/route/field';
import { router } from '../../shared/scene/route/router';
import { routeByOurs, taskOfFile } from './routingOurs';

const MOVES = 9;

/** The file with one more step in the middle of its middle phase. */
function withStep(text: string): string {
  const parsed = parseFile(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { blueprint } = parsed.value;
  const steps = stepOrder(blueprint);
  const middle = steps[Math.floor(steps.length / 2)] as string;
  const phase = Object.values(blueprint.phases).find(({ stepOrder: order }) => order.includes(middle));
  if (!phase) throw new Error('no phase');
  const added = executeCommand(blueprint, addStep, { id: 's_more', phase: phase.id, index: phase.stepOrder.indexOf(middle) });
  if (!added.ok) throw new Error(added.error.key);
  return serializeFile({ blueprint: added.value.blueprint, history: null });
}

function routeAfterStep(text: string): number {
  const [before, after] = [taskOfFile(text), taskOfFile(withStep(text))];
  const route = router();
  route(before.connectors, fieldOf(before.obstacles, before.geometry.lanes, before.geometry.steps));
  const field = fieldOf(after.obstacles, after.geometry.lanes, after.geometry.steps);
  const began = performance.now();
  route(after.connectors, field);
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Figures of one run in Node, by the name of their row; the code has been warmed by the picture's own routing. */
export function measureRouting(text: string): Record<string, number> {
  const task = taskOfFile(text);
  const routing = routeByOurs(task);
  const moves = Array.from({ length: MOVES }, (_, i) => routing.move(task.obstacles[(i * 37) % task.obstacles.length]?.id ?? '', 3, 0));
  return {
    'Node: routing all connectors (ms)': routing.full,
    'Node: routing after a card moved (ms)': median(moves),
    'Node: routing after a step was inserted (ms)': routeAfterStep(text),
  };
}
