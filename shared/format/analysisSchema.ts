// What touchpoint analysis adds to the file's shape (see schema.ts). All of it is optional.

import type {
  Comment, Criterion, FileLink, IgnoredFinding, Insight, LinkedBlueprint, Measure, Persona, Stakeholder, Target,
} from '../blueprint/analysisRecords';
import {
  EMOTION, EVIDENCE_STATUSES, EXPECTATIONS, INSIGHT_KINDS, INSIGHT_STATUSES, MEASURE_KINDS, MOST_CRITERIA, PRINCIPLES, RACI_ROLES, SCORE,
  SERVQUAL_DIMENSIONS, SERVQUAL_PARTS, SEVERITY, STAKEHOLDER_RINGS, TAGS, TOUCHPOINT_STATUSES,
} from '../blueprint/analysisValues';
import { z } from '../lib/zod';

const id = z.string().min(1);
const text = z.string();
const amount = z.number().min(0);
const optionalText = text.exactOptional();
const isoDate = text.describe('ISO date (2026-11-21)');
const isoTime = text.describe('ISO time (2026-11-21T09:30:00.000Z)');
const evidence = z.enum(EVIDENCE_STATUSES).exactOptional();
const setOf = <T extends readonly [string, ...string[]]>(values: T) => z.array(z.enum(values)).exactOptional();

export const cardAnalysisShape = {
  tags: z.looseObject({
    medium: setOf(TAGS.medium), setting: setOf(TAGS.setting), moment: setOf(TAGS.moment), stage: setOf(TAGS.stage),
    lifecycle: setOf(TAGS.lifecycle), visibility: setOf(TAGS.visibility), senses: setOf(TAGS.senses), customer: setOf(TAGS.customer),
  }).describe('Axes of touchpoints; one that is absent follows from lane and channels, an empty list says "none"').exactOptional(),
  touchpoint: z.boolean().describe('Counted among the touchpoints or not, whatever the lane says').exactOptional(),
  status: z.enum(TOUCHPOINT_STATUSES).exactOptional(),
  perceivedOwner: optionalText,
  standard: z.looseObject({ script: optionalText, timeLimit: amount.describe('Minutes').exactOptional(), quality: optionalText }).exactOptional(),
  principles: setOf(PRINCIPLES),
  expectations: setOf(EXPECTATIONS),
  evidence,
  source: optionalText,
  cost: amount.describe('In the blueprint’s currency').exactOptional(),
  tolerance: amount.describe('Minutes that are accepted as a wait').exactOptional(),
  cause: optionalText,
  countermeasure: optionalText,
  speakerNotes: optionalText,
  privateNotes: text.describe('Left out of shared copies').exactOptional(),
};

const emotions = z.record(id, z.number().min(EMOTION.min).max(EMOTION.max)).describe('Persona id → −2 … 2').exactOptional();

export const stepAnalysisShape = {
  emotions: z.looseObject({ asIs: emotions, toBe: emotions }).exactOptional(),
  raci: z.record(id, z.array(z.enum(RACI_ROLES))).describe('Stakeholder id → roles').exactOptional(),
  speakerNotes: optionalText,
};

const measured = { measure: z.enum(MEASURE_KINDS), card: id.exactOptional(), step: id.exactOptional() };
const dimension = z.enum(SERVQUAL_DIMENSIONS).exactOptional();

const measure = z.looseObject({
  id, ...measured, persona: id.exactOptional(), dimension, part: z.enum(SERVQUAL_PARTS).exactOptional(),
  counts: z.record(id, z.int().min(1)).describe('Answer → how many gave it').exactOptional(),
  value: z.number().describe('The result, where only that is known').exactOptional(),
  n: z.int().min(1).describe('How many answers the value comes from').exactOptional(),
  highIsGood: z.boolean().exactOptional(),
  date: isoDate, source: optionalText, evidence,
}) satisfies z.ZodType<Measure>;

const target = z.looseObject({ id, ...measured, dimension, value: z.number(), date: isoDate.exactOptional() }) satisfies z.ZodType<Target>;

const persona = z.looseObject({
  id, name: text, image: id.exactOptional(), role: optionalText, about: optionalText, goals: optionalText,
}) satisfies z.ZodType<Persona>;

const stakeholder = z.looseObject({ id, name: text, ring: z.enum(STAKEHOLDER_RINGS), about: optionalText }) satisfies z.ZodType<Stakeholder>;

const insight = z.looseObject({
  id, kind: z.enum(INSIGHT_KINDS), title: text, detail: optionalText,
  cards: z.array(id), from: z.array(id).describe('Ids of the insights that it follows from'),
  owner: optionalText, measure: z.enum(MEASURE_KINDS).exactOptional(), target: optionalText, date: isoDate.exactOptional(),
  status: z.enum(INSIGHT_STATUSES).exactOptional(),
  scores: z.record(id, z.int().min(SCORE.min).max(SCORE.max)).describe('Criterion id → score').exactOptional(),
  severity: z.int().min(SEVERITY.min).max(SEVERITY.max).exactOptional(),
}) satisfies z.ZodType<Insight>;

const commentPlace = z.union([
  z.looseObject({ type: z.enum(['card', 'connector', 'lane', 'phase', 'step']), id }),
  z.looseObject({ type: z.literal('cell'), lane: id, step: id }),
]);

const comment = z.looseObject({
  id, on: commentPlace.exactOptional(), replyTo: id.exactOptional(), text, author: text, at: isoTime,
  resolved: z.looseObject({ by: text, at: isoTime }).exactOptional(),
}) satisfies z.ZodType<Comment>;

const ignored = z.looseObject({ id, reason: text, by: text, at: isoTime }) satisfies z.ZodType<IgnoredFinding>;
const criterion = z.looseObject({ id, name: text }) satisfies z.ZodType<Criterion>;
const fileLinkShape = { blueprint: id, name: text.describe('Of its file') };
export const fileLink = z.looseObject(fileLinkShape) satisfies z.ZodType<FileLink>;
const linked = z.looseObject({ ...fileLinkShape, state: z.enum(['asIs', 'toBe']) }) satisfies z.ZodType<LinkedBlueprint>;

export const blueprintAnalysisShape = {
  currency: text.describe('ISO 4217 code').exactOptional(),
  criteria: z.array(criterion).max(MOST_CRITERIA).describe('By which opportunities are ranked').exactOptional(),
  linked: linked.describe('The blueprint of the other state').exactOptional(),
  overview: fileLink.describe('The blueprint of the whole service, of which this one shows a phase in detail').exactOptional(),
  personaOrder: z.array(id).exactOptional(),
  personas: z.record(id, persona).exactOptional(),
  stakeholders: z.record(id, stakeholder).exactOptional(),
  measures: z.record(id, measure).exactOptional(),
  targets: z.record(id, target).exactOptional(),
  insights: z.record(id, insight).exactOptional(),
  comments: z.record(id, comment).exactOptional(),
  ignored: z.record(id, ignored).describe('Findings of checks that were left on purpose').exactOptional(),
};
