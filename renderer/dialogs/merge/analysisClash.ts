// What clashes of touchpoint analysis are about, in words: values by the names that the inspector gives them, and what is
// not on the sheet by where it belongs.

import type { Comment, Criterion, FileLink, IgnoredFinding, Insight, Measure, Persona, Stakeholder, Target } from '#shared/blueprint/analysisRecords';
import { recordOf } from '#shared/blueprint/analysisCollections';
import { dimensionName, evidenceName, insightKindName, insightStatusName, measureName, ringName, statusName } from '#shared/blueprint/analysisNames';
import type { Blueprint } from '#shared/blueprint/records';
import { cardOf } from '#shared/blueprint/queries';
import { durationText } from '#shared/analysis/durationText';
import { measureLabel, resultText, sampleText, valueText } from '#shared/analysis/measureText';
import type { SelectionRef } from '#shared/history/history';
import type { Translate } from '#shared/i18n/messages';
import { isOnSheet, type Clash } from '#shared/merge/clash';
import type { Merge } from '#shared/merge/mergeBlueprints';
import { stepName } from '#shared/report/placeNames';
import { partName } from '../compare/partName';

type Place = Pick<Measure, 'card' | 'step'>;

/** The record on the side that still has it. */
function recordIn({ ref }: Clash, blueprint: Blueprint): Persona | Stakeholder | Measure | Target | Insight | Comment | IgnoredFinding | undefined {
  switch (ref.type) {
    case 'persona': return recordOf(blueprint, 'personas', ref.id);
    case 'stakeholder': return recordOf(blueprint, 'stakeholders', ref.id);
    case 'measure': return recordOf(blueprint, 'measures', ref.id);
    case 'target': return recordOf(blueprint, 'targets', ref.id);
    case 'insight': return recordOf(blueprint, 'insights', ref.id);
    case 'comment': return recordOf(blueprint, 'comments', ref.id);
    case 'ignored': return recordOf(blueprint, 'ignored', ref.id);
    default: return undefined;
  }
}

/** What to look at on the sheet: the thing itself, or what was measured, found or said something about. */
export function sheetRef(clash: Clash, { mine, theirs }: Merge): SelectionRef | null {
  const { ref } = clash;
  if (isOnSheet(ref)) return ref;
  const record = recordIn(clash, mine) ?? recordIn(clash, theirs);
  if (!record) return null;
  if ('on' in record && record.on) return record.on;
  if ('replyTo' in record && record.replyTo) return recordOf(mine, 'comments', record.replyTo)?.on ?? null;
  if ('cards' in record) return record.cards[0] === undefined ? null : { type: 'card', id: record.cards[0] };
  const { card, step } = record as Place;
  if (card !== undefined) return { type: 'card', id: card };
  return step === undefined ? null : { type: 'step', id: step };
}

/** Where the record belongs; empty where its name says enough. */
export function recordPlace(clash: Clash, merge: Merge, t: Translate): string {
  const record = recordIn(clash, merge.mine) ?? recordIn(clash, merge.theirs);
  if (!record) return '';
  if (clash.ref.type === 'measure' || clash.ref.type === 'target') {
    const { date, ...measured } = record as Measure;
    return [measureLabel(measured, t), sheetName(clash, merge, t) || t('checks.whole'), ...(clash.ref.type === 'measure' ? [date] : [])].join(' · ');
  }
  if (clash.ref.type === 'insight') return [t(insightKindName((record as Insight).kind)), sheetName(clash, merge, t)].filter(Boolean).join(' · ');
  if (clash.ref.type === 'comment') return [(record as Comment).author, sheetName(clash, merge, t)].filter(Boolean).join(' · ');
  return clash.ref.type === 'ignored' ? findingName(clash.ref.id, merge, t) : '';
}

function sheetName(clash: Clash, merge: Merge, t: Translate): string {
  const ref = sheetRef(clash, merge);
  if (!ref) return '';
  const blueprint = ref.type !== 'card' || cardOf(merge.mine, ref.id) ? merge.mine : merge.theirs;
  return ref.type === 'step' ? stepName(blueprint, ref.id, t) : partName(blueprint, ref, t);
}

/** `B16 · Payment`, from a key like `B16:card:c_1`. */
function findingName(key: string, { mine }: Merge, t: Translate): string {
  const [check = '', type, id = ''] = key.split(':');
  if (type === 'step' && Object.hasOwn(mine.steps, id)) return `${check} · ${stepName(mine, id, t)}`;
  const isPart = type === 'card' || type === 'connector' || type === 'lane' || type === 'phase';
  return [check, isPart ? partName(mine, { type, id }, t) : ''].filter(Boolean).join(' · ');
}

/** Whose emotion it is, and when. */
export function emotionPlace({ field }: Clash, { mine, theirs }: Merge, t: Translate): string {
  const [, state, persona = ''] = field.split('.');
  const name = (recordOf(mine, 'personas', persona) ?? recordOf(theirs, 'personas', persona))?.name ?? '';
  return [name, t(state === 'toBe' ? 'emotion.toBe' : 'emotion.asIs')].filter(Boolean).join(' · ');
}

/** Undefined where the field is none of touchpoint analysis. */
export function analysisValue(clash: Clash, value: unknown, { mine }: Merge, t: Translate): string | undefined {
  const { ref, field } = clash;
  if (field === 'resolved') return value === undefined ? t('comments.open') : t('comments.resolved');
  if (field === 'touchpoint') return t(value === undefined ? 'touchpoint.automatic' : value === true ? 'touchpoint.yes' : 'touchpoint.no');
  if (value === undefined || value === '') return undefined;
  if (field === 'value') return resultIn(ref.type, value, mine.currency, t);
  if (field === 'kind') return ref.type === 'insight' ? t(insightKindName(value as Insight['kind'])) : undefined;
  if (field === 'status') return ref.type === 'insight' ? t(insightStatusName(value as never)) : t(statusName(value as never));
  if (field === 'persona') return recordOf(mine, 'personas', String(value))?.name ?? '';
  return isLink(value) ? value.name : namedValue(field, value, mine.currency, t);
}

function isLink(value: unknown): value is FileLink {
  return typeof value === 'object' && value !== null && 'blueprint' in value && 'name' in value;
}

function namedValue(field: string, value: unknown, currency: string | undefined, t: Translate): string | undefined {
  switch (field) {
    case 'evidence': return t(evidenceName(value as never));
    case 'measure': return t(measureName(value as never));
    case 'ring': return t(ringName(value as never));
    case 'cost': return valueText('cost', Number(value), t, currency);
    case 'tolerance': case 'standard.timeLimit': return durationText(Number(value), t);
    case 'criteria': return (value as readonly Criterion[]).map(({ name }) => name).join(', ');
    default: return undefined;
  }
}

/** A measurement with its sample, or a target. */
function resultIn(type: string, value: unknown, currency: string | undefined, t: Translate): string {
  if (type === 'target') {
    const { measure, dimension, value: goal } = value as Target;
    return [dimension && t(dimensionName(dimension)), valueText(measure, goal, t, currency)].filter(Boolean).join(' · ');
  }
  const measured = value as Measure;
  return [resultText(measured, t, currency), sampleText(measured, t, currency)].filter(Boolean).join(' · ');
}
