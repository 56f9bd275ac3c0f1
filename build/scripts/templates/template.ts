// What a template is written in: an example with the analysis of its touchpoints, both languages beside one another.

import type { Insight, Stakeholder } from '../../../shared/blueprint/analysisRecords';
import type { MeasureKind } from '../../../shared/blueprint/analysisValues';
import type { Both, Example, ExampleCard, ExampleStep } from '../examples/example';

export interface TemplateCard extends ExampleCard {
  /** What its measure should reach. */
  readonly target?: readonly [MeasureKind, number];
}

export interface TemplateStep extends ExampleStep {
  readonly cards: readonly TemplateCard[];
  /** How each persona feels now, −2 … 2. */
  readonly feelings: readonly number[];
  /** How the first persona should feel. */
  readonly wished: number;
}

export interface TemplatePersona {
  readonly name: Both;
  readonly role: Both;
  readonly about: Both;
  readonly goals: Both;
}

/** A pain point, what it makes possible, and what will be done. */
export interface TemplateInsight extends Pick<Insight, 'severity' | 'measure' | 'date' | 'status'> {
  readonly title: Both;
  readonly detail?: Both;
  readonly cards: readonly string[];
  /** In words: one text where both languages write the same. */
  readonly target?: Both | string;
  readonly owner?: Both;
  /** By the three criteria. */
  readonly scores?: readonly [number, number, number];
}

export interface Template extends Omit<Example, 'phases'> {
  readonly phases: readonly { readonly name: Both; readonly steps: readonly TemplateStep[] }[];
  readonly personas: readonly TemplatePersona[];
  readonly stakeholders: readonly (readonly [name: Both, ring: Stakeholder['ring']])[];
  /** A row for each step, with what each stakeholder is in it, in their order: letters of R, A, C, I, or a dash. */
  readonly raci: readonly string[];
  /** What the service as a whole should reach, and by when. */
  readonly target: readonly [measure: MeasureKind, value: number, date: string];
  readonly currency: Both;
  /** Each goes from pain over opportunity to plan. */
  readonly insights: readonly (readonly [pain: TemplateInsight, opportunity: TemplateInsight, plan: TemplateInsight])[];
}
