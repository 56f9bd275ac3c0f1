// Why a text can't be opened, as data, and in words: what is wrong, where, and what to do about it.

import type { Violation } from '../blueprint/recordChecks';
import type { Label } from '../history/label';
import type { LimitName } from './limits';
import { printable } from './printable';

export type ParseProblem =
  | { readonly type: 'empty' }
  | { readonly type: 'notJson'; readonly line: number; readonly column: number; readonly near: string }
  | { readonly type: 'truncated'; readonly line: number }
  | { readonly type: 'duplicateKey'; readonly line: number; readonly key: string }
  | { readonly type: 'tooDeep'; readonly line: number }
  /** `count` is left out where counting stopped. */
  | { readonly type: 'tooLarge'; readonly what: LimitName; readonly most: number; readonly count?: number }
  | { readonly type: 'notBlueprint' }
  | { readonly type: 'tooNew'; readonly version: number }
  | { readonly type: 'migrationFailed'; readonly version: number }
  /** `where`: `cards/c_12/lane`, empty for the whole; `more`: how many other things are wrong. */
  | { readonly type: 'invalid'; readonly where: string; readonly reason: Label; readonly more: number };

/** Characters; the possible values of a field are named in a row. */
const LONGEST_LIST = 240;

/**
 * Sentences that tell a person what is wrong, where, and what to do; to be shown one after the other. What stems from the
 * file is made short and printable: it may be shown in a terminal.
 */
export function problemLabels(problem: ParseProblem): readonly Label[] {
  switch (problem.type) {
    case 'empty':
    case 'notBlueprint':
      return [{ key: `format.${problem.type}` }];
    case 'notJson':
      return [{ key: 'format.notJson' }, { key: 'format.place', params: { line: problem.line, column: problem.column, near: printable(problem.near) } }];
    case 'truncated':
    case 'tooDeep':
      return [{ key: `format.${problem.type}`, params: { line: problem.line } }];
    case 'tooLarge':
      return [
        { key: 'format.tooLarge' },
        ...(problem.count === undefined ? [] : [{ key: 'format.has', params: { count: problem.count, what: problem.what } } as const]),
        { key: 'format.most', params: { most: problem.most, what: problem.what } },
      ];
    case 'duplicateKey':
      return [{ key: 'format.duplicateKey', params: { line: problem.line, key: printable(problem.key) } }];
    case 'tooNew':
    case 'migrationFailed':
      return [{ key: `format.${problem.type}`, params: { version: problem.version } }];
    case 'invalid':
      return [
        { key: 'format.invalid' },
        { key: 'format.at', params: { where: printable(problem.where) || '/' } },
        printableLabel(problem.reason),
        ...(problem.more > 0 ? [{ key: 'format.more', params: { count: problem.more } } as const] : []),
      ];
  }
}

/** What an invariant says to a person. */
export function violationLabel(violation: Violation): Label {
  return { key: `format.violation.${violation.code}`, params: { id: violation.id ?? '' } };
}

function printableLabel({ key, params = {} }: Label): Label {
  const shown = Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? printable(value, LONGEST_LIST) : value]);
  return { key, params: Object.fromEntries(shown) };
}
