// Opening, saving and exporting, and what can go wrong with it.

import type { files as en } from '../en/files';

export const files: Record<keyof typeof en, string> = {
};
