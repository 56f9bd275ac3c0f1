// The window: home, top bar, menus, status line.

export const app = {
} as const;
