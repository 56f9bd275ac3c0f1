// Makes a template: an example first, then what its analysis adds, command by command.

import type { Insight, Persona, Stakeholder } from '../../../shared/blueprint/analysisRecords';
import { RACI_ROLES } from '../../../shared/blueprint/analysisValues';
import type { InsightKind, TouchpointStatus } from '../../../shared/blueprint/analysisValues';
import { recordsOf } from '../../../shared/blueprint/analysisCollections';
import { touchpointsOf } from '../../../shared/blueprint/touchpoints';
import { addRecords } from '../../../shared/commands/analysis/addRecords';
import { setAnalysis } from '../../../shared/commands/analysis/setAnalysis';
import { setCard } from '../../../shared/commands/cards/setCard';
import { setEmotion } from '../../../shared/commands/analysis/setEmotion';
import { setRaci } from '../../../shared/commands/analysis/setRaci';
import { setTarget } from '../../../shared/commands/analysis/setTarget';
import { stepOrder } from '../../../shared/blueprint/queries';
import type { Blueprint, Card } from '../../../shared/blueprint/records';
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
  setStatuses(work);
  return work.blueprint;
}

function addPeople(work: Work, template: Template): void {
  const { personas, stakeholders, phases } = template;
  const { say, createId } = work;
  const people = personas.map(({ name, role, about, goals }): Persona => (
    { id: createId('pe'), name: say(name), role: say(role), about: say(about), goals: say(goals) }));
  run(work, addRecords, { collection: 'personas', records: people });
  const holders = stakeholders.map(([name, ring]): Stakeholder => ({ id: createId('st'), name: say(name), ring }));
  run(work, addRecords, { collection: 'stakeholders', records: holders });
  const steps = stepOrder(work.blueprint);
  setRoles(work, template, steps, holders);
  phases.flatMap((phase) => phase.steps).forEach(({ feelings, wished }, i) => {
    const step = steps[i] as string;
    people.forEach(({ id: persona }, k) => run(work, setEmotion, { step, persona, state: 'asIs', value: feelings[k] }));
    run(work, setEmotion, { step, persona: people[0]?.id as string, state: 'toBe', value: wished });
  });
}

/** @throws where a row has not one letter group for each stakeholder, or not exactly one who is accountable */
function setRoles(work: Work, { file, raci }: Template, steps: readonly string[], holders: readonly Stakeholder[]): void {
  if (raci.length !== steps.length) throw new Error(`${file}: RACI of ${raci.length} steps, not ${steps.length}`);
  raci.forEach((row, i) => {
    const held = row.split(' ');
    if (held.length !== holders.length || row.split('A').length !== 2 || !row.includes('R')) throw new Error(`${file}: RACI of step ${i + 1}: ${row}`);
    held.forEach((letters, k) => {
      const roles = RACI_ROLES.filter((role) => letters.includes(role));
      if (roles.length > 0) run(work, setRaci, { steps: [steps[i] as string], stakeholder: holders[k]?.id as string, roles });
    });
  });
}

function setTargets(work: Work, { phases, target: [service, value, date] }: Template): void {
  run(work, setTarget, { measure: service, value, date });
  for (const { key, target } of phases.flatMap((phase) => phase.steps.flatMap((step) => step.cards))) {
    if (target) run(work, setTarget, { card: work.cards.get(key) as string, measure: target[0], value: target[1] });
  }
}

function addChain(work: Work, chain: Template['insights'][number], criteria: readonly string[]): void {
  const { say, createId } = work;
  let from: string[] = [];
  const records = chain.map(({ title, detail, cards, owner, scores, target, ...fields }: TemplateInsight, i): Insight => {
    const insight: Insight = {
      id: createId('i'), kind: KINDS[i] as InsightKind, title: say(title), from, ...fields,
      cards: cards.map((key) => {
        const card = work.cards.get(key);
        if (!card) throw new Error(`No card ${key}`);
        return card;
      }),
    };
    if (detail) insight.detail = say(detail);
    if (target) insight.target = say(typeof target === 'string' ? [target, target.replaceAll(' %', '%')] : target);
    if (owner) insight.owner = say(owner);
    if (scores) insight.scores = Object.fromEntries(scores.map((score, k) => [criteria[k], score]));
    from = [insight.id];
    return insight;
  });
  run(work, addRecords, { collection: 'insights', records });
}

/** Where a team stands that has drawn the service and begun: all is identified, what matters most is being looked at, plans are made. */
function setStatuses(work: Work): void {
  const { blueprint } = work;
  const insights = Object.values(recordsOf(blueprint, 'insights'));
  const isIn = (kind: InsightKind, card: string): boolean => insights.some((one) => one.kind === kind && one.cards.includes(card));
  const statusOf = ({ id, flags }: Card): TouchpointStatus => {
    if (isIn('plan', id)) return 'optimise';
    return flags || isIn('painPoint', id) ? 'evaluate' : 'identify';
  };
  for (const card of touchpointsOf(blueprint)) run(work, setCard, { ids: [card.id], changes: { status: statusOf(card) } });
}
