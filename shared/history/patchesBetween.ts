// The patches that lead from one state to another of which one was made from the other: for a change that no command has
// made yet, such as a text that is still being typed. What is the same object is not looked into, so that it costs what
// differs.

import type { Patch } from 'immer';

type Fields = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists are replaced as wholes. */
export function patchesBetween(before: object, after: object, at: Path = []): Patch[] {
  const [from, to] = [before as Fields, after as Fields];
  const gone = Object.keys(from).filter((key) => !Object.hasOwn(to, key));
  const removed = gone.map((key): Patch => ({ op: 'remove', path: [...at, key] }));
  const changed = Object.keys(to).flatMap((key): Patch[] => {
    const path = [...at, key];
    const [was, is] = [from[key], to[key]];
    if (!Object.hasOwn(from, key)) return [{ op: 'add', path, value: is }];
    if (was === is) return [];
    return isRecord(was) && isRecord(is) ? patchesBetween(was, is, path) : [{ op: 'replace', path, value: is }];
  });
  return [...removed, ...changed];
}
