// What the schema says is wrong, in our words and with a place that can be found in the file.

import type { z } from '../lib/zod';
import type { Label } from '../history/label';

type Issue = z.core.$ZodIssue;

/** `cards/c_12/lane`. */
export function issuePlace(issue: Issue): string {
  return issue.path.map(String).join('/');
}

/** `checked` is what the schema was given. */
export function issueReason(issue: Issue, checked: unknown): Label {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
      if (valueAt(checked, issue.path) === undefined) return { key: 'format.reason.missing' };
      return issue.code === 'invalid_type'
        ? { key: 'format.reason.type', params: { expected: expectedType(issue.expected) } }
        : { key: 'format.reason.oneOf', params: { values: issue.values.map(String).join(', ') } };
    case 'too_small':
      return { key: 'format.reason.tooSmall', params: { minimum: String(issue.minimum) } };
    default:
      return { key: 'format.reason.value' };
  }
}

/** The names of JSON's types; locales translate them. */
function expectedType(expected: string): string {
  return expected === 'record' ? 'object' : expected === 'int' ? 'number' : expected;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], root);
}
