// What the product knows of one lane kind. The order of the five and the lines between them are facts of the field
// (Bitner, Ostrom & Morgan 2008), so a kind decides them and a lane's name never does.

import type { CardKind, LaneKind } from '../../blueprint/records';
import type { MessageKey } from '../../i18n/messages';

/** Where the lane stands in the blueprint; analysis lanes have no place in the order and no effect on the lines. */
export type Zone = 'evidence' | 'customer' | 'frontstage' | 'backstage' | 'support' | 'analysis';

export interface LaneKindSpec {
  readonly id: LaneKind;
  readonly zone: Zone;
  readonly name: MessageKey;
  /** What the lane holds, for tooltips and help. */
  readonly description: MessageKey;
  /** The kind that a new card in this lane gets. */
  readonly defaultCard: CardKind;
}
