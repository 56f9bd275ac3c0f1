// Steps that come, go and change their width on a large blueprint: what the next picture costs, and its connectors alone.

import { eachRecord } from '../../shared/blueprint/buckets';
import { stepOrder } from '../../shared/blueprint/queries';
import type { Blueprint } from '../../shared/blueprint/records';
import type { Command } from '../../shared/commands/command';
import { executeCommand } from '../../shared/commands/execute';
import { addStep } from '../../shared/commands/steps/addStep';
import { removeSteps } from '../../shared/commands/steps/removeSteps';
import { setStepWidth } from '../../shared/commands/steps/setStepWidth';
import { translator } from '../../shared/i18n/translator';
import { sceneBuilder } from '../../shared/scene/build';
import { fieldOf, type Obstacle } from '../../shared/scene/route/field';
import { router } from '../../shared/scene/route/router';
import type { Scene } from '../../shared/scene/scene';
import { createMeasurer } from '../../shared/scene/text/measurer';
import { lightTheme } from '../../shared/scene/theme';
import { generateBlueprint } from './generate';

export interface StepTimes {
  readonly change: string;
  /** ms of the whole picture. */
  readonly picture: number;
  /** ms of routing. */
  readonly routing: number;
}

function run<Args>(blueprint: Blueprint, command: Command<Args>, args: Args): Blueprint {
  const result = executeCommand(blueprint, command, args);
  if (!result.ok) throw new Error(result.error.key);
  return result.value.blueprint;
}

function timed<T>(work: () => T): [T, number] {
  const began = performance.now();
  const result = work();
  return [result, performance.now() - began];
}

/** Inserts a step in the middle, makes it wider, and removes it, one after the other. */
export function stepTimes(cards: number, seed: number): StepTimes[] {
  const plain = generateBlueprint({ cards, connectors: cards, seed });
  const build = sceneBuilder({ theme: lightTheme, measure: createMeasurer(), translate: translator('en') });
  const route = router();
  const connectors = [...eachRecord(plain.connectors)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const routing = (blueprint: Blueprint, scene: Scene) => timed(() => route(connectors, fieldOf(obstaclesOf(blueprint, scene), scene.geometry.lanes, scene.geometry.steps)))[1];
  const phase = plain.phaseOrder[Math.floor(plain.phaseOrder.length / 2)] as string;
  const neighbour = plain.phases[phase]?.stepOrder[0] as string;
  let blueprint = plain;
  routing(plain, build(plain));
  const changes: [string, () => Blueprint][] = [
    ['insert a step', () => run(blueprint, addStep, { id: 's_new', phase, index: 1 })],
    ['make a step wider', () => run(blueprint, setStepWidth, { ids: [neighbour], width: 240 })],
    ['remove a step', () => run(blueprint, removeSteps, { ids: ['s_new'] })],
  ];
  return changes.map(([change, make]) => {
    blueprint = make();
    const [scene, picture] = timed(() => build(blueprint));
    return { change, picture, routing: routing(blueprint, scene) };
  });
}

function obstaclesOf(blueprint: Blueprint, { geometry }: Scene): Obstacle[] {
  const lanes = new Map(blueprint.laneOrder.map((id, i) => [id, i]));
  const steps = new Map(stepOrder(blueprint).map((id, i) => [id, i]));
  return [...eachRecord(blueprint.cards)].flatMap((card): Obstacle[] => {
    const box = geometry.cards.get(card.id)?.box;
    const first = steps.get(card.step) as number;
    return box ? [{ id: card.id, box, lane: lanes.get(card.lane) as number, first, last: first + card.span - 1 }] : [];
  });
}
