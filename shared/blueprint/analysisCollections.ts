// The collections of touchpoint analysis as such: what files, limits, merges and commands do with all of them alike.

import type {
  BlueprintAnalysis, Comment, IgnoredFinding, Insight, Measure, Persona, Stakeholder, Target,
} from './analysisRecords';

export const ANALYSIS_COLLECTIONS = ['personas', 'stakeholders', 'measures', 'targets', 'insights', 'comments', 'ignored'] as const;
export type AnalysisCollection = (typeof ANALYSIS_COLLECTIONS)[number];

export interface AnalysisRecords {
  personas: Persona;
  stakeholders: Stakeholder;
  measures: Measure;
  targets: Target;
  insights: Insight;
  comments: Comment;
  ignored: IgnoredFinding;
}

/** The records of a collection; none where it is absent. */
export function recordsOf<C extends AnalysisCollection>(blueprint: BlueprintAnalysis, collection: C): Readonly<Record<string, AnalysisRecords[C]>> {
  return (blueprint[collection] ?? {}) as Readonly<Record<string, AnalysisRecords[C]>>;
}

export function recordOf<C extends AnalysisCollection>(blueprint: BlueprintAnalysis, collection: C, id: string): AnalysisRecords[C] | undefined {
  const records = recordsOf(blueprint, collection);
  return Object.hasOwn(records, id) ? records[id] : undefined;
}

/** Personas from first to last. */
export function personasInOrder({ personaOrder = [], personas = {} }: BlueprintAnalysis): readonly Persona[] {
  return personaOrder.flatMap((id) => personas[id] ?? []);
}

/** Puts the record under its id; for drafts. A new persona comes last. */
export function putAnalysisRecord<C extends AnalysisCollection>(draft: BlueprintAnalysis, collection: C, record: AnalysisRecords[C]): void {
  const records = (draft[collection] ??= {}) as Record<string, AnalysisRecords[C]>;
  if (collection === 'personas' && !Object.hasOwn(records, record.id)) (draft.personaOrder ??= []).push(record.id);
  records[record.id] = record;
}

/** Removes records, and the collection with the last of them; for drafts. */
export function removeAnalysisRecords(draft: BlueprintAnalysis, collection: AnalysisCollection, ids: Iterable<string>): void {
  const records = draft[collection];
  if (!records) return;
  const gone = new Set(ids);
  for (const id of gone) delete records[id];
  if (Object.keys(records).length === 0) delete draft[collection];
  if (collection !== 'personas' || !draft.personaOrder) return;
  const left = draft.personaOrder.filter((id) => !gone.has(id));
  if (left.length === 0) delete draft.personaOrder;
  else if (left.length < draft.personaOrder.length) draft.personaOrder = left;
}
