// The text that an exported picture carries: the whole blueprint as it is drawn from, also what is hidden in it. Pictures
// are made to be given away, so that private notes stay out of them, and so does the undo history.

import type { Blueprint } from '../../blueprint/records';
import { leaveOut } from '../../blueprint/leaveOut';
import { serializeFile } from '../serializeFile';

export function carriedText(blueprint: Blueprint): string {
  return serializeFile({ blueprint: leaveOut(blueprint, { privateNotes: true }), history: null });
}
