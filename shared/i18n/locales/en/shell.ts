// What the shell answers when something goes wrong: `error.<code>` of shared/api.

export const shell = {
} as const;
