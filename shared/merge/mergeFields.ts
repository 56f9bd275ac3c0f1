// A record that both sides have → one record, field by field, whatever fields it has: those that later versions add are
// merged without this code knowing them. Where a record stands is not its own affair and is left out.

import { sameValue } from '../lib/sameValue';
import type { ClashRef, Three } from './clash';
import type { Decider } from './decider';
import { bothTexts, mergeValue } from './mergeValue';

type Fields = Readonly<Record<string, unknown>>;

export interface FieldsOf {
  /** The clash ids' beginning: `cards/c_1`. */
  readonly place: string;
  readonly ref: ClashRef;
  readonly name: string;
  /** Fields that are merged elsewhere; the result has mine. */
  readonly except: readonly string[];
  /** Before a field's name in a clash: `brief.`. */
  readonly prefix?: string;
}

/** Mine itself where it says the same as the result, so that what is equal stays the same object. */
export function mergeFields<T extends object>(three: Three<T | undefined> & { mine: T; theirs: T }, of: FieldsOf, decide: Decider): T {
  const [base, mine, theirs] = [(three.base ?? {}) as Fields, three.mine as Fields, three.theirs as Fields];
  let merged: Record<string, unknown> | undefined;
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    if (of.except.includes(field) || mine[field] === theirs[field]) continue;
    const values = { base: base[field], mine: mine[field], theirs: theirs[field] };
    const value = mergedField({ path: [field], values }, of, decide);
    if (sameValue(value, mine[field])) continue;
    merged ??= { ...mine };
    if (value === undefined) delete merged[field];
    else merged[field] = value;
  }
  return (merged ?? mine) as T;
}

/** Fields that are objects, and how deep they are merged by what is in them. */
const NESTED: Readonly<Record<string, number>> = { emotions: 2, raci: 1, tags: 1, standard: 1, scores: 1 };

interface Field {
  /** `['tags', 'medium']`: of the record, to the value. */
  readonly path: readonly string[];
  readonly values: Three<unknown>;
}

function mergedField({ path, values }: Field, of: FieldsOf, decide: Decider): unknown {
  const result = mergeValue(meaningOf(path), values);
  if (result !== 'clashes') return result.value;
  const depth = Object.hasOwn(NESTED, path[0] ?? '') ? (NESTED[path[0] ?? ''] ?? 0) : 0;
  const isNested = path.length <= depth && Object.values(values).every((value) => value === undefined || isObject(value));
  return isNested ? mergedParts({ path, values }, of, decide) : chosen(path.join('.'), values, of, decide);
}

function mergedParts({ path, values }: Field, of: FieldsOf, decide: Decider): Fields | undefined {
  const [base, mine, theirs] = [(values.base ?? {}) as Fields, (values.mine ?? {}) as Fields, (values.theirs ?? {}) as Fields];
  const merged: Record<string, unknown> = {};
  for (const part of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const value = mergedField({ path: [...path, part], values: { base: base[part], mine: mine[part], theirs: theirs[part] } }, of, decide);
    if (value !== undefined) merged[part] = value;
  }
  return Object.keys(merged).length > 0 ? merged : undefined;
}

/** What a value is merged as: roles are sets whoever has them, emotions of whomever are numbers. */
function meaningOf([field = '', part, ...others]: readonly string[]): string {
  if (part === undefined) return field;
  if (field === 'raci') return 'raci.roles';
  return field === 'standard' && others.length === 0 ? part : `${field}.${part}`;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function chosen(field: string, values: Three<unknown>, { place, ref, name, prefix = '' }: FieldsOf, decide: Decider): unknown {
  const both = bothTexts(field.split('.').at(-1) ?? field, values.mine, values.theirs);
  const choice = decide.ask({
    id: `${place}/${field}`, kind: 'field', ref, field: prefix + field, name, ...values,
    choices: both === undefined ? ['mine', 'theirs'] : ['mine', 'theirs', 'both'],
  });
  return choice === 'both' ? both : values[choice];
}
