// What the batch commands and the start command print.

import type { cli as en } from '../en/cli';

export const cli: Record<keyof typeof en, string> = {
};
