// Random series of commands: the invariants hold throughout, undoing everything gives the beginning, redoing everything
// the end, and the history survives JSON.

import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../build/bench/generate';
import { eachRecord } from '#shared/blueprint/buckets';
import { stepOrder } from '#shared/blueprint/queries';
import { CARD_FLAGS, CHANNELS, CONNECTOR_KINDS } from '#shared/blueprint/records';
import type { Blueprint, Card } from '#shared/blueprint/records';
import { assertValid } from '#shared/blueprint/invariants';
import type { Command } from '#shared/commands/command';
import { executeCommand } from '#shared/commands/execute';
import { commands } from '#shared/commands/list';
import { parseFile } from '#shared/format/parseFile';
import { serializeFile } from '#shared/format/serializeFile';
import { appendEntry } from '#shared/history/appendEntry';
import { emptyHistory } from '#shared/history/history';
import { goTo, redo, undo } from '#shared/history/walk';
import { translator } from '#shared/i18n/translator';
import { card, smallBlueprint, testImage } from '../../../support/blueprints';

const translators = [translator('en'), translator('zh-CN')];

type Pick = <T>(list: readonly T[]) => T;

function newStepArgs(card: Card, from: string, { id, phase, index }: { id: (prefix: string) => string; phase: string; index: number }) {
  const step = { id: id('s'), phase, index };
  return { step, card: { ...card, step: step.id, span: 1 }, connector: { id: id('x'), kind: 'flow', from, to: card.id } };
}

/** Arguments for each command, some of which it refuses. */
function randomArgs(blueprint: Blueprint, pick: Pick, random: () => number, id: (prefix: string) => string): Record<string, unknown> {
  const cards = [...eachRecord(blueprint.cards)].map((c) => c.id);
  const connectors = [...eachRecord(blueprint.connectors)].map((c) => c.id);
  const [phase, step, lane] = [pick(blueprint.phaseOrder), pick(stepOrder(blueprint)), pick(blueprint.laneOrder)];
  const index = Math.floor(random() * 4);
  const [a, b] = [pick(cards) ?? 'none', pick(cards) ?? 'none'];
  const x = pick(connectors) ?? 'none';
  const added = card(id('c'), lane, step, { span: 1 + index });
  return {
    addPhase: { id: id('p'), step: id('s'), index },
    renamePhase: { id: phase, name: String(index) },
    movePhase: { id: phase, index },
    splitPhase: { id: id('p'), step },
    removePhase: { id: phase },
    addStep: { id: id('s'), phase, index },
    renameStep: { id: step, name: String(index) },
    moveStep: { id: step, phase, index },
    removeSteps: { ids: [step] },
    addLane: { id: id('l'), kind: 'note', index },
    renameLane: { id: lane, name: String(index) },
    setLaneKind: { id: lane, kind: pick(['note', 'customer']) },
    moveLane: { id: lane, index },
    removeLane: { id: lane },
    addCard: { card: added },
    addConnectedCard: { card: added, connector: { id: id('x'), kind: 'flow', from: a, to: added.id } },
    addCardInNewStep: newStepArgs(added, a, { id, phase, index }),
    renameCard: { id: a, title: String(random()) },
    setCard: { ids: [a], changes: { channels: [pick(CHANNELS), pick(CHANNELS)], flags: [pick(CARD_FLAGS)], owner: pick(['', 'A']), image: undefined } },
    moveCards: { moves: [{ card: a, lane, step, index }, ...(a === b ? [] : [{ card: b, lane, step }])] },
    setSpan: { id: a, span: 1 + index },
    duplicateCards: { cards: [{ from: a, to: id('c') }] },
    removeItems: { cards: [a], connectors: x === 'none' ? [] : [x] },
    connectCards: { connector: { id: id('x'), kind: pick(CONNECTOR_KINDS), from: a, to: b } },
    connectMany: { connectors: [{ id: id('x'), kind: 'flow', from: a, to: b }] },
    setConnector: { id: x, changes: { kind: pick(CONNECTOR_KINDS), label: pick(['', 'yes']), from: b } },
    reverseConnector: { id: x },
    bendConnector: { id: x, via: pick([[], [{ type: 'lane', id: lane, side: 'after' }], [{ type: 'step', id: step, side: 'before' }, { type: 'lane', id: lane, side: 'before' }]]) },
    setBrief: { changes: { service: String(index), authors: [String(index)] } },
    setTitle: { title: String(index) },
    duplicatePhase: {
      id: phase, to: id('p'), cards: [], connectors: [],
      steps: (blueprint.phases[phase]?.stepOrder ?? []).map((from) => ({ from, to: id('s') })),
    },
    duplicateStep: { id: step, to: id('s'), cards: Object.values(blueprint.steps[step]?.cells ?? {}).flat().map((from) => ({ from, to: id('c') })), connectors: [] },
    duplicateLane: { id: lane, to: id('l'), cards: (blueprint.steps[step]?.cells[lane] ?? []).map((from) => ({ from, to: id('c') })), connectors: [] },
    duplicateHeaders: { type: 'lane', headers: [{ from: lane, to: id('l') }], steps: [], cards: (blueprint.steps[step]?.cells[lane] ?? []).map((from) => ({ from, to: id('c') })), connectors: [] },
    setStepWidth: { ids: [step], width: pick([null, 140, 300, 20]) },
    setLaneHeight: { ids: [lane], height: pick([null, 140, 300, 20]) },
    collapseLanes: { ids: [lane], collapsed: random() < 0.5 },
    hideLanes: { ids: [lane], hidden: random() < 0.5 },
    makeRoom: { lanes: [lane], step, spare: id('s') },
    pasteCards: { steps: [id('s')], cards: [{ card: added, index: 0 }] },
    fillCells: { steps: [], cards: [{ card: added }], rows: 1, columns: 1 },
    addPictures: { steps: [], cards: [{ card: { ...added, kind: 'image', image: testImage.id } }], images: [testImage] },
    addImage: { image: testImage, cards: [a] },
    replaceText: {
      from: 'a', to: 'b', count: 1 + index,
      changes: [{ ref: pick([{ type: 'card', id: a, field: 'owner' }, { type: 'step', id: step }, { type: 'connector', id: x }]), text: pick(['', 'b']) }],
    },
  };
}

