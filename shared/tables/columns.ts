// The columns of a blueprint as a table, a card a row. What a table carries is decided here, for every format and for the
// way back. Lengths of columns are characters.

import type { MessageKey } from '../i18n/messages';

export const TABLE_COLUMNS = [
  'phase', 'stepNumber', 'step', 'lane', 'laneKind', 'cardKind', 'title', 'detail', 'owner', 'perceivedOwner', 'channels',
  'min', 'typical', 'max', 'tolerance', 'cost', 'flags', 'cause', 'countermeasure', 'script', 'timeLimit', 'quality',
  'touchpoint', 'status', 'medium', 'setting', 'moment', 'stage', 'lifecycle', 'visibility', 'senses', 'customer',
  'principles', 'expectations', 'evidence', 'source', 'speakerNotes', 'span', 'connections', 'key',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

interface ColumnSpec {
  readonly head: MessageKey;
  readonly width: number;
}

export const columnSpecs: { readonly [K in TableColumn]: ColumnSpec } = {
  phase: { head: 'table.phase', width: 18 },
  stepNumber: { head: 'table.stepNumber', width: 9 },
  step: { head: 'table.step', width: 20 },
  lane: { head: 'table.lane', width: 22 },
  laneKind: { head: 'table.laneKind', width: 20 },
  cardKind: { head: 'table.cardKind', width: 12 },
  title: { head: 'table.title', width: 36 },
  detail: { head: 'table.detail', width: 48 },
  owner: { head: 'table.owner', width: 18 },
  perceivedOwner: { head: 'table.perceivedOwner', width: 18 },
  channels: { head: 'table.channels', width: 20 },
  min: { head: 'table.min', width: 11 },
  typical: { head: 'table.typical', width: 11 },
  max: { head: 'table.max', width: 11 },
  tolerance: { head: 'table.tolerance', width: 11 },
  cost: { head: 'table.cost', width: 11 },
  flags: { head: 'table.flags', width: 18 },
  cause: { head: 'table.cause', width: 30 },
  countermeasure: { head: 'table.countermeasure', width: 30 },
  script: { head: 'table.script', width: 30 },
  timeLimit: { head: 'table.timeLimit', width: 11 },
  quality: { head: 'table.quality', width: 30 },
  touchpoint: { head: 'table.touchpoint', width: 12 },
  status: { head: 'table.status', width: 14 },
  medium: { head: 'table.medium', width: 16 },
  setting: { head: 'table.setting', width: 16 },
  moment: { head: 'table.moment', width: 18 },
  stage: { head: 'table.stage', width: 16 },
  lifecycle: { head: 'table.lifecycle', width: 16 },
  visibility: { head: 'table.visibility', width: 16 },
  senses: { head: 'table.senses', width: 16 },
  customer: { head: 'table.customer', width: 16 },
  principles: { head: 'table.principles', width: 24 },
  expectations: { head: 'table.expectations', width: 18 },
  evidence: { head: 'table.evidence', width: 14 },
  source: { head: 'table.source', width: 24 },
  speakerNotes: { head: 'table.speakerNotes', width: 40 },
  span: { head: 'table.span', width: 9 },
  connections: { head: 'table.connections', width: 40 },
  key: { head: 'table.key', width: 20 },
};

/** What a cell holds: numbers stay numbers; null is nothing. */
export type CellValue = string | number | null;
