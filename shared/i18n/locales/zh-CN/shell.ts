// What the shell answers when something goes wrong: `error.<code>` of shared/api.

import type { shell as en } from '../en/shell';

export const shell: Record<keyof typeof en, string> = {
};
