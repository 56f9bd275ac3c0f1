// All commands; a test holds the folder to this list.

import type { Command } from './command';
import { addCard } from './addCard';
import { addCardInNewStep } from './addCardInNewStep';
import { addConnectedCard } from './addConnectedCard';
import { addImage } from './addImage';
import { addLane } from './addLane';
import { addPhase } from './addPhase';
import { addPictures } from './addPictures';
import { addStep } from './addStep';
import { collapseLanes } from './collapseLanes';
import { connectCards } from './connectCards';
import { duplicateCards } from './duplicateCards';
import { duplicateLane } from './duplicateLane';
import { duplicatePhase } from './duplicatePhase';
import { duplicateStep } from './duplicateStep';
import { makeRoom } from './makeRoom';
import { fillCells } from './fillCells';
import { moveCards } from './moveCards';
import { moveLane } from './moveLane';
import { movePhase } from './movePhase';
import { moveStep } from './moveStep';
import { pasteCards } from './pasteCards';
import { removeItems } from './removeItems';
import { removeLane } from './removeLane';
import { removePhase } from './removePhase';
import { removeSteps } from './removeSteps';
import { renameCard } from './renameCard';
import { renameLane } from './renameLane';
import { renamePhase } from './renamePhase';
import { renameStep } from './renameStep';
import { replaceText } from './replaceText';
import { reverseConnector } from './reverseConnector';
import { setBrief } from './setBrief';
import { setCard } from './setCard';
import { setConnector } from './setConnector';
import { setLaneHeight } from './setLaneHeight';
import { setLaneKind } from './setLaneKind';
import { setSpan } from './setSpan';
import { setStepWidth } from './setStepWidth';
import { setTitle } from './setTitle';

export const commands: readonly Command<never>[] = [
  addPhase, renamePhase, movePhase, removePhase, addStep, renameStep,
  moveStep, removeSteps, addLane, renameLane, setLaneKind, moveLane,
  removeLane, addCard, renameCard, setCard, moveCards, setSpan,
  duplicateCards, removeItems, connectCards, setConnector, reverseConnector, setBrief,
  setTitle, addImage, addConnectedCard, addCardInNewStep,
  duplicatePhase, duplicateStep, duplicateLane, setStepWidth, setLaneHeight, collapseLanes, makeRoom,
  pasteCards, fillCells, addPictures,
  replaceText,
];
