// What can be wrong with a file's text, and what invariants say.

export const format = {
} as const;
