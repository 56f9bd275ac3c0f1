// The connector kinds, in the order in which menus offer them; a test holds the folder to this list.

import type { ConnectorKind } from '../../blueprint/records';
import type { ConnectorKindSpec } from './connectorKind';
import { exchange } from './exchange';
import { flow } from './flow';
import { loop } from './loop';
import { needs } from './needs';

export const connectorKinds: readonly ConnectorKindSpec[] = [flow, exchange, needs, loop];

const byId = new Map(connectorKinds.map((kind) => [kind.id, kind]));

export function connectorKind(id: ConnectorKind): ConnectorKindSpec {
  return byId.get(id) as ConnectorKindSpec;
}
