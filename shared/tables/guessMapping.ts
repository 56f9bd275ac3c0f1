// Which column means what: by its head first, in both languages and the words of common templates; columns that no head
// explains by what stands in them.

import type { Table } from '../clipboard/table';
import { locales } from '../i18n/translator';
import { ANALYSIS_COLUMNS, readAnalysisCell } from './analysisColumns';
import type { AnalysisColumn } from './analysisColumns';
import { fieldHead, IMPORT_FIELDS } from './importFields';
import type { ImportField, Mapping } from './importFields';
import { cardKindOf, channelOf, statedLaneKind } from './kindWords';
import { readMinutes } from './readMinutes';
import { readRowKey } from './rowKey';
import { listed, wordFinder } from './words';

const HEADS: { readonly [K in Exclude<ImportField, AnalysisColumn> | 'cause' | 'countermeasure' | 'cost' | 'speakerNotes']: readonly string[] } = {
  phase: ['phases', 'stage', 'stages', 'journey stage', 'phase name', 'stage name', 'journey phase', '阶段名称', '旅程阶段', '服务阶段', '环节'],
  stepNumber: ['step number', 'step #', 'step no', 'no', 'nr', 'number', '序号', '步骤编号', '步骤号'],
  step: ['steps', 'step name', 'moment', 'process step', 'touchpoint', 'touch point', 'scene', '步骤名称', '步骤名', '触点', '场景'],
  lane: ['lanes', 'swimlane', 'swim lane', 'layer', 'layers', 'lane name', 'function', 'actor', 'role', 'who', 'level', 'row', 'band', '层', '层级', '层次', '泳道名称', '角色', '职能', '部门', '行'],
  laneKind: ['lane type', 'kind of lane', 'layer type', '泳道种类', '层类型'],
  cardKind: ['kind', 'type', 'shape type', 'card type', 'shape', '类型', '形状', '形状类型', '卡片种类'],
  title: ['title', 'what', 'what happens here', 'action', 'activity', 'process step description', 'step description', 'task', 'card', 'event', 'name', '标题', '活动', '行为', '动作', '发生什么', '任务', '事项', '名称', '卡片', '步骤说明', '步骤描述', '流程步骤说明'],
  detail: ['detail', 'notes', 'note', 'comment', 'comments', 'remarks', 'description', 'alt description', 'cost', 'start date', 'end date', 'status', '详情', '说明', '备注', '描述', '细节', '注释', '成本', '开始日期', '结束日期', '状态'],
  owner: ['owners', 'responsible', 'person responsible', 'responsibility', 'team', 'assignee', '责任人', '负责', '负责部门', '责任部门', '所有者'],
  channels: ['channel', '触达渠道', '媒介', 'medium'],
  min: ['minimum', 'min time', 'min', 'least', 'minimum time', 'min minutes', '最短', '最少时间', '最短时间'],
  typical: ['minutes', 'time', 'duration', 'typical', 'typical time', 'typical minutes', 'average time', '分钟', '时间', '时长', '耗时', '用时', '典型时间'],
  max: ['maximum', 'max time', 'max', 'most', 'maximum time', 'max minutes', '最长', '最多时间', '最长时间'],
  flags: ['flags', 'flag', 'mark', 'badges', '标志', '标签', '标识符号'],
  cost: [],
  cause: ['causes', 'root cause', 'failure cause', 'cause of failure', 'reason', '失败原因', '根本原因', '原因分析'],
  countermeasure: ['countermeasures', 'counter measure', 'mitigation', 'remedy', 'recovery', '应对措施', '补救措施', '改进措施'],
  speakerNotes: ['speaker note', 'presenter notes', '讲稿'],
  span: ['span', 'width', 'covers', '跨度', '跨步骤'],
  connections: ['connection', 'connects to', 'connectors', 'links', 'leads to', '连接', '关联', '连接到'],
  key: [],
  id: ['id', 'step id', 'process step id', 'shape id', '编号', '步骤id', '流程步骤id'],
  next: ['next', 'next step', 'next steps', 'next step id', 'next id', 'successor', '下一步', '下一步骤', '下一步骤id', '后续步骤'],
  nextLabel: ['connector label', 'label', 'condition', '连接标签', '连接线标签', '连接符标签', '条件'],
};

function wordsOf(field: ImportField): readonly string[] {
  return field in HEADS ? HEADS[field as keyof typeof HEADS] : [];
}

