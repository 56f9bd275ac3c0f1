// Why a text can't be opened, as data, and in words: what is wrong, where, and what to do about it.

import type { Violation } from '../blueprint/invariants';
import type { Label } from '../history/label';

export type ParseProblem =
  | { readonly type: 'empty' }
  /** `near`: the text at the place, made printable. */
  | { readonly type: 'notJson'; readonly line: number; readonly column: number; readonly near: string }
  | { readonly type: 'truncated'; readonly line: number }
  | { readonly type: 'duplicateKey'; readonly line: number; readonly key: string }
  | { readonly type: 'notBlueprint' }
  | { readonly type: 'tooNew'; readonly version: number }
  | { readonly type: 'migrationFailed'; readonly version: number }
  /** `where`: `cards/c_12/lane`, empty for the whole; `more`: how many other things are wrong. */
  | { readonly type: 'invalid'; readonly where: string; readonly reason: Label; readonly more: number };

/** Sentences that tell a person what is wrong, where, and what to do; to be shown one after the other. */
export function problemLabels(problem: ParseProblem): readonly Label[] {
  switch (problem.type) {
    case 'empty':
    case 'notBlueprint':
      return [{ key: `format.${problem.type}` }];
    case 'notJson':
      return [{ key: 'format.notJson' }, { key: 'format.place', params: { line: problem.line, column: problem.column, near: problem.near } }];
    case 'truncated':
      return [{ key: 'format.truncated', params: { line: problem.line } }];
    case 'duplicateKey':
      return [{ key: 'format.duplicateKey', params: { line: problem.line, key: problem.key } }];
    case 'tooNew':
    case 'migrationFailed':
      return [{ key: `format.${problem.type}`, params: { version: problem.version } }];
    case 'invalid':
      return [
        { key: 'format.invalid' },
        { key: 'format.at', params: { where: problem.where || '/' } },
        problem.reason,
        ...(problem.more > 0 ? [{ key: 'format.more', params: { count: problem.more } } as const] : []),
      ];
  }
}

/** What an invariant says to a person. */
export function violationLabel(violation: Violation): Label {
  return { key: `format.violation.${violation.code}`, params: { id: violation.id ?? '' } };
}
