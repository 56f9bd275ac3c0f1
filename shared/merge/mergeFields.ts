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
    const result = mergeValue(field, values);
    const value = result === 'clashes' ? chosen(field, values, of, decide) : result.value;
    if (sameValue(value, mine[field])) continue;
    merged ??= { ...mine };
    if (value === undefined) delete merged[field];
    else merged[field] = value;
  }
  return (merged ?? mine) as T;
}

function chosen(field: string, values: Three<unknown>, { place, ref, name, prefix = '' }: FieldsOf, decide: Decider): unknown {
  const both = bothTexts(field, values.mine, values.theirs);
  const choice = decide.ask({
    id: `${place}/${field}`, kind: 'field', ref, field: prefix + field, name, ...values,
    choices: both === undefined ? ['mine', 'theirs'] : ['mine', 'theirs', 'both'],
  });
  return choice === 'both' ? both : values[choice];
}
