// What can be wrong with a file's text, and what invariants say.

import type { format as en } from '../en/format';

export const format: Record<keyof typeof en, string> = {
};
