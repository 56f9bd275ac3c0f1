// Arguments for the commands of touchpoint analysis: what they refer to may or may not be there.

import { ANALYSIS_COLLECTIONS, recordsOf } from '../../shared/blueprint/analysisCollections';
import type { AnalysisCollection } from '../../shared/blueprint/analysisCollections';
import { MEASURE_KINDS, RACI_ROLES, STAKEHOLDER_RINGS, TAGS } from '../../shared/blueprint/analysisValues';
import type { CardChanges } from '../../shared/blueprint/cardFields';
import type { Blueprint, StoredImage } from '../../shared/blueprint/records';

export interface AnalysisDraw {
  readonly blueprint: Blueprint;
  readonly image: StoredImage;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly random: () => number;
  readonly id: (prefix: string) => string;
  readonly step: string;
  readonly lane: string;
  readonly a: string;
  readonly b: string;
}

type Arguments = Record<string, unknown>;

const DATE = '2026-05-01';

/** Changes of a card's analysis. */
export function analysisChanges({ pick, random }: Pick<AnalysisDraw, 'pick' | 'random'>): CardChanges {
  return {
    tags: { medium: pick([undefined, [], [pick(TAGS.medium), pick(TAGS.medium)]]), stage: [pick(TAGS.stage)] },
    standard: pick([undefined, { timeLimit: Math.floor(random() * 9) }]),
    touchpoint: pick([undefined, true, false]),
    cost: pick([undefined, Math.floor(random() * 9)]),
  };
}

export function analysisArgs(draw: AnalysisDraw): Arguments {
  const { blueprint, pick, random, id, step } = draw;
  const some = (sort: AnalysisCollection): string => pick(Object.keys(recordsOf(blueprint, sort))) ?? 'none';
  const collection = pick(ANALYSIS_COLLECTIONS);
  // Many commands need a stakeholder, and nothing but this brings one.
  const added = Object.keys(recordsOf(blueprint, 'stakeholders')).length === 0 ? pick<AnalysisCollection>(['stakeholders', collection]) : collection;
  return {
    addRecords: additions(draw, some, added),
    addSurvey: { name: 'Survey.csv', measures: pick([[], [{ id: id('m'), measure: 'nps', ...pick([{}, { card: draw.a }]), counts: { 9: 3 }, date: DATE }]]), comments: pick([[], [{ id: id('k'), text: 'Quick', author: 'Survey', at: DATE }]]) },
    changeRecords: changes(draw, some, collection),
    removeRecords: { collection, ids: [some(collection)] },
    setTarget: { measure: pick(['csat', 'nps']), ...pick([{}, { card: draw.a }, { step }]), value: pick([undefined, 20, 30, 101]) },
    setEmotion: { step, ...pick([{ persona: some('personas') }, withPersona(id('pe'))]), state: pick(['asIs', 'toBe']), value: pick([undefined, -2, 0, 1.5, 3]) },
    setRaci: { steps: [step], stakeholder: some('stakeholders'), roles: pick([[], [pick(RACI_ROLES), pick(RACI_ROLES)]]) },
    setStepNotes: { id: step, speakerNotes: pick(['', 'Slowly']) },
    movePersona: { id: some('personas'), index: Math.floor(random() * 3) },
    setAnalysis: { changes: pick<Arguments>([{ currency: pick(['', 'EUR']) }, { criteria: [{ id: id('cr'), name: 'Value' }] }, { linked: undefined }]) },
  };
}

function withPersona(persona: string): Arguments {
  return { persona, newPersona: { id: persona, name: 'P' } };
}

function additions({ image, pick, random, id, step, lane, a, b }: AnalysisDraw, some: (sort: AnalysisCollection) => string, collection: AnalysisCollection): Arguments {
  const measure = pick(MEASURE_KINDS);
  const comment = { id: id('k'), text: 'Why?', author: 'A', at: DATE };
  const records: Record<AnalysisCollection, unknown> = {
    personas: { id: id('pe'), name: 'P', ...(random() < 0.5 ? { image: image.id } : {}) },
    stakeholders: { id: id('st'), name: 'S', ring: pick(STAKEHOLDER_RINGS) },
    measures: {
      id: id('m'), measure, ...(measure === 'servqual' ? { dimension: 'empathy', part: 'perception' } : {}), ...pick([{}, { card: a }, { step }]),
      ...pick<object>([{ counts: { 1: 2, 5: 0 } }, { counts: { 3: 1, '4.5': 2 } }, { value: 3 }]), date: DATE,
    },
    targets: { id: id('t'), measure, value: 5 },
    insights: { id: id('i'), kind: 'painPoint', title: 'Queue', cards: [a, b], from: pick([[], [some('insights')]]) },
    comments: pick<unknown>([
      { ...comment, on: { type: 'card', id: a } }, { ...comment, on: { type: 'cell', lane, step } }, { ...comment, replyTo: some('comments') }, comment,
    ]),
    ignored: { id: `B04:step:${step}`, reason: 'Known', by: 'A', at: DATE },
  };
  return { collection, records: [records[collection]], ...(collection === 'personas' ? { images: [image] } : {}) };
}

function changes({ pick, random, a }: AnalysisDraw, some: (sort: AnalysisCollection) => string, collection: AnalysisCollection): Arguments {
  const fields: Record<AnalysisCollection, unknown> = {
    personas: { name: String(random()), image: undefined },
    stakeholders: { ring: pick(STAKEHOLDER_RINGS) },
    measures: { source: pick(['', 'Survey']) },
    targets: { value: pick([2, 4]) },
    insights: pick<unknown>([{ title: String(random()) }, { cards: pick([[], [a]]), scores: { cr_1: 1 + Math.floor(random() * 6) } }]),
    comments: pick<unknown>([{ text: String(random()) }, { resolved: pick([undefined, { by: 'A', at: DATE }]) }]),
    ignored: { reason: String(random()) },
  };
  return { collection, ids: [some(collection)], changes: fields[collection] };
}
