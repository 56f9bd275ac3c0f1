// The short words that templates are written with: one per lane for cards, one per connector, one per mark.

import type { CardAnalysis, CardTags } from '../../../shared/blueprint/analysisRecords';
import type { MeasureKind, TagValue } from '../../../shared/blueprint/analysisValues';
import { CARD_FLAGS, type CardFlag, type Channel, type LaneKind, type TimeRange } from '../../../shared/blueprint/records';
import type { Both, ExampleConnection } from '../examples/example';
import type { TemplateCard, TemplateStep } from './template';

type Say = (text: Both) => string;

/** What is said of a card beside its title; several are joined. */
interface Part extends Partial<Pick<TemplateCard, 'kind' | 'channels' | 'time' | 'owner' | 'detail' | 'target' | 'place'>> {
  readonly flag?: CardFlag;
  readonly analysis?: (say: Say) => CardAnalysis;
}

function card(lane: LaneKind, key: string, title: Both, parts: readonly Part[]): TemplateCard {
  const flags = CARD_FLAGS.filter((flag) => parts.some((part) => part.flag === flag));
  const known = parts.flatMap(({ analysis }) => (analysis ? [analysis] : []));
  const { flag: _flag, analysis: _analysis, ...joined }: Part = Object.assign({}, ...parts) as Part;
  return {
    key, lane, title, ...joined,
    ...(flags.length > 0 && { flags }),
    ...(known.length > 0 && { analysis: (say: Say) => Object.assign({}, ...known.map((part) => part(say))) as CardAnalysis }),
  };
}

/** A number is the typical time in minutes. */
const lasting = (time: number | TimeRange): Part => ({ time: typeof time === 'number' ? { typical: time } : time });

/** Physical evidence and the senses it speaks to. */
export const evidence = (title: Both, senses: readonly TagValue<'senses'>[] = ['sight'], ...parts: readonly Part[]) =>
  card('evidence', `evidence:${title[0]}`, title, [{ kind: 'evidence', analysis: () => ({ tags: { senses: [...senses] } }) }, ...parts]);
export const customer = (key: string, title: Both, time: number | TimeRange, ...parts: readonly Part[]) =>
  card('customer', key, title, [lasting(time), ...parts]);
export const front = (key: string, title: Both, owner: Both, ...parts: readonly Part[]) => card('frontstage', key, title, [{ owner }, ...parts]);
/** Frontstage, but not by people. */
export const screen = (key: string, title: Both, owner: Both, ...parts: readonly Part[]) =>
  card('frontstage', key, title, [{ owner, place: 'technology' }, ...parts]);
export const back = (key: string, title: Both, owner: Both, ...parts: readonly Part[]) => card('backstage', key, title, [{ owner }, ...parts]);
export const support = (key: string, title: Both, owner: Both, ...parts: readonly Part[]) => card('support', key, title, [{ owner }, ...parts]);

export const via = (...channels: Channel[]): Part => ({ channels });
export const minutes = (typical: number): Part => ({ time: { typical } });
export const ends: Part = { kind: 'end' };
export const decides: Part = { kind: 'decision' };
/** Nothing but waiting. */
export const idle: Part = { kind: 'wait' };
/** A wait point: how long it may last in the customer's eyes, and how long it should. Minutes. */
export const waits = (tolerance: number, target: number): Part => ({ flag: 'wait', target: ['time', target], analysis: () => ({ tolerance }) });
export const fails = (cause: Both, countermeasure: Both): Part =>
  ({ flag: 'fail', analysis: (say) => ({ cause: say(cause), countermeasure: say(countermeasure) }) });
/** A moment of truth: its standard and what its measure should reach. */
export const truth = (timeLimit: number, script: Both, quality: Both, measure: MeasureKind, target: number): Part => ({
  flag: 'momentOfTruth',
  target: [measure, target],
  analysis: (say) => ({
    standard: { timeLimit, script: say(script), quality: say(quality) },
    principles: ['customerCentred', 'consistent'], expectations: ['moreCare'],
  }),
});
export const key: Part = { flag: 'keyNode' };

/** `feelings`: of each persona now, then how the first should feel. */
export const step = (name: Both, feelings: readonly [number, number, number], ...cards: readonly TemplateCard[]): TemplateStep =>
  ({ name, feelings: feelings.slice(0, 2), wished: feelings[2], cards });

/** Steps whose touchpoints share where they are in the journey. */
export function phase(name: Both, tags: Pick<CardTags, 'moment' | 'stage' | 'lifecycle'>, ...steps: readonly TemplateStep[]) {
  return { name, steps: steps.map((one) => ({ ...one, cards: one.cards.map((each) => tagged(each, tags)) })) };
}

function tagged(one: TemplateCard, tags: CardTags): TemplateCard {
  const isSeen = one.lane === 'evidence' || one.lane === 'frontstage' || (one.lane === 'customer' && one.channels !== undefined);
  if (!isSeen) return one;
  return {
    ...one,
    analysis(say) {
      const own = one.analysis?.(say);
      return { ...own, tags: { ...tags, ...own?.tags } };
    },
  };
}

export const flow = (...keys: readonly string[]): ExampleConnection[] => keys.slice(1).map((to, i) => [keys[i] as string, 'flow', to]);
/** An exit of a decision. */
export const exit = (from: string, to: string, label: Both): ExampleConnection[] => [[from, 'flow', to, { label }]];
/** Direct contacts: the customer's card, then the one that serves it. From there, for what leaves a decision is an exit of it. */
export const meet = (...pairs: readonly (readonly [string, string])[]): ExampleConnection[] => pairs.map(([served, server]) => [server, 'exchange', served]);
/** Work that goes on to others: what is handed over. */
export const hand = (from: string, to: string, note: Both): ExampleConnection[] => [[from, 'flow', to, { note }]];
/** What the work depends on, and for what. */
export const needs = (from: string, to: string, note: Both): ExampleConnection[] => [[from, 'needs', to, { note }]];
/** Again, from an earlier place. */
export const loop = (from: string, to: string, label: Both): ExampleConnection[] => [[from, 'loop', to, { label }]];
