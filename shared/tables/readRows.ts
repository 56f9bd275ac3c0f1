// Rows of a table → what each says, and what is wrong with it, row by row: nothing is guessed that a person could have
// meant otherwise. Cells of phase, step and lane that are empty repeat the row above, as merged cells do.

import type { Table } from '../clipboard/table';
import type { CardAnalysis } from '../blueprint/analysisRecords';
import { timeIsValid } from '../blueprint/cardFields';
import { CARD_FLAGS, CHANNELS } from '../blueprint/records';
import type { LaneKind, TimeRange } from '../blueprint/records';
import { MOST } from '../blueprint/sizeLimits';
import type { Label } from '../history/label';
import { quoted } from '../lib/text';
import { ANALYSIS_COLUMNS, joinedAnalysis, readAnalysisCell } from './analysisColumns';
import type { ImportField, Mapping } from './importFields';
import { cardKindOf, channelOf, flagOf, statedLaneKind } from './kindWords';
import { readMinutes } from './readMinutes';
import type { RowDraft, RowProblem } from './rowDraft';
import { readRowKey } from './rowKey';
import type { RowKey } from './rowKey';
import { listed } from './words';

export interface RowsRead {
  readonly drafts: readonly RowDraft[];
  readonly problems: readonly RowProblem[];
}

type Complain = (field: ImportField, reason: Label) => void;
/** What the row says in a field, as it is written. */
type Cell = (field: ImportField) => string;

type Place = Pick<RowDraft, 'phase' | 'stepNumber' | 'step' | 'lane' | 'laneKind'>;
const NOWHERE: Place = { phase: '', stepNumber: null, step: '', lane: '', laneKind: null };

export function readRows(table: Table, mapping: Mapping, hasHead: boolean): RowsRead {
  const drafts: RowDraft[] = [];
  const problems: RowProblem[] = [];
  let above = NOWHERE;
  table.forEach((cells, i) => {
    if ((hasHead && i === 0) || cells.every((cell) => cell.trim() === '')) return;
    const found: RowProblem[] = [];
    const draft = readRow(i + 1, reader(table, cells, mapping, hasHead), mapping, above, (field, reason) => found.push({ row: i + 1, field, reason }));
    if (found.length === 0) drafts.push(draft);
    problems.push(...found);
    if (!draft.key || draft.key.phase) above = draft;
  });
  return { drafts, problems };
}

/** Several columns of details become lines, named by their heads. */
function reader(table: Table, cells: readonly string[], mapping: Mapping, hasHead: boolean): Cell {
  const details = mapping.flatMap((field, i) => (field === 'detail' ? [i] : []));
  return (field) => {
    if (field !== 'detail' || details.length < 2) return cells[mapping.indexOf(field)] ?? '';
    const named = details.filter((i) => cells[i]?.trim()).map((i) => {
      const head = hasHead ? table[0]?.[i]?.trim() : '';
      return i === details[0] || !head ? (cells[i] ?? '') : `${head}: ${cells[i] ?? ''}`;
    });
    return named.join('\n');
  };
}

function readRow(row: number, cell: Cell, mapping: Mapping, above: Place, complain: Complain): RowDraft {
  const key = readKey(cell('key'), complain);
  const text = (field: ImportField): string => (key ? cell(field) : cell(field).trim());
  const isCard = key ? key.card !== null : text('title') !== '';
  if (!isCard && saysMore(cell)) complain('title', { key: 'import.reason.noTitle' });
  for (const field of ['title', 'detail', 'owner', 'phase', 'step', 'lane', 'connections', 'nextLabel', ...ANALYSIS_COLUMNS] as const) {
    if (cell(field).length > MOST.text) complain(field, { key: 'import.reason.tooLong', params: { most: MOST.text } });
  }
  return {
    row, key, isCard,
    ...readPlace(cell, key, mapping, isCard, above, complain),
    cardKind: known(cell('cardKind'), cardKindOf, 'cardKind', complain),
    title: key ? text('title') : text('title').replace(/\s*\n\s*/g, ' '),
    detail: text('detail'),
    owner: text('owner'),
    channels: readTags(cell('channels'), channelOf, CHANNELS, 'channels', complain),
    flags: readTags(cell('flags'), flagOf, CARD_FLAGS, 'flags', complain),
    time: readTime(cell, complain),
    analysis: readAnalysis(text, complain),
    span: readWhole(cell('span'), 'span', complain) ?? 1,
    connections: mapping.includes('connections') ? cell('connections') : null,
    id: cell('id').trim(),
    next: cell('next').trim(),
    nextLabel: cell('nextLabel').trim(),
  };
}

