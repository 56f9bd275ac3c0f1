// Makes an example the way a person would: command by command, from a blank blueprint. Ids count up, so that the file
// comes out the same every time.

import { blankBlueprint } from '../../../shared/blueprint/create';
import { assertValid } from '../../../shared/blueprint/invariants';
import type { Blueprint, Card } from '../../../shared/blueprint/records';
import { addCard } from '../../../shared/commands/cards/addCard';
import { addPhase } from '../../../shared/commands/phases/addPhase';
import { addStep } from '../../../shared/commands/steps/addStep';
import type { Command } from '../../../shared/commands/command';
import { connectCards } from '../../../shared/commands/connectors/connectCards';
import { executeCommand } from '../../../shared/commands/execute';
import { renameLane } from '../../../shared/commands/lanes/renameLane';
import { renamePhase } from '../../../shared/commands/phases/renamePhase';
import { renameStep } from '../../../shared/commands/steps/renameStep';
import { setBrief } from '../../../shared/commands/blueprint/setBrief';
import { countingIds } from '../../../shared/lib/ids';
import type { Both, Example, ExampleCard } from './example';

export type ExampleLocale = 'en' | 'zh-CN';

interface Work {
  blueprint: Blueprint;
  readonly say: (text: Both) => string;
  readonly createId: (prefix: string) => string;
  readonly cards: Map<string, string>;
}

function run<Args>(work: Work, command: Command<Args>, args: Args): void {
  const result = executeCommand(work.blueprint, command, args, assertValid);
  if (!result.ok) throw new Error(`${command.id} refused: ${result.error.key}`);
  work.blueprint = result.value.blueprint;
}

/** The example's blueprint in one language. */
export function makeExample(example: Example, locale: ExampleLocale): Blueprint {
  const createId = countingIds();
  const say = (text: Both) => text[locale === 'en' ? 0 : 1];
  const id = `b_${example.file}`;
  const blueprint = blankBlueprint({ id, title: say(example.title), createId, date: example.facts.date, steps: 1 });
  const work: Work = { blueprint, say, createId, cards: new Map() };
  frame(work, example);
  example.phases.forEach((phase, i) => {
    const phaseId = addColumns(work, phase, i);
    phase.steps.forEach((step, k) => {
      const stepId = work.blueprint.phases[phaseId]?.stepOrder[k] as string;
      for (const card of step.cards) placeCard(work, card, stepId);
    });
  });
  for (const [from, kind, to] of example.connections) {
    const [start, end] = [work.cards.get(from), work.cards.get(to)];
    if (!start || !end) throw new Error(`No card ${start ? to : from}`);
    run(work, connectCards, { connector: { id: createId('x'), kind, from: start, to: end } });
  }
  return work.blueprint;
}

function frame(work: Work, example: Example): void {
  const texts = Object.entries(example.brief).map(([field, text]) => [field, work.say(text)]);
  run(work, setBrief, {
    changes: { ...Object.fromEntries(texts), ...example.facts, authors: example.authors.map(work.say) },
  });
  for (const lane of Object.values(work.blueprint.lanes)) {
    const name = example.lanes[lane.kind];
    if (name) run(work, renameLane, { id: lane.id, name: work.say(name) });
  }
}

/** The phase with its steps; the blank blueprint brings the first of each. */
function addColumns(work: Work, phase: Example['phases'][number], index: number): string {
  const { say, createId } = work;
  const name = say(phase.name);
  const [firstStep, ...steps] = phase.steps;
  if (!firstStep) throw new Error(`Phase ${name} has no steps`);
  let id = work.blueprint.phaseOrder[index];
  if (id) {
    run(work, renamePhase, { id, name });
    run(work, renameStep, { id: work.blueprint.phases[id]?.stepOrder[0] as string, name: say(firstStep.name) });
  } else {
    id = createId('p');
    run(work, addPhase, { id, name, step: createId('s'), stepName: say(firstStep.name), index });
  }
  steps.forEach((step, i) => run(work, addStep, { id: createId('s'), name: say(step.name), phase: id, index: i + 1 }));
  return id;
}

function placeCard(work: Work, { key, lane, title, detail, owner, kind = 'action', ...fields }: ExampleCard, step: string): void {
  const { say, createId } = work;
  const laneId = Object.values(work.blueprint.lanes).find((candidate) => candidate.kind === lane)?.id;
  if (!laneId) throw new Error(`No ${lane} lane`);
  const card: Card = { id: createId('c'), kind, lane: laneId, step, span: 1, title: say(title), ...fields };
  if (detail) card.detail = say(detail);
  if (owner) card.owner = say(owner);
  run(work, addCard, { card });
  work.cards.set(key, card.id);
}
