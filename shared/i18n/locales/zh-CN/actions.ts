// Names of actions, tools and their reasons for being disabled.

import type { actions as en } from '../en/actions';

export const actions: Record<keyof typeof en, string> = {
};