function saysMore(cell: Cell): boolean {
  return (['detail', 'owner', 'channels', 'typical', 'min', 'max', 'flags', 'connections', 'next', ...ANALYSIS_COLUMNS] as const).some((field) => cell(field).trim() !== '');
}

function readKey(text: string, complain: Complain): RowKey | null {
  const key = readRowKey(text);
  if (!key && text.trim() !== '') complain('key', { key: 'import.reason.key', params: { text: quoted(text) } });
  return key;
}

function readPlace(cell: Cell, key: RowKey | null, mapping: Mapping, isCard: boolean, above: Place, complain: Complain): Place {
  const laneKind = known<LaneKind>(cell('laneKind'), statedLaneKind, 'laneKind', complain);
  const stepNumber = readWhole(cell('stepNumber'), 'stepNumber', complain);
  // Names come back as they were; those that people typed are tidied.
  if (key) return { phase: cell('phase'), stepNumber, step: cell('step'), lane: cell('lane'), laneKind };
  const name = (field: 'phase' | 'step' | 'lane'): string => cell(field).replace(/\s+/g, ' ').trim();
  const repeatsStep = name('step') === '' && stepNumber === null && (name('phase') === '' || name('phase') === above.phase);
  const repeatsLane = name('lane') === '' && laneKind === null;
  if (isCard && repeatsLane && above.lane === '' && above.laneKind === null && (mapping.includes('lane') || mapping.includes('laneKind'))) complain('lane', { key: 'import.reason.noLane' });
  return {
    phase: name('phase') || above.phase,
    ...(repeatsStep ? { stepNumber: above.stepNumber, step: above.step } : { stepNumber, step: name('step') }),
    ...(repeatsLane ? { lane: above.lane, laneKind: above.laneKind } : { lane: name('lane'), laneKind }),
  };
}

function known<T extends string>(text: string, find: (text: string) => T | null, field: ImportField, complain: Complain): T | null {
  const found = text.trim() === '' ? null : find(text);
  if (found === null && text.trim() !== '') complain(field, { key: 'import.reason.unknown', params: { text: quoted(text) } });
  return found;
}

function readTags<T extends string>(text: string, find: (text: string) => T | null, all: readonly T[], field: ImportField, complain: Complain): T[] {
  const whole = find(text);
  const found = whole === null ? listed(text).flatMap((part) => known(part, find, field, complain) ?? []) : [whole];
  return all.filter((tag) => found.includes(tag));
}

/** 1 or more; null for nothing. */
function readWhole(text: string, field: ImportField, complain: Complain): number | null {
  if (text.trim() === '') return null;
  const number = /^\s*(\d{1,6})(?:\.0+)?\s*$/.exec(text.normalize('NFKC'))?.[1];
  if (number !== undefined && Number(number) > 0) return Number(number);
  complain(field, { key: 'import.reason.noNumber', params: { text: quoted(text) } });
  return null;
}

function readTime(cell: Cell, complain: Complain): TimeRange | null {
  const time: TimeRange = {};
  for (const field of ['min', 'typical', 'max'] as const) {
    const text = cell(field);
    if (text.trim() === '') continue;
    const read = readMinutes(text);
    if (!read) complain(field, { key: 'import.reason.noNumber', params: { text: quoted(text) } });
    else if (field === 'typical') Object.assign(time, read);
    else if (read.typical !== undefined) time[field] = read.typical;
    else complain(field, { key: 'import.reason.noNumber', params: { text: quoted(text) } });
  }
  if (!timeIsValid(time)) complain('typical', { key: 'import.reason.timeOrder' });
  return Object.keys(time).length > 0 ? time : null;
}

function readAnalysis(text: Cell, complain: Complain): CardAnalysis {
  return joinedAnalysis(ANALYSIS_COLUMNS.flatMap((column) => {
    const read = readAnalysisCell(column, text(column));
    if (typeof read !== 'string') return [read];
    complain(column, { key: `import.reason.${read}`, params: { text: quoted(text(column)) } });
    return [];
  }));
}
