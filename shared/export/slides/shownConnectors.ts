// The connectors of a blueprint, in the order of their ids, as the scene draws them.

import { eachRecord } from '../../blueprint/buckets';
import type { Connector } from '../../blueprint/records';
import type { NamedBlueprint } from '../svgNames';

export function shownConnectors({ connectors }: Pick<NamedBlueprint, 'connectors'>): Connector[] {
  return [...eachRecord(connectors)].sort((a, b) => (a.id < b.id ? -1 : 1));
}
