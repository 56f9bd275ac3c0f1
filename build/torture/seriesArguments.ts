// Arguments for each command, some of which it refuses: every command that changes the document is in here, so that the
// proofs and tests of series run all of them.

import { eachRecord } from '../../shared/blueprint/buckets';
import { stepOrder } from '../../shared/blueprint/queries';
import { CARD_AXES } from '../../shared/blueprint/analysisValues';
import { CARD_FLAGS, CHANNELS, CONNECTOR_KINDS, FONT_SIZES, STYLE_COLORS, STYLE_PARTS, STYLE_PRESETS } from '../../shared/blueprint/records';
import type { Blueprint, Card, StoredImage } from '../../shared/blueprint/records';
import { analysisArgs, analysisChanges } from './analysisArguments';

function newCard(id: string, lane: string, step: string, more: Partial<Card>): Card {
  return { id, kind: 'action', lane, step, span: 1, title: id, ...more };
}

export type Pick = <T>(list: readonly T[]) => T;

function newStepArgs(card: Card, from: string, { id, phase, index }: { id: (prefix: string) => string; phase: string; index: number }) {
  const step = { id: id('s'), phase, index };
  return { step, card: { ...card, step: step.id, span: 1 }, connector: { id: id('x'), kind: 'flow', from, to: card.id } };
}

/** What the arguments are drawn from. */
export interface Draw {
  readonly blueprint: Blueprint;
  readonly image: StoredImage;
  readonly pick: Pick;
  readonly random: () => number;
  readonly id: (prefix: string) => string;
}

interface Drawn extends Draw {
  readonly index: number;
  readonly phase: string;
  readonly step: string;
  readonly lane: string;
  /** Two cards, which may be the same one, and a connector; `none` where there is none. */
  readonly a: string;
  readonly b: string;
  readonly x: string;
  readonly added: Card;
}

type Arguments = Record<string, unknown>;

function linkArgs({ pick, id, phase, lane, added }: Drawn): Arguments {
  const detail = { blueprint: id('b'), name: 'Detail.blueprint' };
  return { links: [pick<Arguments>([{ phase, detail }, { phase, detail: undefined }, { phase, detail, card: { ...added, lane, step: id('s'), span: 1 } }])] };
}

function phaseArgs(drawn: Drawn): Arguments {
  const { blueprint, id, index, phase, step } = drawn;
  return {
    addPhase: { id: id('p'), step: id('s'), index },
    renamePhase: { id: phase, name: String(index) },
    movePhase: { id: phase, index },
    splitPhase: { id: id('p'), step },
    linkPhases: linkArgs(drawn),
    removePhase: { id: phase },
    duplicatePhase: {
      id: phase, to: id('p'), cards: [], connectors: [],
      steps: (blueprint.phases[phase]?.stepOrder ?? []).map((from) => ({ from, to: id('s') })),
    },
  };
}

function stepArgs({ blueprint, pick, id, index, phase, step, lane }: Drawn): Arguments {
  return {
    addStep: { id: id('s'), phase, index },
    renameStep: { id: step, name: String(index) },
    moveStep: { id: step, phase, index },
    moveHeaders: { moves: [{ type: 'step', id: step, phase, index }, { type: 'lane', id: lane, index }] },
    removeSteps: { ids: [step] },
    setStepWidth: { ids: [step], width: pick([null, 140, 300, 20]) },
    makeRoom: { lanes: [lane], step, spare: id('s') },
    duplicateStep: { id: step, to: id('s'), cards: Object.values(blueprint.steps[step]?.cells ?? {}).flat().map((from) => ({ from, to: id('c') })), connectors: [] },
  };
}

function laneArgs({ blueprint, pick, random, id, index, step, lane }: Drawn): Arguments {
  return {
    addLane: { id: id('l'), kind: 'note', index },
    renameLane: { id: lane, name: String(index) },
    setLaneKind: { id: lane, kind: pick(['note', 'customer']) },
    moveLane: { id: lane, index },
    removeLane: { id: lane },
    setLaneHeight: { ids: [lane], height: pick([null, 140, 300, 20]) },
    collapseLanes: { ids: [lane], collapsed: random() < 0.5 },
    hideLanes: { ids: [lane], hidden: random() < 0.5 },
    duplicateLane: { id: lane, to: id('l'), cards: (blueprint.steps[step]?.cells[lane] ?? []).map((from) => ({ from, to: id('c') })), connectors: [] },
    duplicateHeaders: { type: 'lane', headers: [{ from: lane, to: id('l') }], steps: [], cards: (blueprint.steps[step]?.cells[lane] ?? []).map((from) => ({ from, to: id('c') })), connectors: [] },
  };
}

