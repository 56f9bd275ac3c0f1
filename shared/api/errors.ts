// Makes host errors with the arguments that their messages need: every message may use `name` and `reason`, so both are
// always there and a translation can't fail for want of one.

import type { ErrorCode, HostError } from './contract';

/**
 * @param name the file's name, as people know it
 * @param reason what the system said, in its own words
 */
export function hostError(code: ErrorCode, name = '', reason = ''): HostError {
  return { code, args: { name, reason } };
}
