// Whose keyboard it is: a Mac has ⌘ where others have Ctrl.

import type { Platform } from './shortcuts';

export const platform: Platform = /^Mac|^iP/.test(navigator.platform) ? 'mac' : 'other';
