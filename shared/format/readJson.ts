// Text → JSON value, stricter than JSON.parse: no key twice (a badly resolved merge leaves such files), no key that
// JavaScript objects reserve, no absurd nesting or number, and no more than fits. Counting keys on both sides finds repeated
// ones without a slow parser.

import { isReservedName } from '../lib/reservedNames';
import { err, ok } from '../lib/result';
import type { Result } from '../lib/result';
import { countTokens } from './countTokens';
import { LIMITS } from './limits';
import type { ParseProblem } from './problems';
import { scanJson } from './scanJson';
import type { JsonFault } from './scanJson';

/** The value, or why there is none. */
export function readJson(text: string): Result<unknown, ParseProblem> {
  if (text.length > LIMITS.characters) return err({ type: 'tooLarge', what: 'characters', most: LIMITS.characters });
  // A byte order mark says how the bytes are encoded; some editors put it there.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return err({ type: 'empty' });
  const tokens = countTokens(json, LIMITS.values);
  if (tokens.deepAt !== undefined) return err({ type: 'tooDeep', line: lineAt(json, tokens.deepAt) });
  if (tokens.values > LIMITS.values) return err({ type: 'tooLarge', what: 'values', most: LIMITS.values });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return err(syntaxProblem(json));
  }
  const inspection: Inspection = { keys: 0 };
  inspect(value, '', inspection);
  if (inspection.problem) return err(inspection.problem);
  if (inspection.keys !== tokens.keys) return err(syntaxProblem(json));
  return ok(value);
}

function syntaxProblem(json: string): ParseProblem {
  const fault: JsonFault = scanJson(json) ?? { type: 'unexpected', offset: 0 };
  const line = lineAt(json, fault.offset);
  if (fault.type === 'duplicateKey') return { type: 'duplicateKey', line, key: fault.key ?? '' };
  if (fault.type === 'end' && json.trimStart().startsWith('{')) return { type: 'truncated', line };
  const column = fault.offset - json.lastIndexOf('\n', fault.offset - 1);
  const near = json.slice(fault.offset, fault.offset + 20).split('\n')[0] ?? '';
  return { type: 'notJson', line, column: fault.offset === 0 ? 1 : column, near };
}

/** Lines count from 1. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (text.charCodeAt(i) === 10) line++;
  return line;
}

interface Inspection {
  keys: number;
  problem?: ParseProblem;
}

/** Counts the keys of all objects, and finds reserved ones and numbers that no file can hold. */
function inspect(value: unknown, place: string, inspection: Inspection): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    // 1e999: written back, it would be null.
    inspection.problem = { type: 'invalid', where: place, reason: { key: 'format.reason.number' }, more: 0 };
  }
  if (typeof value !== 'object' || value === null || inspection.problem) return;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) inspectChild(value[i], place, i, inspection);
    return;
  }
  for (const key of Object.keys(value)) {
    inspection.keys++;
    if (isReservedName(key)) {
      inspection.problem = { type: 'invalid', where: below(place, key), reason: { key: 'format.reason.reserved' }, more: 0 };
      return;
    }
    inspectChild((value as Record<string, unknown>)[key], place, key, inspection);
  }
}

/** Places are put together only for what has something in it. */
function inspectChild(value: unknown, place: string, key: string | number, inspection: Inspection): void {
  if (typeof value === 'number' || (typeof value === 'object' && value !== null)) inspect(value, below(place, key), inspection);
}

function below(place: string, key: string | number): string {
  return place ? `${place}/${key}` : String(key);
}
