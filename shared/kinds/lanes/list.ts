// The lane kinds, in the order in which menus offer them; a test holds the folder to this list.

import type { LaneKind } from '../../blueprint/records';
import type { LaneKindSpec } from './laneKind';
import { backstage } from './backstage';
import { channel } from './channel';
import { customer } from './customer';
import { emotion } from './emotion';
import { evidence } from './evidence';
import { frontstage } from './frontstage';
import { metric } from './metric';
import { note } from './note';
import { opportunity } from './opportunity';
import { painPoint } from './painPoint';
import { policy } from './policy';
import { question } from './question';
import { storyboard } from './storyboard';
import { support } from './support';
import { time } from './time';

export const laneKinds: readonly LaneKindSpec[] = [
  evidence, customer, frontstage, backstage, support,
  emotion, time, channel, metric, painPoint, opportunity, policy, question, storyboard, note,
];

const byId = new Map(laneKinds.map((kind) => [kind.id, kind]));

export function laneKind(id: LaneKind): LaneKindSpec {
  return byId.get(id) as LaneKindSpec;
}
