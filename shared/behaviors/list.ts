// The behaviors in the order in which they follow a command: phases before steps before cards before connectors, since
// each looks at what the earlier ones left. A test holds the folder to this list.

import type { Behavior } from './behavior';
import { clampSpans } from './clampSpans';
import { dropUnusedImages } from './dropUnusedImages';
import { keepBends } from './keepBends';
import { keepSpans } from './keepSpans';
import { openLanesThatGetCards } from './openLanesThatGetCards';
import { removeCardsOfLanes } from './removeCardsOfLanes';
import { removeCardsOfSteps } from './removeCardsOfSteps';
import { removeCommentsOfGone } from './removeCommentsOfGone';
import { removeConnectorsOfCards } from './removeConnectorsOfCards';
import { removeEmptyPhases } from './removeEmptyPhases';
import { removeMeasuresOfGone } from './removeMeasuresOfGone';
import { removeRolesInSteps } from './removeRolesInSteps';
import { removeStepsOfPhases } from './removeStepsOfPhases';
import { showNotesThatAreAdded } from './showNotesThatAreAdded';
import { unlinkInsights } from './unlinkInsights';

export const behaviors: readonly Behavior[] = [
  removeEmptyPhases,
  removeStepsOfPhases,
  keepSpans,
  removeCardsOfSteps,
  removeCardsOfLanes,
  clampSpans,
  removeConnectorsOfCards,
  keepBends,
  removeRolesInSteps,
  removeMeasuresOfGone,
  unlinkInsights,
  removeCommentsOfGone,
  dropUnusedImages,
  openLanesThatGetCards,
  showNotesThatAreAdded,
];
