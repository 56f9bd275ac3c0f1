// Where a comment stands: whether that is still there.

import type { CommentPlace } from './analysisRecords';
import { cardOf, connectorOf } from './queries';
import type { Blueprint } from './records';

export function placeExists(blueprint: Blueprint, place: CommentPlace): boolean {
  switch (place.type) {
    case 'card': return cardOf(blueprint, place.id) !== undefined;
    case 'connector': return connectorOf(blueprint, place.id) !== undefined;
    case 'lane': return Object.hasOwn(blueprint.lanes, place.id);
    case 'step': return Object.hasOwn(blueprint.steps, place.id);
    case 'phase': return Object.hasOwn(blueprint.phases, place.id);
    case 'cell': return Object.hasOwn(blueprint.lanes, place.lane) && Object.hasOwn(blueprint.steps, place.step);
  }
}
