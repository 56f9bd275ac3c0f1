// Makes the editor of one document. All changes of the document pass through `commit` here, which is why history, file
// state and selection can't get out of step.

import { createStore } from 'zustand/vanilla';
import type { Blueprint } from '#shared/blueprint/records';
import type { Command, Refusal } from '#shared/commands/command';
import { executeCommand } from '#shared/commands/execute';
import { appendEntry } from '#shared/history/append';
import { redo, undo } from '#shared/history/walk';
import { currentEntry, emptyHistory } from '#shared/history/history';
import type { HistoryEntry } from '#shared/history/history';
import { reveal } from './cameraMoves';
import { changedRefs } from './changedRefs';
import type { DocumentState, Editor, EditorEnvironment, SessionState } from './editor';
import { createSceneSource } from './sceneSource';
import { prune, sameSelection } from './selection';
import type { Selection } from './selection';

const startSession: SessionState = {
  viewport: { x: 0, y: 0, zoom: 1 },
  canvas: { width: 0, height: 0 },
  selection: [],
  preview: null,
  editing: null,
  tool: 'select',
  hover: null,
  dropTarget: null,
  rubber: null,
  marquee: null,
  affordance: null,
  carried: [],
  connectingFrom: null,
};

/** What is known of a document that is opened; a new one needs only its blueprint. */
export type OpenedDocument = Pick<DocumentState, 'blueprint'> & Partial<DocumentState>;
