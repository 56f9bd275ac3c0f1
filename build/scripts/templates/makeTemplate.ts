// Makes a template: an example first, then what its analysis adds, command by command.

import type { Insight, Persona, Stakeholder } from '../../../shared/blueprint/analysisRecords';
import type { InsightKind } from '../../../shared/blueprint/analysisValues';
import { addRecords } from '../../../shared/commands/analysis/addRecords';
import { setAnalysis } from '../../../shared/commands/analysis/setAnalysis';
import { setEmotion } from '../../../shared/commands/analysis/setEmotion';
import { setTarget } from '../../../shared/commands/analysis/setTarget';
import type { Blueprint } from '../../../shared/blueprint/records';
import type { Both } from '../examples/example';
import { buildExample, run, type ExampleLocale, type Work } from '../examples/makeExample';
import type { Template, TemplateInsight } from './template';

const CRITERIA: readonly Both[] = [['Value for customers', '顾客价值'], ['Value for the business', '业务价值'], ['Ease of doing', '可行性']];
const KINDS: readonly InsightKind[] = ['painPoint', 'opportunity', 'plan'];

/** The template's blueprint in one language. */
export function makeTemplate(template: Template, locale: ExampleLocale): Blueprint {
  const work = buildExample(template, locale);
  const criteria = CRITERIA.map((name) => ({ id: work.createId('cr'), name: work.say(name) }));
  run(work, setAnalysis, { changes: { currency: work.say(template.currency), criteria } });
  addPeople(work, template);
  setTargets(work, template);
  for (const chain of template.insights) addChain(work, chain, criteria.map(({ id }) => id));
  return work.blueprint;
}

function addPeople(work: Work, { personas, stakeholders, phases }: Template): void {
  const { say, createId } = work;
  const people = personas.map(({ name, role, about, goals }): Persona => (
    { id: createId('pe'), name: say(name), role: say(role), about: say(about), goals: say(goals) }));
  run(work, addRecords, { collection: 'personas', records: people });
  const holders = stakeholders.map(([name, ring]): Stakeholder => ({ id: createId('st'), name: say(name), ring }));
  run(work, addRecords, { collection: 'stakeholders', records: holders });
  const steps = work.blueprint.phaseOrder.flatMap((id) => work.blueprint.phases[id]?.stepOrder ?? []);
  phases.flatMap((phase) => phase.steps).forEach(({ feelings, wished }, i) => {
    const step = steps[i] as string;
    people.forEach(({ id: persona }, k) => run(work, setEmotion, { step, persona, state: 'asIs', value: feelings[k] }));
    run(work, setEmotion, { step, persona: people[0]?.id as string, state: 'toBe', value: wished });
  });
}

function setTargets(work: Work, { phases }: Template): void {
  for (const { key, target } of phases.flatMap((phase) => phase.steps.flatMap((step) => step.cards))) {
    if (target) run(work, setTarget, { card: work.cards.get(key) as string, measure: target[0], value: target[1] });
  }
}

function addChain(work: Work, chain: Template['insights'][number], criteria: readonly string[]): void {
  const { say, createId } = work;
  let from: string[] = [];
  const records = chain.map(({ title, detail, cards, owner, scores, ...fields }: TemplateInsight, i): Insight => {
    const insight: Insight = {
      id: createId('i'), kind: KINDS[i] as InsightKind, title: say(title), from, ...fields,
      cards: cards.map((key) => {
        const card = work.cards.get(key);
        if (!card) throw new Error(`No card ${key}`);
        return card;
      }),
    };
    if (detail) insight.detail = say(detail);
    if (owner) insight.owner = say(owner);
    if (scores) insight.scores = Object.fromEntries(scores.map((score, k) => [criteria[k], score]));
    from = [insight.id];
    return insight;
  });
  run(work, addRecords, { collection: 'insights', records });
}