function series(seed: number, length: number) {
  const random = seededRandom(seed);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as never;
  let made = 100;
  const id = (prefix: string) => `${prefix}_${made++}`;
  let blueprint = smallBlueprint();
  let history = emptyHistory;
  const states = [blueprint];
  const ran = new Set<string>();
  for (let i = 0; i < length; i++) {
    const command = pick(commands) as Command<unknown>;
    const args = randomArgs(blueprint, pick, random, id)[command.id];
    expect(args, command.id).toBeDefined();
    const label = command.label(blueprint, args);
    const result = executeCommand(blueprint, command, args, assertValid);
    for (const translate of translators) {
      for (const { key, params } of [label, ...(result.ok ? [] : [result.error])]) {
        expect(translate(key, params)).not.toMatch(/^$|[{}]|undefined/);
      }
    }
    if (!result.ok || result.value.patches.length === 0) continue;
    ran.add(command.id);
    blueprint = result.value.blueprint;
    const { patches, inverse } = result.value;
    const entry = { id: `e_${i}`, label, patches, inverse, selectionBefore: [], selectionAfter: [], at: i };
    history = appendEntry(history, entry, { mergeWindow: 0, savedEntry: null });
    states.push(blueprint);
  }
  return { history, states, ran };
}

describe('a random series of commands', () => {
  it.each([1, 2, 3, 4, 5, 6])('can be undone and redone step by step (seed %i)', (seed) => {
    const { history, states } = series(seed, 150);
    let walked = { history, document: states.at(-1) as Blueprint };
    for (let i = states.length - 2; i >= 0; i--) {
      walked = undo(walked.history, walked.document);
      expect(walked.document).toStrictEqual(states[i]);
    }
    expect(undo(walked.history, walked.document).entry).toBeUndefined();
    for (let i = 1; i < states.length; i++) {
      walked = redo(walked.history, walked.document);
      expect(walked.document).toStrictEqual(states[i]);
    }
  });
  it.each([11, 12, 13])('survives the file with its history (seed %i)', (seed) => {
    const { history, states } = series(seed, 120);
    const middle = Math.floor(history.entries.length / 2);
    const there = goTo(history, states.at(-1) as Blueprint, middle);
    expect(there.document).toStrictEqual(states[middle]);
    const opened = parseFile(serializeFile({ blueprint: there.document, history: there.history }));
    if (!opened.ok || !opened.value.history) throw new Error('does not open with its history');
    expect(opened.value.notes).toEqual([]);
    expect(opened.value.blueprint).toStrictEqual(there.document);
    const end = goTo(opened.value.history, opened.value.blueprint, history.entries.length);
    expect(end.document).toStrictEqual(states.at(-1));
  });
  it('runs every command', () => {
    const ran = new Set([1, 2, 3, 4, 5, 6].flatMap((seed) => [...series(seed, 150).ran]));
    expect([...ran].sort()).toEqual(commands.map((command) => command.id).sort());
  });
});
