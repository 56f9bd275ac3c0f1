// Makes an example the way a person would: command by command, from a blank blueprint. Ids count up, so that the file
// comes out the same every time.

import { blankBlueprint } from '../../../shared/blueprint/create';
import { assertValid } from '../../../shared/blueprint/invariants';
import type { Blueprint, Card, Connector, LaneKind } from '../../../shared/blueprint/records';
import { addCard } from '../../../shared/commands/cards/addCard';
import { addPhase } from '../../../shared/commands/phases/addPhase';
import { addStep } from '../../../shared/commands/steps/addStep';
import type { Command } from '../../../shared/commands/command';
import { connectCards } from '../../../shared/commands/connectors/connectCards';
import { executeCommand } from '../../../shared/commands/execute';
import { addLane } from '../../../shared/commands/lanes/addLane';
import { renameLane } from '../../../shared/commands/lanes/renameLane';
import { renamePhase } from '../../../shared/commands/phases/renamePhase';
import { renameStep } from '../../../shared/commands/steps/renameStep';
import { setBrief } from '../../../shared/commands/blueprint/setBrief';
import { countingIds } from '../../../shared/lib/ids';
import type { Both, Example, ExampleCard, ExampleConnection } from './example';

export type ExampleLocale = 'en' | 'zh-CN';

export interface Work {
  blueprint: Blueprint;
  readonly say: (text: Both) => string;
  readonly createId: (prefix: string) => string;
  readonly cards: Map<string, string>;
  /** Of `moreLanes`. */
  readonly lanes: Map<string, string>;
}

/** @throws when the command is refused: the script is wrong */
export function run<Args>(work: Work, command: Command<Args>, args: Args): void {
  const result = executeCommand(work.blueprint, command, args, assertValid);
  if (!result.ok) throw new Error(`${command.id} refused: ${result.error.key}`);
  work.blueprint = result.value.blueprint;
}

/** The example's blueprint in one language. */
export function makeExample(example: Example, locale: ExampleLocale): Blueprint {
  return buildExample(example, locale).blueprint;
}

/** The same, with the ids that its keys became. */
export function buildExample(example: Example, locale: ExampleLocale): Work {
  const createId = countingIds();
  const say = (text: Both) => text[locale === 'en' ? 0 : 1];
  const id = `b_${example.file}`;
  const blueprint = blankBlueprint({ id, title: say(example.title), createId, date: example.facts.date, steps: 1 });
  const work: Work = { blueprint, say, createId, cards: new Map(), lanes: new Map() };
  frame(work, example);
  example.phases.forEach((phase, i) => {
    const phaseId = addColumns(work, phase, i);
    phase.steps.forEach((step, k) => {
      const stepId = work.blueprint.phases[phaseId]?.stepOrder[k] as string;
      for (const card of step.cards) placeCard(work, card, stepId);
    });
  });
  for (const connection of example.connections) connect(work, connection);
  return work;
}

function connect(work: Work, [from, kind, to, texts = {}]: ExampleConnection): void {
  const [start, end] = [work.cards.get(from), work.cards.get(to)];
  if (!start || !end) throw new Error(`No card ${start ? to : from}`);
  const connector: Connector = { id: work.createId('x'), kind, from: start, to: end };
  if (texts.label) connector.label = work.say(texts.label);
  if (texts.note) connector.note = work.say(texts.note);
  run(work, connectCards, { connector });
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
  for (const { key, kind, name } of example.moreLanes ?? []) {
    const id = work.createId('l');
    run(work, addLane, { id, kind, name: work.say(name), index: placeOfLane(work.blueprint, kind) });
    work.lanes.set(key, id);
  }
}

function placeOfLane({ laneOrder, lanes }: Blueprint, kind: LaneKind): number {
  return laneOrder.findLastIndex((id) => lanes[id]?.kind === kind) + 1;
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

function placeCard(work: Work, example: ExampleCard, step: string): void {
  const { key, lane, place, title, detail, owner, cause, analysis, kind = 'action', channels, flags, time } = example;
  const { say, createId } = work;
  const first = Object.values(work.blueprint.lanes).find((candidate) => candidate.kind === lane)?.id;
  const laneId = place === undefined ? first : work.lanes.get(place);
  if (!laneId) throw new Error(`No ${lane} lane`);
  const card: Card = { id: createId('c'), kind, lane: laneId, step, span: 1, title: say(title), ...analysis?.(say) };
  if (channels) card.channels = channels;
  if (flags) card.flags = flags;
  if (time) card.time = time;
  if (detail) card.detail = say(detail);
  if (owner) card.owner = say(owner);
  if (cause) card.cause = say(cause);
  run(work, addCard, { card });
  work.cards.set(key, card.id);
}
