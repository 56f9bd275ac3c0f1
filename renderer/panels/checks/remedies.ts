// Where what a finding misses is written: a field of the inspector, a register, or a new insight. A finding without any
// says all that there is to do on the sheet.

import type { InsightKind } from '#shared/blueprint/analysisValues';
import type { Finding } from '#shared/checks/check';
import type { MessageKey } from '#shared/i18n/messages';

export type Remedy =
  /** `part`: the section of the inspector that it is in, which may be closed. `group`: what it is called with its like. */
  | { readonly type: 'field'; readonly label: MessageKey; readonly part?: string; readonly group?: MessageKey }
  /** A button of the inspector. */
  | { readonly type: 'button'; readonly label: MessageKey }
  | { readonly type: 'register'; readonly view: string; readonly label: MessageKey }
  | { readonly type: 'insight'; readonly kind: InsightKind };

function field(label: MessageKey, part?: string): Remedy {
  return { type: 'field', label, ...(part !== undefined && { part }) };
}

const OWNER = field('field.owner');
const TIME: Remedy = { type: 'field', label: 'field.timeTypical', part: 'cost', group: 'field.time' };
const SOURCE = field('quality.source', 'quality');
const PAINS: Remedy = { type: 'register', view: 'painPoints', label: 'insights.painPoints' };

/** By what a finding says. */
const BY_REASON: Partial<Record<MessageKey, Remedy>> = {
  'check.B13.label': field('field.label'),
  'check.B17.opportunity': { type: 'register', view: 'opportunities', label: 'insights.opportunities' },
  'check.B18.duration': TIME,
  'check.B18.tolerance': TIME,
  'check.B19.found': TIME,
  'check.B19.most': TIME,
  'check.B20.owner': OWNER,
  'check.B20.most': OWNER,
  'check.B20.handoff': field('field.handedOver'),
  'check.B21.source': SOURCE,
  'check.B25.long': field('field.title'),
  'check.B25.label': field('field.label'),
  'check.B27.found': field('touchpoint.perceivedOwner', 'touchpoint'),
  'check.B30.persona': { type: 'register', view: 'personas', label: 'people.personas' },
};

/** By the first of the parts that are missing (parameter `a`). */
const BY_PART: Partial<Record<MessageKey, Readonly<Record<string, Remedy>>>> = {
  'check.B16.found': { owner: OWNER, cause: field('quality.cause', 'quality'), countermeasure: field('quality.countermeasure', 'quality') },
  'check.B22.found': { standard: field('quality.script', 'quality'), measure: { type: 'button', label: 'measures.add' }, owner: OWNER },
  'check.B28.found': { scenario: field('brief.scenario'), customer: field('brief.customer'), scope: field('brief.scopeStart'), date: field('brief.date') },
};

/** The way to what a finding misses; null: there is none but drawing. */
export function remedyOf({ key, at, reason }: Finding): Remedy | null {
  const isOnCard = at[0]?.type === 'card';
  if (reason.key === 'check.B17.painPoint') return isOnCard && !key.includes(':insight:') ? { type: 'insight', kind: 'opportunity' } : PAINS;
  if (reason.key === 'check.B23.found') return isOnCard ? { type: 'insight', kind: 'painPoint' } : PAINS;
  return BY_REASON[reason.key] ?? BY_PART[reason.key]?.[String(reason.params?.a)] ?? null;
}
