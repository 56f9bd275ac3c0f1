// What the batch commands and the start command print.

export const cli = {
} as const;
