// A file of the recent list, as the shell tells of it.

import type { Output } from '#shared/api/contract';

export type RecentFile = Output<'recents.list'>[number];
