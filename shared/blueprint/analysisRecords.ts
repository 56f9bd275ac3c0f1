// What touchpoint analysis adds to a blueprint. All of it is optional: a blueprint that nobody has analysed is the same file
// as without these. Collections are absent when empty, and so are fields that say nothing.

import type {
  EvidenceStatus, Expectation, InsightKind, InsightStatus, MeasureKind, Principle, RaciRole, ServqualDimension, ServqualPart,
  StakeholderRing, TagAxis, TagValue, TouchpointStatus,
} from './analysisValues';
import type {
  BlueprintId, CardId, CommentId, CriterionId, FindingKey, ImageHash, InsightId, LaneId, MeasureId, PersonaId, StakeholderId,
  StepId, TargetId,
} from './recordIds';

/** An axis that is absent is filled in from lane and channels where it follows; an empty list says "none", on purpose. */
export type CardTags = { [A in TagAxis]?: TagValue<A>[] };

/** A service standard. */
export interface Standard {
  script?: string;
  /** Minutes. */
  timeLimit?: number;
  quality?: string;
}

/** Fields of a card. */
export interface CardAnalysis {
  tags?: CardTags;
  /** Counts it among the touchpoints, or out of them, whatever its lane says. */
  touchpoint?: boolean;
  status?: TouchpointStatus;
  /** Who the customer thinks is responsible. */
  perceivedOwner?: string;
  standard?: Standard;
  /** Those that are met. */
  principles?: Principle[];
  expectations?: Expectation[];
  /** How the card is known; `source` says from where. */
  evidence?: EvidenceStatus;
  source?: string;
  /** In the blueprint's currency. */
  cost?: number;
  /** Minutes that a customer accepts to wait. */
  tolerance?: number;
  /** Of a fail point. */
  cause?: string;
  countermeasure?: string;
  /** For presenting. */
  speakerNotes?: string;
  /** Left out of shared copies. */
  privateNotes?: string;
}

/** Persona → −2 … 2. */
export type Emotions = Record<PersonaId, number>;

/** Fields of a step. */
export interface StepAnalysis {
  emotions?: { asIs?: Emotions; toBe?: Emotions };
  raci?: Record<StakeholderId, RaciRole[]>;
  speakerNotes?: string;
}

/** One result of one measure at one date; results of many dates are a series. */
export interface Measure {
  id: MeasureId;
  measure: MeasureKind;
  /** What was measured; neither: the whole service. Never both. */
  card?: CardId;
  step?: StepId;
  /** Whose answers; absent: everybody's. */
  persona?: PersonaId;
  /** Of SERVQUAL. */
  dimension?: ServqualDimension;
  part?: ServqualPart;
  /** Answer, or of SERVQUAL a person's mean such as `4.5` → how many gave it (see measureScales.ts). Where it is absent, only the result is known: `value`. */
  counts?: Record<string, number>;
  /** As DOMAIN's formula gives it: CSAT in %, NPS from −100 to 100, CES a mean, time in minutes, cost in the currency. */
  value?: number;
  /** How many answers `value` comes from, where that is known. */
  n?: number;
  /** Of CES: whether 7 is good (absent: yes, the wording "made it easy"). */
  highIsGood?: boolean;
  /** ISO date (`2026-11-21`). */
  date: string;
  source?: string;
  evidence?: EvidenceStatus;
}

export interface Target {
  id: TargetId;
  measure: MeasureKind;
  card?: CardId;
  step?: StepId;
  dimension?: ServqualDimension;
  /** In the measure's unit, as `value` of a measure. */
  value: number;
  /** ISO date by which it should be reached. */
  date?: string;
}

export interface Persona {
  id: PersonaId;
  name: string;
  image?: ImageHash;
  role?: string;
  about?: string;
  goals?: string;
}

export interface Stakeholder {
  id: StakeholderId;
  name: string;
  ring: StakeholderRing;
  about?: string;
}

export interface Insight {
  id: InsightId;
  kind: InsightKind;
  title: string;
  detail?: string;
  cards: CardId[];
  /** What it follows from: an opportunity from pain points, a plan from opportunities. */
  from: InsightId[];
  owner?: string;
  measure?: MeasureKind;
  /** What should be reached, in words or as a number: `CSAT 85 %`. */
  target?: string;
  /** ISO date. */
  date?: string;
  status?: InsightStatus;
  /** Criterion → 1 … 5. Scores of criteria that are gone count for nothing. */
  scores?: Record<CriterionId, number>;
  /** 1 … 3. */
  severity?: number;
}

/** The same shape as what can be selected. */
export type CommentPlace =
  | { type: 'card' | 'connector' | 'lane' | 'phase' | 'step'; id: string }
  | { type: 'cell'; lane: LaneId; step: StepId };

export interface Comment {
  id: CommentId;
  /** Neither this nor `replyTo`: the whole blueprint. A reply has none. */
  on?: CommentPlace;
  /** A comment that is no reply itself. */
  replyTo?: CommentId;
  text: string;
  author: string;
  /** ISO time (`2026-11-21T09:30:00.000Z`). */
  at: string;
  resolved?: { by: string; at: string };
}

/** A finding of a check that somebody has decided to leave. */
export interface IgnoredFinding {
  id: FindingKey;
  reason: string;
  by: string;
  /** ISO time. */
  at: string;
}

export interface Criterion {
  id: CriterionId;
  name: string;
}

/** Another blueprint, in a file of its own. */
export interface FileLink {
  blueprint: BlueprintId;
  /** Of its file, to find it again. */
  name: string;
}

/** The blueprint of the other state, current or future. */
export interface LinkedBlueprint extends FileLink {
  state: 'asIs' | 'toBe';
}

/** Fields and collections of the blueprint. */
export interface BlueprintAnalysis {
  /** ISO 4217 code: `EUR`. */
  currency?: string;
  /** By which opportunities are ranked; at most three. */
  criteria?: Criterion[];
  linked?: LinkedBlueprint;
  /** The blueprint of the whole service, of which this one shows a phase in detail. */
  overview?: FileLink;
  /** Every persona once; the first five are drawn in the emotion curve. */
  personaOrder?: PersonaId[];
  personas?: Record<PersonaId, Persona>;
  stakeholders?: Record<StakeholderId, Stakeholder>;
  measures?: Record<MeasureId, Measure>;
  targets?: Record<TargetId, Target>;
  insights?: Record<InsightId, Insight>;
  comments?: Record<CommentId, Comment>;
  ignored?: Record<FindingKey, IgnoredFinding>;
}
