// Names of actions, tools and their reasons for being disabled.

export const actions = {
} as const;