const analysisColumns: readonly string[] = ANALYSIS_COLUMNS;
const isAnalysisColumn = (field: ImportField | null): field is AnalysisColumn => field !== null && analysisColumns.includes(field);

const fieldOf = wordFinder<ImportField>(IMPORT_FIELDS.map((field) => [field, [...locales.map(({ messages }) => messages[fieldHead(field)]), ...wordsOf(field)]]));
const detailOf = wordFinder([['detail', HEADS.detail] as const]);
/** So many rows tell what a column holds. */
const LOOKED_AT = 200;

/** Whether the first row says what the columns are. */
export function guessHead(table: Table): boolean {
  const [first = [], ...rest] = table;
  if (first.some((cell) => fieldOf(cell) !== null)) return true;
  return rest.length > 0 && first.every((cell) => cell.trim() !== '' && readMinutes(cell) === null && cardKindOf(cell) === null && statedLaneKind(cell) === null);
}

/** A field for each column; a field is given once, but details. */
export function guessMapping(table: Table, hasHead: boolean): Mapping {
  const columns = table.slice(0, LOOKED_AT).reduce((most, row) => Math.max(most, row.length), 0);
  const heads = hasHead ? (table[0] ?? []) : [];
  const mapping: (ImportField | null)[] = Array.from({ length: columns }, () => null);
  const free = (field: ImportField): boolean => field === 'detail' || !mapping.includes(field);
  for (let i = 0; i < columns; i++) {
    const head = heads[i] ?? '';
    const field = knownField(head, () => table.slice(hasHead ? 1 : 0, LOOKED_AT).map((row) => row[i] ?? ''));
    const other = detailOf(head);
    if (field && free(field)) mapping[i] = field;
    else if (other) mapping[i] = other;
  }
  guessByContent(table.slice(hasHead ? 1 : 0, LOOKED_AT), mapping, free);
  return withTitle(withoutLoneLimit(mapping));
}

/** Many tables have keys of their own; those are names of their rows. And columns of analysis hold what they say. */
function knownField(head: string, cells: () => readonly string[]): ImportField | null {
  const field = fieldOf(head);
  const said = (): string[] => cells().filter((cell) => cell.trim() !== '');
  if (isAnalysisColumn(field)) return said().length === 0 || mostly(said(), (cell) => typeof readAnalysisCell(field, cell) !== 'string') ? field : null;
  if (field !== 'key') return field;
  return mostly(said(), (cell) => readRowKey(cell) !== null) ? 'key' : 'id';
}

/** "Min" alone means minutes. */
function withoutLoneLimit(mapping: (ImportField | null)[]): Mapping {
  if (mapping.includes('max') || mapping.includes('typical')) return mapping;
  return mapping.map((field) => (field === 'min' ? 'typical' : field));
}

/** A description is what happens, where nothing else says it. */
function withTitle(mapping: Mapping): Mapping {
  const first = mapping.indexOf('detail');
  return mapping.includes('title') ? mapping : mapping.map((field, i) => (i === first ? 'title' : field));
}

type Test = (cell: string) => boolean;

const TESTS: readonly (readonly [ImportField, Test])[] = [
  ['cardKind', (cell) => cardKindOf(cell) !== null],
  ['channels', (cell) => listed(cell).every((part) => channelOf(part) !== null)],
  ['typical', (cell) => /\p{L}|:/u.test(cell) && readMinutes(cell) !== null],
  ['lane', (cell) => cell.length < 60 && statedLaneKind(cell) !== null],
];

function guessByContent(rows: Table, mapping: (ImportField | null)[], free: (field: ImportField) => boolean): void {
  const cellsOf = (i: number): string[] => rows.map((row) => row[i] ?? '').filter((cell) => cell.trim() !== '');
  for (const [field, test] of TESTS) {
    const found = mapping.findIndex((taken, i) => taken === null && mostly(cellsOf(i), test));
    if (found >= 0 && free(field)) mapping[found] = field;
  }
  if (!free('title')) return;
  const unknown = mapping.flatMap((taken, i) => (taken === null ? [{ i, length: average(cellsOf(i)) }] : []));
  const longest = unknown.reduce((best, next) => (next.length > best.length ? next : best), { i: -1, length: 0 });
  if (longest.i >= 0) mapping[longest.i] = 'title';
}

function mostly(cells: readonly string[], test: Test): boolean {
  return cells.length > 0 && cells.filter(test).length >= cells.length * 0.7;
}

function average(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
}
