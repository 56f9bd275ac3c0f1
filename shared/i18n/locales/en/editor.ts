// Panels and dialogs of the editor.

export const editor = {
} as const;
