// The card kinds, in the order in which menus offer them; a test holds the folder to this list.

import type { CardKind } from '../../blueprint/records';
import type { CardKindSpec } from './cardKind';
import { action } from './action';
import { decision } from './decision';
import { end } from './end';
import { evidence } from './evidence';
import { image } from './image';
import { note } from './note';
import { start } from './start';
import { wait } from './wait';

export const cardKinds: readonly CardKindSpec[] = [action, evidence, decision, wait, start, end, note, image];

const byId = new Map(cardKinds.map((kind) => [kind.id, kind]));

export function cardKind(id: CardKind): CardKindSpec {
  return byId.get(id) as CardKindSpec;
}
