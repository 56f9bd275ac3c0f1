// The small blueprint with everything that touchpoint analysis can add to it.

import { produce } from 'immer';
import type { BlueprintAnalysis, CardAnalysis, StepAnalysis } from '#shared/blueprint/analysisRecords';
import { getRecord } from '#shared/blueprint/buckets';
import type { Blueprint } from '#shared/blueprint/records';
import { smallBlueprint, testImage } from './blueprints';

export const cardAnalysis: CardAnalysis = {
  tags: { medium: ['human'], senses: [] }, touchpoint: true, status: 'evaluate', perceivedOwner: 'Hotel',
  standard: { script: 'Welcome', timeLimit: 5 }, principles: ['consistent'], expectations: ['lessTime'],
  evidence: 'observed', source: 'Interviews', cost: 3.5, tolerance: 5, cause: 'One clerk', countermeasure: 'Kiosk',
  speakerNotes: 'Pause here', privateNotes: 'Do not share',
};

export const stepAnalysis: StepAnalysis = {
  emotions: { asIs: { pe_1: -1, pe_2: 0.5 }, toBe: { pe_1: 2 } }, raci: { st_1: ['R', 'A'] }, speakerNotes: 'Slow down',
};

export const blueprintAnalysis: Required<BlueprintAnalysis> = {
  currency: 'EUR',
  criteria: [{ id: 'cr_1', name: 'Value' }, { id: 'cr_2', name: 'Effort' }],
  linked: { blueprint: 'b_2', name: 'Hotel to-be', state: 'toBe' },
  overview: { blueprint: 'b_3', name: 'Hotel chain.blueprint' },
  personaOrder: ['pe_2', 'pe_1'],
  personas: { pe_1: { id: 'pe_1', name: 'Ana', image: testImage.id, goals: 'Sleep' }, pe_2: { id: 'pe_2', name: 'Bo' } },
  stakeholders: { st_1: { id: 'st_1', name: 'Cleaning', ring: 'middle' } },
  measures: {
    m_1: { id: 'm_1', measure: 'csat', card: 'c_1', counts: { 3: 2, 5: 20 }, date: '2026-05-01', source: 'Survey', evidence: 'observed' },
    m_2: { id: 'm_2', measure: 'nps', value: 35, n: 120, date: '2026-05-01', persona: 'pe_1' },
    m_3: { id: 'm_3', measure: 'servqual', dimension: 'empathy', part: 'perception', step: 's_1', counts: { 6: 4 }, date: '2026-05-01' },
  },
  targets: { 'card:c_1:csat': { id: 'card:c_1:csat', measure: 'csat', card: 'c_1', value: 85, date: '2026-12-31' } },
  insights: {
    i_1: { id: 'i_1', kind: 'painPoint', title: 'Queue', cards: ['c_1', 'c_2'], from: [], severity: 3 },
    i_2: { id: 'i_2', kind: 'opportunity', title: 'Kiosk', cards: [], from: ['i_1'], scores: { cr_1: 4 } },
  },
  comments: {
    k_1: { id: 'k_1', on: { type: 'card', id: 'c_1' }, text: 'Why?', author: 'Ana', at: '2026-05-01T09:30:00.000Z' },
    k_2: { id: 'k_2', replyTo: 'k_1', text: 'Because', author: 'Bo', at: '2026-05-01T09:31:00.000Z' },
    k_3: { id: 'k_3', on: { type: 'cell', lane: 'l_1', step: 's_2' }, text: 'Empty', author: 'Bo', at: '2026-05-01T09:32:00.000Z', resolved: { by: 'Ana', at: '2026-05-02T09:32:00.000Z' } },
  },
  ignored: { 'B04:step:s_1': { id: 'B04:step:s_1', reason: 'Known', by: 'Ana', at: '2026-05-01T09:30:00.000Z' } },
};

export function analysed(): Blueprint {
  return produce(smallBlueprint(), (draft) => {
    Object.assign(draft, structuredClone(blueprintAnalysis), { images: { ...draft.images, [testImage.id]: testImage } });
    Object.assign(getRecord(draft.cards, 'c_1') as object, structuredClone(cardAnalysis));
    Object.assign(draft.steps['s_1'] as object, structuredClone(stepAnalysis));
  });
}
