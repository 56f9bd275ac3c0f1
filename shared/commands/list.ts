// All commands; a test holds the folder to this list.

import type { Command } from './command';
import { addCard } from './cards/addCard';
import { addCardInNewStep } from './cards/addCardInNewStep';
import { addConnectedCard } from './cards/addConnectedCard';
import { addImage } from './cards/addImage';
import { addLane } from './lanes/addLane';
import { addRecords } from './analysis/addRecords';
import { addSurvey } from './analysis/addSurvey';
import { addPhase } from './phases/addPhase';
import { addPictures } from './cards/addPictures';
import { addStep } from './steps/addStep';
import { bendConnector } from './connectors/bendConnector';
import { changeRecords } from './analysis/changeRecords';
import { collapseLanes } from './lanes/collapseLanes';
import { connectCards } from './connectors/connectCards';
import { connectMany } from './connectors/connectMany';
import { duplicateCards } from './cards/duplicateCards';
import { duplicateHeaders } from './blueprint/duplicateHeaders';
import { duplicateLane } from './lanes/duplicateLane';
import { duplicatePhase } from './phases/duplicatePhase';
import { duplicateStep } from './steps/duplicateStep';
import { hideLanes } from './lanes/hideLanes';
import { linkPhases } from './phases/linkPhases';
import { makeRoom } from './steps/makeRoom';
import { fillCells } from './cards/fillCells';
import { moveCards } from './cards/moveCards';
import { moveHeaders } from './blueprint/moveHeaders';
import { moveLane } from './lanes/moveLane';
import { movePersona } from './analysis/movePersona';
import { movePhase } from './phases/movePhase';
import { moveStep } from './steps/moveStep';
import { pasteCards } from './cards/pasteCards';
import { removeItems } from './blueprint/removeItems';
import { removeLane } from './lanes/removeLane';
import { removePhase } from './phases/removePhase';
import { removeRecords } from './analysis/removeRecords';
import { removeSteps } from './steps/removeSteps';
import { renameCard } from './cards/renameCard';
import { renameLane } from './lanes/renameLane';
import { renamePhase } from './phases/renamePhase';
import { renameStep } from './steps/renameStep';
import { replaceText } from './blueprint/replaceText';
import { reverseConnector } from './connectors/reverseConnector';
import { setAnalysis } from './analysis/setAnalysis';
import { setBrief } from './blueprint/setBrief';
import { setCard } from './cards/setCard';
import { setConnector } from './connectors/setConnector';
import { setConnectorKinds } from './connectors/setConnectorKinds';
import { setEmotion } from './analysis/setEmotion';
import { setLaneHeight } from './lanes/setLaneHeight';
import { setLaneKind } from './lanes/setLaneKind';
import { setRaci } from './analysis/setRaci';
import { setSpan } from './cards/setSpan';
import { setStepNotes } from './analysis/setStepNotes';
import { setStepWidth } from './steps/setStepWidth';
import { setStyle } from './blueprint/setStyle';
import { setTarget } from './analysis/setTarget';
import { setTitle } from './blueprint/setTitle';
import { splitPhase } from './phases/splitPhase';

export const commands: readonly Command<never>[] = [
  addPhase, renamePhase, movePhase, removePhase, addStep, renameStep,
  moveStep, removeSteps, addLane, renameLane, setLaneKind, moveLane,
  removeLane, addCard, renameCard, setCard, moveCards, setSpan,
  duplicateCards, removeItems, connectCards, setConnector, setConnectorKinds, reverseConnector, bendConnector, setBrief,
  setTitle, addImage, addConnectedCard, addCardInNewStep,
  duplicatePhase, duplicateStep, duplicateLane, duplicateHeaders, setStepWidth, setLaneHeight, collapseLanes, hideLanes, makeRoom,
  pasteCards, fillCells, addPictures, splitPhase, linkPhases, connectMany,
  replaceText, moveHeaders, setStyle,
  addRecords, changeRecords, removeRecords, setTarget, setEmotion, setRaci, setStepNotes, movePersona, setAnalysis, addSurvey,
];
