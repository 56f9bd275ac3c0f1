// Why there are no pages, in words.

import type { MessageKey } from '../../i18n/messages';
import type { PageProblem } from './pageSetup';

export function pageProblemLabel({ type, ...params }: PageProblem): { readonly key: MessageKey; readonly params: Readonly<Record<string, string | number>> } {
  return { key: `pages.${type}`, params };
}
