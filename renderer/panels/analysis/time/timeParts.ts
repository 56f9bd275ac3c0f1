// What a stretch of time is to the customer, in the order in which it is always shown.

import type { TimePart } from '#shared/analysis/cardTimes';

export const TIME_PARTS: readonly TimePart[] = ['visible', 'waiting', 'backstage'];
