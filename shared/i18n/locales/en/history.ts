// What undo steps are called, and why a command refuses.

export const history = {
} as const;
