// All actions, in the order in which menus and the shortcuts sheet show them; a test holds the folder to this list.

import type { Action } from './action';
import { addCard } from './structure/addCard';
import { addCardDown } from './structure/addCardDown';
import { addEmotionCurve } from './structure/addEmotionCurve';
import { addLaneAbove } from './structure/addLaneAbove';
import { addLibraryFolder } from './document/addLibraryFolder';
import { addLaneBelow } from './structure/addLaneBelow';
import { addOpportunity, addPainPoint, addPlan } from './analysis/addInsights';
import { addComment, showComments, toggleCommentMarks } from './analysis/commenting';
import { addPhase } from './structure/addPhase';
import { addPhaseBefore } from './structure/addPhaseBefore';
import { addStepAfter } from './structure/addStepAfter';
import { addStepBefore } from './structure/addStepBefore';
import { beginPhase } from './structure/beginPhase';
import { closeDocument } from './document/closeDocument';
import { collapseAnalysis, collapseLane } from './structure/collapsing';
import { chooseLinked, compareWith, makeToBe, openLinked, unlink } from './document/comparing';
import { connect } from './connectors/connect';
import { connectInOrder } from './connectors/connectInOrder';
import { makeExchange, makeFlow, makeLoop, makeNeeds } from './connectors/connectorKinds';
import { copy } from './editing/copy';
import { copyAsPicture, copyAsSvg } from './editing/copyAsPicture';
import { copyAsTable } from './editing/copyAsTable';
import { cut } from './editing/cut';
import { analysisViews } from './view/analysisViews';
import { colorBy } from './view/coloring';
import { deselect } from './selecting/deselect';
import { details } from './editing/details';
import { duplicate } from './editing/duplicate';
import { edit } from './editing/edit';
import { lowerEmotion, raiseEmotion } from './editing/emotions';
import { editBrief } from './document/editBrief';
import { exportAgain } from './document/exportAgain';
import { exportDocument } from './document/exportDocument';
import { makeReport } from './document/makeReport';
import { flagFail, flagKeyNode, flagMomentOfTruth, flagWait } from './editing/flags';
import {
  extendDown, extendDownEnd, extendLeft, extendLeftEnd, extendRight, extendRightEnd, extendUp, extendUpEnd,
} from './selecting/extending';
import { filterCards, showAllCards } from './view/filterCards';
import { find, findNext, findPrevious, replace } from './editing/find';
import { nextFinding, previousFinding, showChecks, toggleCheckMarks } from './view/checking';
import { chinese, english } from './view/languages';
import { importSurvey } from './document/importSurvey';
import { importPasted, importTable } from './document/importTable';
import { hideAnalysis, hideLane, showHidden } from './structure/hiding';
import { chooseDetail, chooseOverview, openDetail, openOverview, splitIntoFiles, splitPhaseOff, unlinkDetail, unlinkOverview } from './structure/linkedFiles';
import { makeRoom, makeRoomAfter } from './structure/makeRoom';
import { moveDown, moveLeft, moveRight, moveUp } from './editing/moving';
import { newDocument } from './document/newDocument';
import { newFromTemplate } from './document/newFromTemplate';
import { openDocument } from './document/openDocument';
import { paste } from './editing/paste';
import { printDocument } from './document/printDocument';
import { redo } from './editing/redo';
import { refreshLibrary } from './document/refreshLibrary';
import { remove } from './editing/remove';
import { reverse } from './connectors/reverse';
import { restoreVersion } from './document/restoreVersion';
import { saveDocument } from './document/saveDocument';
import { saveAsTemplate } from './document/saveAsTemplate';
import { saveDocumentAs } from './document/saveDocumentAs';
import { shareDocument } from './document/shareDocument';
import { selectAll } from './selecting/selectAll';
import { selectConnected, selectSameLane, selectSameStep } from './selecting/selectAlike';
import { straighten } from './connectors/straighten';
import { showPalette } from './view/showPalette';
import { showShortcuts } from './view/showShortcuts';
import { nextTab, previousTab } from './document/tabs';
import { showHistory, showOutline, showStyle } from './view/sidePanels';
import { sizeAutomatic, sizeFit, sizeNarrower, sizeShorter, sizeTaller, sizeWider } from './structure/sizing';
import { darkTheme, lightTheme, systemTheme } from './view/themes';
import { walkThrough } from './view/walkThrough';
import { toggleAnalysis } from './view/toggleAnalysis';
import { toggleAutosave } from './document/toggleAutosave';
import { toggleInspector } from './view/toggleInspector';
import { toggleMinimap } from './view/toggleMinimap';
import { connectTool, handTool, selectTool } from './view/tools';
import { undo } from './editing/undo';
import { nextConnector, previousConnector } from './selecting/walkConnectors';
import { walkDown, walkLeft, walkRight, walkUp } from './selecting/walking';
import { yourName } from './view/yourName';
import { zoomActual } from './view/zoomActual';
import { zoomFit } from './view/zoomFit';
import { zoomIn } from './view/zoomIn';
import { zoomOut } from './view/zoomOut';
import { zoomSelection } from './view/zoomSelection';

export const actions: readonly Action[] = [
  newDocument, newFromTemplate, openDocument, importTable, importPasted, importSurvey, saveDocument, saveDocumentAs, saveAsTemplate, shareDocument, toggleAutosave, restoreVersion, compareWith, makeToBe, openLinked, chooseLinked, unlink, openOverview, chooseOverview, unlinkOverview, exportDocument, exportAgain, makeReport, printDocument, editBrief, addLibraryFolder, refreshLibrary, closeDocument,
  undo, redo, cut, copy, paste, copyAsTable, copyAsPicture, copyAsSvg, edit, details, duplicate, remove, raiseEmotion, lowerEmotion,
  selectAll, selectSameLane, selectSameStep, selectConnected, deselect,
  find, replace, findNext, findPrevious, walkLeft, walkRight, walkUp, walkDown,
  extendLeft, extendRight, extendUp, extendDown, extendLeftEnd, extendRightEnd, extendUpEnd, extendDownEnd, nextConnector, previousConnector,
  addCard, addCardDown, addStepBefore, addStepAfter, makeRoom, makeRoomAfter, addPhaseBefore, addPhase, beginPhase, addLaneAbove, addLaneBelow, addEmotionCurve, connect, connectInOrder, addPainPoint, addOpportunity, addPlan, addComment,
  moveLeft, moveRight, moveUp, moveDown, reverse, straighten, makeFlow, makeExchange, makeNeeds, makeLoop, flagFail, flagWait, flagMomentOfTruth, flagKeyNode,
  collapseLane, collapseAnalysis, hideLane, hideAnalysis, showHidden, sizeWider, sizeNarrower, sizeTaller, sizeShorter, sizeFit, sizeAutomatic, splitIntoFiles, splitPhaseOff, openDetail, chooseDetail, unlinkDetail,
  selectTool, handTool, connectTool,
  zoomIn, zoomOut, zoomActual, zoomFit, zoomSelection,
  filterCards, showAllCards, ...colorBy,
  lightTheme, darkTheme, systemTheme, english, chinese, yourName, toggleInspector,
  walkThrough, toggleMinimap, toggleAnalysis, ...analysisViews, showOutline, showComments, toggleCommentMarks, showChecks, nextFinding, previousFinding, toggleCheckMarks, showHistory, showStyle, showPalette, nextTab, previousTab,
  showShortcuts,
];

const byId = new Map(actions.map((action) => [action.id, action]));

export function actionOf(id: string): Action | undefined {
  return byId.get(id);
}
