// The migrations, oldest first. Version 1 is the first that was ever written, so there are none yet.

import type { Migration } from './migration';

export const migrations: readonly Migration[] = [];
