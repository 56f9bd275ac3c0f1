// A text that is kept as a key and parameters, so that history written in one language reads in another.

import type { MessageKey } from '../i18n/messages';

export interface Label {
  readonly key: MessageKey;
  readonly params?: Readonly<Record<string, string | number>>;
}
