// Blueprint and history → the file's text. Keys are sorted and each record has its line, so that the same document is
// the same file and a change of one card is a difference of one line.

import { boundHistory, fileBounds } from '../history/boundHistory';
import { eachRecord } from '../blueprint/buckets';
import type { Blueprint, Buckets } from '../blueprint/records';
import type { BlueprintFile } from './file';
import { FORMAT, VERSION } from './file';
import { historyToFile } from './historyInFile';

/** Objects of the envelope, the blueprint and its collections have a line for each field; what is deeper has one line. */
const OPEN_LEVELS = 3;

export function serializeFile({ blueprint, history, saved, extra = {} }: BlueprintFile): string {
  const content: Record<string, unknown> = { ...extra, blueprint: flat(blueprint) };
  if (history) content['history'] = historyToFile(boundHistory(history, fileBounds));
  if (saved) content['saved'] = saved;
  const fields = [
    `"format": ${JSON.stringify(FORMAT)}`,
    `"version": ${VERSION}`,
    ...Object.keys(content).sort().map((key) => `${JSON.stringify(key)}: ${written(content[key], 1)}`),
  ];
  return `{\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`;
}

function flat(blueprint: Blueprint): object {
  return { ...blueprint, cards: flatRecords(blueprint.cards), connectors: flatRecords(blueprint.connectors) };
}

function flatRecords<T extends { readonly id: string }>(buckets: Buckets<T>): Record<string, T> {
  const records: Record<string, T> = {};
  for (const record of eachRecord(buckets)) records[record.id] = record;
  return records;
}

function written(value: unknown, level: number): string {
  const opens = level < OPEN_LEVELS && typeof value === 'object' && value !== null;
  if (!opens) return onOneLine(value);
  const isList = Array.isArray(value);
  // Lists of ids stay on one line; lists of records have a line for each.
  if (isList && typeof value[0] !== 'object') return onOneLine(value);
  const parts = isList ? value.map((item) => written(item, level + 1)) : fieldsOf(value as Record<string, unknown>, (v) => written(v, level + 1));
  if (parts.length === 0) return isList ? '[]' : '{}';
  const indent = '  '.repeat(level + 1);
  const lines = parts.map((part) => indent + part).join(',\n');
  const end = '  '.repeat(level);
  return isList ? `[\n${lines}\n${end}]` : `{\n${lines}\n${end}}`;
}

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  return `{${fieldsOf(value as Record<string, unknown>, onOneLine).join(', ')}}`;
}

function fieldsOf(record: Record<string, unknown>, write: (value: unknown) => string): string[] {
  const fields: string[] = [];
  for (const key of Object.keys(record).sort()) {
    if (record[key] !== undefined) fields.push(`${JSON.stringify(key)}: ${write(record[key])}`);
  }
  return fields;
}
