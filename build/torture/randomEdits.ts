// Edits of all sorts on a blueprint, the same every time for the same seed: what two colleagues may do to one file.

import { ANALYSIS_COLLECTIONS, recordsOf } from '../../shared/blueprint/analysisCollections';
import type { AnalysisCollection } from '../../shared/blueprint/analysisCollections';
import { eachRecord } from '../../shared/blueprint/buckets';
import { stepOrder } from '../../shared/blueprint/queries';
import { CARD_FLAGS, CHANNELS, CONNECTOR_KINDS, type Blueprint } from '../../shared/blueprint/records';
import type { Command } from '../../shared/commands/command';
import { executeCommand } from '../../shared/commands/execute';
import type { Execution } from '../../shared/commands/execute';
import { commands } from '../../shared/commands/list';
import { seededRandom } from '../bench/generate';

const byId = new Map(commands.map((command) => [command.id, command as Command<unknown>]));
const WORDS = ['guest', 'asks', 'for', 'the', 'room', 'key', 'again', '前台', '确认'];

interface Dice {
  readonly random: () => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly upTo: (n: number) => number;
  readonly newId: (prefix: string) => string;
}

/** One edit after another; `before` what it is made of, `id` its place in the series. */
export interface Edit extends Execution {
  readonly command: string;
  readonly before: Blueprint;
}

/**
 * A series of edits that were not refused.
 * @param who goes into the ids of what is added, so that two people's additions differ
 */
export function randomEdits(start: Blueprint, { seed, count, who }: { seed: number; count: number; who: string }): Edit[] {
  const random = seededRandom(seed);
  const upTo = (n: number) => Math.floor(random() * n);
  let made = 0;
  const dice: Dice = { random, upTo, pick: (list) => list[upTo(list.length)] as never, newId: (prefix) => `${prefix}_${who}${made++}` };
  const edits: Edit[] = [];
  let before = start;
  for (let i = 0; i < count; i++) {
    const [id, args] = dice.pick(KINDS)(before, dice);
    const result = executeCommand(before, byId.get(id) as Command<unknown>, args);
    if (!result.ok || result.value.patches.length === 0) continue;
    edits.push({ ...result.value, command: id, before });
    before = result.value.blueprint;
  }
  return edits;
}

/** The blueprint after random edits. */
export function edited(start: Blueprint, how: { seed: number; count: number; who: string }): Blueprint {
  return randomEdits(start, how).at(-1)?.blueprint ?? start;
}

type Kind = (blueprint: Blueprint, dice: Dice) => [string, Record<string, unknown>];

const cardIn = (b: Blueprint, { pick }: Dice) => pick([...eachRecord(b.cards)])?.id ?? 'none';
const connectorIn = (b: Blueprint, { pick }: Dice) => pick([...eachRecord(b.connectors)])?.id ?? 'none';
const laneIn = (b: Blueprint, { pick }: Dice) => pick(b.laneOrder);
const stepIn = (b: Blueprint, { pick }: Dice) => pick(stepOrder(b));
const phaseIn = (b: Blueprint, { pick }: Dice) => pick(b.phaseOrder);
const words = ({ pick, upTo }: Dice) => Array.from({ length: 1 + upTo(8) }, () => pick(WORDS)).join(' ');
const newCard = (b: Blueprint, dice: Dice) => ({
  id: dice.newId('c'), kind: 'action', lane: laneIn(b, dice), step: stepIn(b, dice), span: 1 + dice.upTo(3), title: words(dice),
});

/** The title with one word replaced, as people correct texts. */
function corrected(b: Blueprint, dice: Dice): string {
  const title = (dice.pick([...eachRecord(b.cards)])?.title ?? '').split(' ');
  title[dice.upTo(title.length)] = dice.pick(WORDS);
  return title.join(' ');
}

const addCard: Kind = (b, dice) => ['addCard', { card: newCard(b, dice), index: dice.upTo(3) }];
const moveCards: Kind = (b, dice) => ['moveCards', { moves: [{ card: cardIn(b, dice), lane: laneIn(b, dice), step: stepIn(b, dice), index: dice.upTo(3) }] }];
const rename: Kind = (b, dice) => ['renameCard', { id: cardIn(b, dice), title: dice.random() < 0.5 ? corrected(b, dice) : words(dice) }];
const remove: Kind = (b, dice) => ['removeItems', { cards: [cardIn(b, dice)], connectors: [] }];
const connect: Kind = (b, dice) => ['connectCards', { connector: { id: dice.newId('x'), kind: dice.pick(CONNECTOR_KINDS), from: cardIn(b, dice), to: cardIn(b, dice) } }];

const recordsIn = (b: Blueprint, { pick }: Dice, collection: AnalysisCollection): string[] => {
  const id = pick(Object.keys(recordsOf(b, collection)));
  return id === undefined ? [] : [id];
};
const place = (b: Blueprint, dice: Dice) => dice.pick<object>([{}, { card: cardIn(b, dice) }, { step: stepIn(b, dice) }]);
const emotion: Kind = (b, dice) => ['setEmotion', {
  step: stepIn(b, dice), persona: recordsIn(b, dice, 'personas')[0] ?? 'none', state: dice.pick(['asIs', 'toBe']), value: dice.pick([undefined, -2, 0, 1, 2]),
}];

