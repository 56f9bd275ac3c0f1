// Makes the editor of one document. All changes of the document pass through `commit` here, which is why history, file
// state and selection can't get out of step.

import { createStore } from 'zustand/vanilla';
import type { Blueprint } from '#shared/blueprint/records';
import type { Command, Refusal } from '#shared/commands/command';
import { executeCommand, previewCommand } from '#shared/commands/execute';
import type { Execution } from '#shared/commands/execute';
import { appendEntry } from '#shared/history/appendEntry';
import { boundHistory, usualBounds } from '#shared/history/boundHistory';
import { goTo } from '#shared/history/walk';
import { currentEntry, emptyHistory } from '#shared/history/history';
import type { History, HistoryEntry } from '#shared/history/history';
import { reveal } from './camera/cameraMoves';
import { changedRefs } from './changedRefs';
import { createChecksStore } from './checks/checksState';
import type { DocumentState, Editor, EditorEnvironment, SessionState } from './editor';
import { replacement } from './replacement';
import { redrawableSource, type RedrawableSource } from './sceneSource';
import { prune, sameSelection } from './selection/selection';
import type { Selection } from './selection/selection';

/** ms within which typing in one field is one undo step. */
const MERGE_WINDOW = 1500;

const startSession: SessionState = {
  viewport: { x: 0, y: 0, zoom: 1 },
  canvas: { width: 0, height: 0 },
  selection: [],
  range: null,
  preview: null,
  editing: null,
  tool: 'select',
  hover: null,
  dropTarget: null,
  rubber: null,
  marquee: null,
  affordance: null,
  carried: null,
  bending: null,
  movedHeader: null,
  connectingFrom: null,
  emotion: { persona: null, state: null },
  find: null,
  filter: null,
  asked: null,
};

const nowhereYet = { history: emptyHistory, file: null, fileHash: null, savedEntry: undefined };

/** What is known of a document that is opened; a new one needs only its blueprint. */
export type OpenedDocument = Pick<DocumentState, 'blueprint'> & Partial<DocumentState>;

/** An editor for a document. */
export function createEditor(environment: EditorEnvironment, opened: OpenedDocument): Editor {
  const document = createStore<DocumentState>(() => ({ ...nowhereYet, ...opened }));
  const session = createStore<SessionState>(() => startSession);
  const picture = redrawableSource(environment);
  const shown = (): Blueprint => session.getState().preview ?? document.getState().blueprint;

  function select(selection: Selection): void {
    session.setState((now) => selecting(now, prune(document.getState().blueprint, selection)));
  }

  /** The document first and the preview after it, so that nobody sees the old document in between. */
  function commit(change: Partial<DocumentState>, selection: Selection): void {
    document.setState(change);
    session.setState({ preview: null, hover: null, affordance: null });
    select(selection);
  }

  function execute<Args>(command: Command<Args>, args: Args, selectionAfter?: Selection): Refusal {
    const { blueprint, history, savedEntry } = document.getState();
    const result = executeCommand(blueprint, command, args, environment.check);
    if (!result.ok) {
      session.setState({ preview: null });
      return result.error;
    }
    if (result.value.patches.length === 0) {
      commit({}, selectionAfter ?? session.getState().selection);
      return null;
    }
    const entry = entryOf(editor, command, args, result.value, selectionAfter);
    commit({ blueprint: result.value.blueprint, history: appendEntry(history, entry, { mergeWindow: MERGE_WINDOW, savedEntry }) }, entry.selectionAfter);
    return null;
  }

  function preview<Args>(command: Command<Args> | null, args?: Args): Refusal {
    if (!command) {
      if (session.getState().preview) session.setState({ preview: null });
      return null;
    }
    const result = previewCommand(document.getState().blueprint, command, args as Args);
    session.setState({ preview: result.ok ? result.value : null });
    return result.ok ? null : result.error;
  }

  const editor: Editor = {
    document, session, checks: createChecksStore(), environment, execute, preview, select,
    scene: () => picture.sceneOf(shown()),
    redraw: picture.redraw,
    onScene: (listener) => onScene(editor, shown, picture, listener),
    replaceWith: (...version) => put(editor, replacement(editor, ...version), commit),
    adopt: (version) => commit(version, session.getState().selection),
    goTo: (position) => walkTo(editor, position, commit),
    undo: () => editor.goTo(document.getState().history.position - 1),
    redo: () => editor.goTo(document.getState().history.position + 1),
    isDirty: () => isDirty(document.getState()),
    markSaved: (file, fileHash, savedEntry) =>
      document.setState(({ history }) => ({ file, fileHash, savedEntry, history: bounded(history, savedEntry) })),
  };
  return editor;
}

/** The same state where nothing changes, so that nobody is told. */
function selecting(now: SessionState, selection: Selection): SessionState {
  return now.range || !sameSelection(selection, now.selection) ? { ...now, selection, range: null } : now;
}

function entryOf<Args>(editor: Editor, command: Command<Args>, args: Args, done: Execution, selectionAfter?: Selection): HistoryEntry {
  const selectionBefore = editor.session.getState().selection;
  const mergeKey = command.mergeKey?.(args);
  return {
    id: editor.environment.createId('h'),
    label: command.label(editor.document.getState().blueprint, args),
    patches: done.patches,
    inverse: done.inverse,
    selectionBefore,
    selectionAfter: prune(done.blueprint, selectionAfter ?? selectionBefore),
    at: editor.environment.now(),
    ...(mergeKey === undefined ? {} : { mergeKey }),
  };
}

function isDirty({ history, savedEntry }: DocumentState): boolean {
  return currentEntry(history) !== (savedEntry ?? null);
}

/** Between two saves nothing is let go; then as the file does it, but for what was done since. */
function bounded(history: History, savedEntry: string | null): History {
  const saved = history.entries.findIndex(({ id }) => id === savedEntry);
  const since = history.position - saved - 1;
  return boundHistory(history, { ...usualBounds, keep: Math.max(1, since) });
}

type Commit = (change: Partial<DocumentState>, selection: Selection) => void;

function put(editor: Editor, change: Partial<DocumentState> | null, commit: Commit): void {
  if (!change) return;
  editor.session.setState({ editing: null });
  commit(change, editor.session.getState().selection);
}

/** To where `position` undo steps are done; nothing happens where that is now. */
function walkTo(editor: Editor, position: number, commit: Commit): void {
  const { blueprint, history } = editor.document.getState();
  const { entry, ...walked } = goTo(history, blueprint, position);
  if (!entry) return;
  const goesBack = position < history.position;
  editor.session.setState({ editing: null });
  commit({ blueprint: walked.document, history: walked.history }, goesBack ? entry.selectionBefore : entry.selectionAfter);
  reveal(editor, changedRefs(goesBack ? entry.inverse : entry.patches));
}

/** Listens to everything that the scene depends on. */
function onScene(editor: Editor, shown: () => Blueprint, { onRedraw }: RedrawableSource, listener: () => void): () => void {
  let last = shown();
  const check = (): void => {
    const now = shown();
    if (now === last) return;
    last = now;
    listener();
  };
  const { preferences, prefersDark } = editor.environment;
  const stops = [
    editor.document.subscribe(check),
    editor.session.subscribe(check),
    preferences.subscribe((now, before) => {
      if (now.locale !== before.locale || now.theme !== before.theme) listener();
    }),
    prefersDark.subscribe(() => listener()),
    onRedraw(listener),
  ];
  return () => stops.forEach((stop) => stop());
}
