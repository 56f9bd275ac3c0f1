// Random blueprints that hold whatever a sheet can show, the same every time for the same seed: long texts, two languages,
// emoji, right-to-left scripts, pictures, hidden and collapsed lanes, spans, bends and labels, styles, all kinds of everything.

import { eachRecord } from '../../shared/blueprint/buckets';
import { shownLanes, stepOrder } from '../../shared/blueprint/queries';
import {
  CARD_FLAGS, CARD_KINDS, CHANNELS, CONNECTOR_KINDS, FONT_SIZES, LANE_KINDS, STYLE_COLORS, STYLE_PARTS, STYLE_PRESETS,
  type Blueprint, type StoredImage,
} from '../../shared/blueprint/records';
import type { Command } from '../../shared/commands/command';
import { executeCommand } from '../../shared/commands/execute';
import { commands } from '../../shared/commands/list';
import type { LocaleId } from '../../shared/i18n/messages';
import { generateBlueprint, seededRandom } from '../bench/generate';
import { OTHER_SCRIPTS, PHRASES } from './phrases';

interface Draw {
  readonly blueprint: Blueprint;
  readonly image: StoredImage;
  readonly random: () => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly id: (prefix: string) => string;
  /** A text of up to so many phrases. */
  readonly text: (phrases: number) => string;
}

type Change = (draw: Draw) => readonly [command: string, args: Record<string, unknown>];

const byId = new Map(commands.map((command) => [command.id, command as Command<unknown>]));

const card = ({ blueprint, pick }: Draw): string => pick([...eachRecord(blueprint.cards)]).id;
const connector = ({ blueprint, pick }: Draw): string => pick([...eachRecord(blueprint.connectors)]).id;
const lane = ({ blueprint, pick }: Draw): string => pick(shownLanes(blueprint));
const step = ({ blueprint, pick }: Draw): string => pick(stepOrder(blueprint));
const upTo = ({ random }: Draw, most: number): number => Math.floor(random() * (most + 1));

/** Each as often as it stands here. */
const OFTEN: readonly Change[] = [
  (draw) => ['renameCard', { id: card(draw), title: draw.text(1 + upTo(draw, 5)) }],
  (draw) => ['renameCard', { id: card(draw), title: draw.pick(OTHER_SCRIPTS) }],
  (draw) => ['setCard', { ids: [card(draw)], changes: { kind: draw.pick(CARD_KINDS) } }],
  (draw) => ['setCard', { ids: [card(draw)], changes: { channels: [draw.pick(CHANNELS), draw.pick(CHANNELS)], flags: [draw.pick(CARD_FLAGS), draw.pick(CARD_FLAGS)] } }],
  (draw) => ['setCard', { ids: [card(draw)], changes: { owner: draw.text(1), time: { min: upTo(draw, 5), typical: 6, max: 7 + upTo(draw, 600) } } }],
  (draw) => ['setCard', { ids: [card(draw)], changes: { detail: draw.text(3) } }],
  (draw) => ['setSpan', { id: card(draw), span: 1 + upTo(draw, 3) }],
  (draw) => ['setConnector', { id: connector(draw), changes: { label: draw.text(1), kind: draw.pick(CONNECTOR_KINDS) } }],
  (draw) => ['setConnector', { id: connector(draw), changes: { to: card(draw), label: draw.pick(OTHER_SCRIPTS) } }],
  (draw) => ['bendConnector', { id: connector(draw), via: [{ type: 'step', id: step(draw), side: 'before' }, { type: 'lane', id: lane(draw), side: 'after' }] }],
  (draw) => ['addImage', { image: draw.image, cards: [card(draw)] }],
];

const SELDOM: readonly Change[] = [
  (draw) => ['addLane', { id: draw.id('l'), kind: draw.pick(LANE_KINDS), index: upTo(draw, 6) }],
  (draw) => ['renameLane', { id: lane(draw), name: draw.text(1) }],
  (draw) => ['collapseLanes', { ids: [lane(draw)], collapsed: true }],
  (draw) => ['hideLanes', { ids: [lane(draw)], hidden: true }],
  (draw) => ['setLaneHeight', { ids: [lane(draw)], height: 120 + upTo(draw, 200) }],
  (draw) => ['setStepWidth', { ids: [step(draw)], width: 160 + upTo(draw, 240) }],
  (draw) => ['renameStep', { id: step(draw), name: draw.text(2) }],
  (draw) => ['renamePhase', { id: draw.pick(draw.blueprint.phaseOrder), name: draw.text(1) }],
  (draw) => ['setStyle', { changes: { preset: draw.pick(STYLE_PRESETS), fontSize: draw.pick(FONT_SIZES) } }],
  (draw) => ['setStyle', { changes: { colors: { [draw.pick(STYLE_COLORS)]: draw.pick(['#aa3300', '#0b7285', '#f5c400']) }, logo: draw.image } }],
  (draw) => ['setStyle', { changes: { hide: [draw.pick(STYLE_PARTS)] } }],
  (draw) => ['setTitle', { title: draw.text(2) }],
  (draw) => ['setBrief', { changes: { service: draw.text(1), scenario: draw.text(2), customer: draw.text(1), goal: draw.text(4), authors: ['Zoë', '王伟'] } }],
];

/** One to six dozen cards. @param image what its picture cards show */
export function randomBlueprint(seed: number, locale: LocaleId, image: StoredImage): Blueprint {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let made = 0;
  const id = (prefix: string): string => `${prefix}_r${made++}`;
  const text = (phrases: number): string => Array.from({ length: phrases }, () => pick(PHRASES[locale])).join(locale === 'en' ? ' ' : '，');
  const cards = 12 + Math.floor(random() * 61);
  let blueprint = generateBlueprint({ cards, connectors: Math.round(cards * (0.5 + random())), seed });
  const change = (changes: readonly Change[]): void => {
    const [command, args] = pick(changes)({ blueprint, image, random, pick, id, text });
    const done = executeCommand(blueprint, byId.get(command) as Command<unknown>, args);
    if (done.ok) blueprint = done.value.blueprint;
  };
  for (let i = 0; i < cards; i++) change(OFTEN);
  for (let i = 0; i < 12; i++) change(SELDOM);
  return blueprint;
}