const KINDS: readonly Kind[] = [
  addCard, addCard, moveCards, moveCards, rename, rename, remove, connect, connect,
  (b, dice) => ['setCard', { ids: [cardIn(b, dice)], changes: { flags: [dice.pick(CARD_FLAGS)], channels: [dice.pick(CHANNELS), dice.pick(CHANNELS)] } }],
  (b, dice) => ['setCard', { ids: [cardIn(b, dice)], changes: { detail: words(dice), time: { min: dice.upTo(5), max: 5 + dice.upTo(5) } } }],
  (b, dice) => ['setSpan', { id: cardIn(b, dice), span: 1 + dice.upTo(3) }],
  (b, dice) => ['setConnector', { id: connectorIn(b, dice), changes: { label: words(dice), from: cardIn(b, dice) } }],
  (b, dice) => ['reverseConnector', { id: connectorIn(b, dice) }],
  (b, dice) => ['removeItems', { cards: [], connectors: [connectorIn(b, dice)] }],
  (b, dice) => ['addStep', { id: dice.newId('s'), phase: phaseIn(b, dice), index: dice.upTo(4) }],
  (b, dice) => ['moveStep', { id: stepIn(b, dice), phase: phaseIn(b, dice), index: dice.upTo(4) }],
  (b, dice) => ['renameStep', { id: stepIn(b, dice), name: words(dice) }],
  (b, dice) => ['removeSteps', { ids: [stepIn(b, dice)] }],
  (_b, dice) => ['addPhase', { id: dice.newId('p'), step: dice.newId('s'), index: dice.upTo(3) }],
  (b, dice) => ['movePhase', { id: phaseIn(b, dice), index: dice.upTo(3) }],
  (b, dice) => ['renamePhase', { id: phaseIn(b, dice), name: words(dice) }],
  (b, dice) => ['removePhase', { id: phaseIn(b, dice) }],
  (_b, dice) => ['addLane', { id: dice.newId('l'), kind: 'note', index: dice.upTo(5) }],
  (b, dice) => ['moveLane', { id: laneIn(b, dice), index: dice.upTo(5) }],
  (b, dice) => ['setLaneHeight', { ids: [laneIn(b, dice)], height: 100 + dice.upTo(200) }],
  (b, dice) => ['hideLanes', { ids: [laneIn(b, dice)], hidden: dice.random() < 0.6 }],
  (b, dice) => ['removeLane', { id: laneIn(b, dice) }],
  (b, dice) => ['makeRoom', { lanes: [laneIn(b, dice)], step: stepIn(b, dice), spare: dice.newId('s') }],
  (_b, dice) => ['setBrief', { changes: { service: words(dice), authors: [dice.pick(WORDS), dice.pick(['Anna', 'Bo'])] } }],
  (_b, dice) => ['addRecords', { collection: 'personas', records: [{ id: dice.newId('pe'), name: words(dice) }] }],
  (_b, dice) => ['addRecords', { collection: 'stakeholders', records: [{ id: dice.newId('st'), name: words(dice), ring: 'inner' }] }],
  (b, dice) => ['addRecords', { collection: 'measures', records: [{ id: dice.newId('m'), measure: 'csat', ...place(b, dice), counts: { [1 + dice.upTo(5)]: 2 }, date: '' }] }],
  (b, dice) => ['addRecords', { collection: 'insights', records: [{ id: dice.newId('i'), kind: 'painPoint', title: words(dice), cards: [cardIn(b, dice)], from: recordsIn(b, dice, 'insights') }] }],
  (b, dice) => ['addRecords', { collection: 'comments', records: [{ id: dice.newId('k'), on: { type: 'card', id: cardIn(b, dice) }, text: words(dice), author: '', at: '' }] }],
  (b, dice) => ['addRecords', { collection: 'comments', records: [{ id: dice.newId('k'), replyTo: recordsIn(b, dice, 'comments')[0] ?? 'none', text: words(dice), author: '', at: '' }] }],
  (b, dice) => ['addRecords', { collection: 'ignored', records: [{ id: `B04:${stepIn(b, dice)}`, reason: words(dice), by: dice.pick(WORDS), at: '' }] }],
  (b, dice) => ['changeRecords', { collection: 'measures', ids: recordsIn(b, dice, 'measures'), changes: dice.pick([{ counts: { 5: 1 + dice.upTo(9) } }, { source: words(dice) }, { card: cardIn(b, dice), step: undefined }]) }],
  (b, dice) => ['changeRecords', { collection: 'insights', ids: recordsIn(b, dice, 'insights'), changes: dice.pick([{ title: words(dice) }, { cards: [cardIn(b, dice)] }]) }],
  (b, dice) => ['changeRecords', { collection: 'comments', ids: recordsIn(b, dice, 'comments'), changes: dice.pick([{ text: words(dice) }, { resolved: { by: dice.pick(WORDS), at: '' } }]) }],
  (b, dice) => { const collection = dice.pick(ANALYSIS_COLLECTIONS); return ['removeRecords', { collection, ids: recordsIn(b, dice, collection) }]; },
  (b, dice) => ['setTarget', { measure: 'csat', card: cardIn(b, dice), value: dice.pick([undefined, 10, 20]) }],
  emotion, emotion,
  (b, dice) => ['setRaci', { steps: [stepIn(b, dice)], stakeholder: recordsIn(b, dice, 'stakeholders')[0] ?? 'none', roles: [dice.pick(['R', 'A', 'C', 'I'])] }],
  (b, dice) => ['movePersona', { id: recordsIn(b, dice, 'personas')[0] ?? 'none', index: dice.upTo(3) }],
  (b, dice) => ['setCard', { ids: [cardIn(b, dice)], changes: { tags: { medium: dice.pick([[], ['human'], ['digital', 'physical']]), stage: ['after'] }, standard: { timeLimit: dice.upTo(4), script: words(dice) } } }],
  (_b, dice) => ['setTitle', { title: words(dice) }],
];