function cardArgs({ image, pick, random, id, index, phase, step, lane, a, b, added }: Drawn): Arguments {
  return {
    addCard: { card: added },
    addConnectedCard: { card: added, connector: { id: id('x'), kind: 'flow', from: a, to: added.id } },
    addCardInNewStep: newStepArgs(added, a, { id, phase, index }),
    renameCard: { id: a, title: String(random()) },
    setCard: { ids: [a], changes: { channels: [pick(CHANNELS), pick(CHANNELS)], flags: [pick(CARD_FLAGS)], owner: pick(['', 'A']), image: undefined, ...analysisChanges({ pick, random }) } },
    moveCards: { moves: [{ card: a, lane, step, index }, ...(a === b ? [] : [{ card: b, lane, step }])] },
    setSpan: { id: a, span: 1 + index },
    duplicateCards: { cards: [{ from: a, to: id('c') }] },
    pasteCards: { steps: [id('s')], cards: [{ card: added, index: 0 }] },
    fillCells: { steps: [], cards: [{ card: added }], rows: 1, columns: 1 },
    addPictures: { steps: [], cards: [{ card: { ...added, kind: 'image', image: image.id } }], images: [image] },
    addImage: { image, cards: [a] },
  };
}

function connectorArgs({ pick, id, step, lane, a, b, x }: Drawn): Arguments {
  return {
    connectCards: { connector: { id: id('x'), kind: pick(CONNECTOR_KINDS), from: a, to: b } },
    connectMany: { connectors: [{ id: id('x'), kind: 'flow', from: a, to: b }] },
    setConnector: { id: x, changes: { kind: pick(CONNECTOR_KINDS), label: pick(['', 'yes']), note: pick(['', 'Hands over']), from: b } },
    setConnectorKinds: { ids: x === 'none' ? [] : [x], kind: pick(CONNECTOR_KINDS) },
    reverseConnector: { id: x },
    bendConnector: { id: x, via: pick([[], [{ type: 'lane', id: lane, side: 'after' }], [{ type: 'step', id: step, side: 'before' }, { type: 'lane', id: lane, side: 'before' }]]) },
  };
}

function sheetArgs({ image, pick, index, step, a, x }: Drawn): Arguments {
  return {
    setBrief: { changes: { service: String(index), authors: [String(index)] } },
    setTitle: { title: String(index) },
    setStyle: {
      changes: { preset: pick(STYLE_PRESETS), colors: { [pick(STYLE_COLORS)]: pick(['#AA3300', null]) }, fontSize: pick(FONT_SIZES), hide: [pick(STYLE_PARTS)], colorBy: pick([...CARD_AXES, null]), ...pick([{}, { logo: null }, { logo: image }]) },
    },
    replaceText: {
      from: 'a', to: 'b', count: 1 + index,
      changes: [{ ref: pick([{ type: 'card', id: a, field: 'owner' }, { type: 'step', id: step }, { type: 'connector', id: x }]), text: pick(['', 'b']) }],
    },
    removeItems: { cards: [a], connectors: x === 'none' ? [] : [x] },
  };
}

/** Arguments for each command, some of which it refuses. */
export function randomArgs(draw: Draw): Arguments {
  const { blueprint, pick, random, id } = draw;
  const cards = [...eachRecord(blueprint.cards)].map((c) => c.id);
  const connectors = [...eachRecord(blueprint.connectors)].map((c) => c.id);
  const [phase, step, lane] = [pick(blueprint.phaseOrder), pick(stepOrder(blueprint)), pick(blueprint.laneOrder)];
  const index = Math.floor(random() * 4);
  const [a, b] = [pick(cards) ?? 'none', pick(cards) ?? 'none'];
  const added = newCard(id('c'), lane, step, { span: 1 + index });
  const drawn = { ...draw, index, phase, step, lane, a, b, x: pick(connectors) ?? 'none', added };
  return { ...phaseArgs(drawn), ...stepArgs(drawn), ...laneArgs(drawn), ...cardArgs(drawn), ...connectorArgs(drawn), ...sheetArgs(drawn), ...analysisArgs(drawn) };
}
