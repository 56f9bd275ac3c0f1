// The vocabulary of touchpoint analysis: the values of each field, in the order in which they are always listed.

/** Axes along which touchpoints are classified, and the values of each; channels are a field of their own. */
export const TAGS = {
  medium: ['physical', 'digital', 'human', 'indirect'],
  setting: ['offline', 'online', 'phone', 'selfService'],
  moment: ['firstContact', 'purchase', 'customerService', 'afterSales', 'feedback'],
  stage: ['before', 'during', 'after'],
  lifecycle: ['acquisition', 'retention', 'conversion'],
  visibility: ['frontstage', 'backstage', 'selfHelp'],
  senses: ['sight', 'hearing', 'smell', 'taste', 'touch'],
  customer: ['external', 'internal'],
} as const;
export type TagAxis = keyof typeof TAGS;
export type TagValue<A extends TagAxis = TagAxis> = (typeof TAGS)[A][number];
export const TAG_AXES = Object.keys(TAGS) as readonly TagAxis[];

/** What cards can be coloured, filtered and counted by. */
export const CARD_AXES = [
  'medium', 'channel', 'setting', 'moment', 'stage', 'lifecycle', 'visibility', 'senses', 'customer', 'status', 'evidence', 'owner',
] as const;
export type CardAxis = (typeof CARD_AXES)[number];

/** Where a touchpoint is in the cycle of touchpoint analysis. */
export const TOUCHPOINT_STATUSES = ['identify', 'evaluate', 'optimise', 'monitor'] as const;
export type TouchpointStatus = (typeof TOUCHPOINT_STATUSES)[number];

/** Design principles, a tick list. */
export const PRINCIPLES = ['customerCentred', 'consistent', 'accessible', 'flexible', 'feedbackChannel'] as const;
export type Principle = (typeof PRINCIPLES)[number];

/** What the customer expects. */
export const EXPECTATIONS = ['lessEffort', 'lessTime', 'moreCare'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** How something is known. */
export const EVIDENCE_STATUSES = ['observed', 'assumed', 'proposed'] as const;
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

export const MEASURE_KINDS = [
  'csat', 'ces', 'nps', 'kano', 'servqual', 'expectation', 'importance', 'time', 'cost',
  'satisfaction', 'loyalty', 'churn', 'repurchase', 'conversion', 'recommendation',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const KANO_CATEGORIES = ['mustBe', 'oneDimensional', 'attractive', 'indifferent', 'reverse', 'questionable'] as const;
export type KanoCategory = (typeof KANO_CATEGORIES)[number];

export const SERVQUAL_DIMENSIONS = ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'] as const;
export type ServqualDimension = (typeof SERVQUAL_DIMENSIONS)[number];

/** The two halves of SERVQUAL; the gap is perception − expectation. */
export const SERVQUAL_PARTS = ['expectation', 'perception'] as const;
export type ServqualPart = (typeof SERVQUAL_PARTS)[number];

/** Rings of the stakeholder map, from the inside out. */
export const STAKEHOLDER_RINGS = ['inner', 'middle', 'outer'] as const;
export type StakeholderRing = (typeof STAKEHOLDER_RINGS)[number];

/** Responsible, accountable, consulted, informed. */
export const RACI_ROLES = ['R', 'A', 'C', 'I'] as const;
export type RaciRole = (typeof RACI_ROLES)[number];

export const INSIGHT_KINDS = ['painPoint', 'opportunity', 'plan'] as const;
export type InsightKind = (typeof INSIGHT_KINDS)[number];

export const INSIGHT_STATUSES = ['open', 'doing', 'done', 'dropped'] as const;
export type InsightStatus = (typeof INSIGHT_STATUSES)[number];

/** Of the emotion curve. */
export const EMOTION = { min: -2, max: 2 } as const;
/** Of an insight's scores by criterion. */
export const SCORE = { min: 1, max: 5 } as const;
/** Of an insight. */
export const SEVERITY = { min: 1, max: 3 } as const;
/** By how many criteria opportunities are ranked. */
export const MOST_CRITERIA = 3;
