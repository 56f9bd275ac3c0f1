// What the product knows of one card kind. Its shape says the kind in grey-scale too.

import type { CardKind } from '../../blueprint/records';
import type { MessageKey } from '../../i18n/messages';

/** The outline that the scene draws. */
export type CardShape = 'rounded' | 'folded' | 'pointed' | 'pill' | 'sheet' | 'picture';

export interface CardKindSpec {
  readonly id: CardKind;
  readonly name: MessageKey;
  readonly description: MessageKey;
  readonly shape: CardShape;
  /** A small drawn mark before the meta line: the wait's clock. */
  readonly mark?: 'clock' | 'play' | 'stop' | 'note';
}
