// Text → JSON value, stricter than JSON.parse: no key twice (a badly resolved merge leaves such files), no key that
// JavaScript objects reserve, no absurd nesting. Counting keys on both sides finds repeated ones without a slow parser.

import { err, ok } from '../lib/result';
import type { Result } from '../lib/result';
import type { ParseProblem } from './problems';
import { scanJson } from './scanJson';
import type { JsonFault } from './scanJson';

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_DEPTH = 100;

/** The value, or why there is none. */
export function readJson(text: string): Result<unknown, ParseProblem> {
  // A byte order mark says how the bytes are encoded; some editors put it there.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return err({ type: 'empty' });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return err(syntaxProblem(json));
  }
  const found = inspect(value);
  if (found.problem) return err(found.problem);
  if (found.keys !== countKeys(json)) return err(syntaxProblem(json));
  return ok(value);
}

function syntaxProblem(json: string): ParseProblem {
  const fault: JsonFault = scanJson(json) ?? { type: 'unexpected', offset: 0 };
  const before = json.slice(0, fault.offset).split('\n');
  const line = before.length;
  if (fault.type === 'duplicateKey') return { type: 'duplicateKey', line, key: fault.key ?? '' };
  if (fault.type === 'end' && json.trimStart().startsWith('{')) return { type: 'truncated', line };
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { type: 'notJson', line, column, near: printable(json.slice(fault.offset, fault.offset + 20)) };
}

/** One line without control characters, for a message. */
function printable(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/[^\P{C}]/gu, '·');
}

interface Inspection {
  keys: number;
  problem?: ParseProblem;
}

/** Counts the keys of all objects, and finds reserved ones and nesting without end. */
function inspect(root: unknown): Inspection {
  const inspection: Inspection = { keys: 0 };
  visit(root, '', 0, inspection);
  return inspection;
}

function visit(value: unknown, place: string, depth: number, inspection: Inspection): void {
  if (typeof value !== 'object' || value === null || inspection.problem) return;
  if (depth > MAX_DEPTH) {
    inspection.problem = { type: 'invalid', where: place.slice(0, 80), reason: { key: 'format.reason.deep' }, more: 0 };
    return;
  }
  const isArray = Array.isArray(value);
  for (const key of Object.keys(value)) {
    if (!isArray) {
      inspection.keys++;
      if (RESERVED.has(key)) {
        const where = place ? `${place}/${key}` : key;
        inspection.problem = { type: 'invalid', where, reason: { key: 'format.reason.reserved' }, more: 0 };
      }
    }
    const child = (value as Record<string, unknown>)[key];
    if (typeof child === 'object' && child !== null) visit(child, place ? `${place}/${key}` : key, depth + 1, inspection);
  }
}

/** How many strings of valid JSON are followed by a colon. */
function countKeys(json: string): number {
  let keys = 0;
  let start = json.indexOf('"');
  while (start >= 0) {
    let end = json.indexOf('"', start + 1);
    while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
    let next = end + 1;
    while (isSpace(json.charCodeAt(next))) next++;
    if (json[next] === ':') keys++;
    start = json.indexOf('"', next);
  }
  return keys;
}

function isEscaped(json: string, quote: number): boolean {
  let slashes = 0;
  while (json[quote - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
