// What each side of a clash says, and where on the sheet it is about, in words.

import { recordOf } from '#shared/blueprint/analysisCollections';
import { cardOf, connectorOf } from '#shared/blueprint/queries';
import type { Blueprint, TimeRange } from '#shared/blueprint/records';
import { cardKind } from '#shared/kinds/cards/list';
import { laneKind } from '#shared/kinds/lanes/list';
import { connectorKind } from '#shared/kinds/connectors/list';
import type { SelectionRef } from '#shared/history/history';
import type { Translate } from '#shared/i18n/messages';
import { isOnSheet, type Clash, type Side } from '#shared/merge/clash';
import type { Merge } from '#shared/merge/mergeBlueprints';
import { partName } from '../compare/partName';
import { analysisValue, emotionPlace, recordPlace } from './analysisClash';

/** Values with a name of their own: they say nothing as they are written in the file. */
const NAMED: readonly string[] = ['kind', 'image', 'status', 'evidence', 'measure', 'ring', 'persona'];

/** Only of fields that people write; what is not a text has no words to compare. */
export function isWritten(clash: Clash): boolean {
  return clash.kind === 'field' && !NAMED.includes(clash.field) && typeof clash.mine === 'string' && typeof clash.theirs === 'string';
}

/** What this side wants. */
export function clashValue(clash: Clash, side: Side, merge: Merge, t: Translate): string {
  const value = clash[side];
  if (clash.kind === 'deletedVsChanged') return t(value === undefined ? 'mergeScreen.deleted' : 'mergeScreen.kept');
  if (clash.kind === 'order') return listed((value as readonly string[]).map((id) => nameOfAny(id, merge, t)), t);
  if (clash.kind === 'place') return placeName(value as Place, merge[side], t);
  return fieldValue(clash, value, merge, t);
}

/** Where the thing is: its lane and step, or the cards that it connects. */
export function clashPlace(clash: Clash, merge: Merge, t: Translate): string {
  const [{ ref, field }, { mine, theirs }] = [clash, merge];
  if (ref.type === 'blueprint') return field.startsWith('brief') || field === 'title' ? t('mergeScreen.wholeSheet') : '';
  if (!isOnSheet(ref)) return recordPlace(clash, merge, t);
  if (field.startsWith('emotions.')) return emotionPlace(clash, merge, t);
  if (ref.type === 'cell') return placeName(ref, mine, t);
  if (ref.type === 'connector') return partName(connectorOf(mine, ref.id) ? mine : theirs, ref, t);
  const card = ref.type === 'card' ? (cardOf(mine, ref.id) ?? cardOf(theirs, ref.id)) : undefined;
  return card ? placeName(card, cardOf(mine, ref.id) ? mine : theirs, t) : '';
}

interface Place {
  readonly lane?: string;
  readonly step?: string;
  readonly phase?: string;
}

function placeName({ lane, step, phase }: Place, blueprint: Blueprint, t: Translate): string {
  if (phase !== undefined) return partName(blueprint, { type: 'phase', id: phase }, t);
  const names = [partName(blueprint, { type: 'lane', id: lane ?? '' }, t), partName(blueprint, { type: 'step', id: step ?? '' }, t)];
  return names.filter((name) => name !== '').join(' × ');
}

function listed(names: readonly string[], t: Translate): string {
  return names.length === 0 ? '' : names.reduce((first, second) => t('mergeScreen.order', { first, second }));
}

function nameOfAny(id: string, { mine, theirs }: Merge, t: Translate): string {
  const holds = (b: Blueprint, type: SelectionRef['type']): boolean =>
    (type === 'card' ? cardOf(b, id) !== undefined : Object.hasOwn({ lane: b.lanes, step: b.steps, phase: b.phases }[type as 'lane'] ?? {}, id));
  for (const blueprint of [mine, theirs]) {
    for (const type of ['card', 'lane', 'step', 'phase'] as const) {
      if (holds(blueprint, type)) return partName(blueprint, { type, id }, t);
    }
    const persona = recordOf(blueprint, 'personas', id);
    if (persona) return persona.name;
  }
  return '';
}

function fieldValue(clash: Clash, value: unknown, merge: Merge, t: Translate): string {
  const { field, ref } = clash;
  const analysed = analysisValue(clash, value, merge, t);
  if (analysed !== undefined) return analysed;
  if (value === undefined || value === '') return t('mergeScreen.nothing');
  if (field === 'kind') return kindName(ref.type, value, t);
  if (field === 'brief.state') return t(value === 'toBe' ? 'state.toBe' : 'state.asIs');
  if (field === 'image') return t('card.image');
  if (field === 'time') return timeText(value as TimeRange, t);
  if (field === 'ends') {
    const { from, to } = value as { from: string; to: string };
    return `${nameOfAny(from, merge, t)} → ${nameOfAny(to, merge, t)}`;
  }
  if (typeof value === 'number') return value < 0 ? `−${-value}` : String(value);
  // What has no words, as a route, is seen on the pictures.
  return typeof value === 'string' ? value : '';
}

function kindName(type: string, value: unknown, t: Translate): string {
  if (type === 'card') return t(cardKind(value as Parameters<typeof cardKind>[0]).name);
  if (type === 'lane') return t(laneKind(value as Parameters<typeof laneKind>[0]).name);
  return t(connectorKind(value as Parameters<typeof connectorKind>[0]).name);
}

function timeText({ min, typical, max }: TimeRange, t: Translate): string {
  const parts = [[t('field.timeMin'), min], [t('field.timeTypical'), typical], [t('field.timeMax'), max]] as const;
  return listed(parts.flatMap(([name, minutes]) => (minutes === undefined ? [] : [`${name} ${minutes}`])), t);
}
