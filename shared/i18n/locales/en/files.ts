// Opening, saving and exporting, and what can go wrong with it.

export const files = {
} as const;
