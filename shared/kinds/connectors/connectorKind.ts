// What the product knows of one connector kind.

import type { ConnectorKind } from '../../blueprint/records';
import type { MessageKey } from '../../i18n/messages';

export interface ConnectorKindSpec {
  readonly id: ConnectorKind;
  readonly name: MessageKey;
  readonly description: MessageKey;
  readonly heads: 'end' | 'both';
  /** px; absent: solid. */
  readonly dash?: readonly [number, number];
  /** Leaves and enters from above or below, as a loop does. */
  readonly goesBack: boolean;
}
