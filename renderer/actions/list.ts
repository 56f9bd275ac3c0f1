// All actions, in the order in which menus and the shortcuts sheet show them; a test holds the folder to this list.

import type { Action } from './action';
import { addCard } from './addCard';
import { addLaneAbove } from './addLaneAbove';
import { addLaneBelow } from './addLaneBelow';
import { addPhase } from './addPhase';
import { addPhaseBefore } from './addPhaseBefore';
import { addStepAfter } from './addStepAfter';
import { addStepBefore } from './addStepBefore';
import { closeDocument } from './closeDocument';
import { collapseAnalysis, collapseLane } from './collapsing';
import { connect } from './connect';
import { makeExchange, makeFlow, makeLoop, makeNeeds } from './connectorKinds';
import { copy } from './copy';
import { copyAsPicture, copyAsSvg } from './copyAsPicture';
import { copyAsTable } from './copyAsTable';
import { cut } from './cut';
import { deselect } from './deselect';
import { duplicate } from './duplicate';
import { edit } from './edit';
import { editBrief } from './editBrief';
import { exportDocument } from './exportDocument';
import { find, findNext, findPrevious, replace } from './find';
import { chinese, english } from './languages';
import { makeRoom } from './makeRoom';
import { moveDown, moveLeft, moveRight, moveUp } from './moving';
import { newDocument } from './newDocument';
import { openDocument } from './openDocument';
import { paste } from './paste';
import { redo } from './redo';
import { remove } from './remove';
import { reverse } from './reverse';
import { saveDocument } from './saveDocument';
import { saveDocumentAs } from './saveDocumentAs';
import { selectAll } from './selectAll';
import { selectConnected, selectSameLane, selectSameStep } from './selectAlike';
import { showPalette } from './showPalette';
import { showShortcuts } from './showShortcuts';
import { nextTab, previousTab } from './tabs';
import { showHistory, showOutline } from './sidePanels';
import { sizeAutomatic, sizeNarrower, sizeShorter, sizeTaller, sizeWider } from './sizing';
import { darkTheme, lightTheme, systemTheme } from './themes';
import { toggleInspector } from './toggleInspector';
import { toggleMinimap } from './toggleMinimap';
import { connectTool, handTool, selectTool } from './tools';
import { undo } from './undo';
import { walkDown, walkLeft, walkRight, walkUp } from './walking';
import { zoomActual } from './zoomActual';
import { zoomFit } from './zoomFit';
import { zoomIn } from './zoomIn';
import { zoomOut } from './zoomOut';
import { zoomSelection } from './zoomSelection';

export const actions: readonly Action[] = [
  newDocument, openDocument, saveDocument, saveDocumentAs, exportDocument, editBrief, closeDocument,
  undo, redo, cut, copy, paste, copyAsTable, copyAsPicture, copyAsSvg, edit, duplicate, remove,
  selectAll, selectSameLane, selectSameStep, selectConnected, deselect,
  find, replace, findNext, findPrevious, walkLeft, walkRight, walkUp, walkDown,
  addCard, addStepBefore, addStepAfter, makeRoom, addPhaseBefore, addPhase, addLaneAbove, addLaneBelow, connect,
  moveLeft, moveRight, moveUp, moveDown, reverse, makeFlow, makeExchange, makeNeeds, makeLoop,
  collapseLane, collapseAnalysis, sizeWider, sizeNarrower, sizeTaller, sizeShorter, sizeAutomatic,
  selectTool, handTool, connectTool,
  zoomIn, zoomOut, zoomActual, zoomFit, zoomSelection,
  lightTheme, darkTheme, systemTheme, english, chinese, toggleInspector,
  toggleMinimap, showOutline, showHistory, showPalette, nextTab, previousTab,
  showShortcuts,
];

const byId = new Map(actions.map((action) => [action.id, action]));

export function actionOf(id: string): Action | undefined {
  return byId.get(id);
}
