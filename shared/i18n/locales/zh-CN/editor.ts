// Panels and dialogs of the editor.

import type { editor as en } from '../en/editor';

export const editor: Record<keyof typeof en, string> = {
};
