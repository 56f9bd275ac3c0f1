// Drives the whole editor without a page: scripted pointer gestures and actions on a real document, with the real scene.

import { createStore } from 'zustand/vanilla';
import { assertValid } from '#shared/blueprint/invariants';
import type { Blueprint } from '#shared/blueprint/records';
import { center } from '#shared/lib/geometry';
import type { Point } from '#shared/lib/geometry';
import type { SelectionRef } from '#shared/history/history';
import { createMeasurer } from '#shared/scene/text/measurer';
import type { ActionContext, AppCommands } from '../../renderer/actions/action';
import { runAction } from '../../renderer/actions/runAction';
import { boxOf, planeOf } from '../../renderer/editor/boxes';
import { setCanvasSize, setViewport } from '../../renderer/editor/camera/cameraMoves';
import { commitText } from '../../renderer/editor/text/commitText';
import { createEditor } from '../../renderer/editor/createEditor';
import type { OpenedDocument } from '../../renderer/editor/createEditor';
import type { Editor, Viewport } from '../../renderer/editor/editor';
import { screenBox } from '../../renderer/editor/camera/frozen';
import { pointerInput } from '../../renderer/editor/pointer';
import type { PointerModifiers } from '../../renderer/editor/pointer';
import { createPreferences } from '../../renderer/editor/preferences';
import { createToolMachine } from '../../renderer/tools/toolMachine';
import type { ToolMachine } from '../../renderer/tools/toolMachine';
import { smallBlueprint } from '../support/blueprints';

const measure = createMeasurer();
const nothing = (): void => {};

const app: AppCommands = {
  importSurvey: nothing, newDocument: nothing, newFromTemplate: nothing, saveAsTemplate: nothing, open: nothing, save: nothing, saveAs: nothing, closeDocument: nothing, showExport: nothing, showReport: nothing, showPrint: nothing, shareCopy: nothing, toggleAnalysis: nothing, exportAgain: nothing, showVersions: nothing,
  showBrief: nothing, showDetails: nothing, showShortcuts: nothing, setLocale: nothing, setTheme: nothing, showYourName: nothing, toggleInspector: nothing,
  togglePanel: nothing, showPanel: nothing, toggleMinimap: nothing, walkThrough: nothing, compareWith: nothing, makeToBe: nothing, openLinked: nothing, chooseLinked: nothing, splitIntoFiles: nothing, showPalette: nothing, showHome: nothing, addLibraryFolder: nothing, importTable: nothing, pasteTable: nothing, refreshLibrary: nothing, nextDocument: nothing, say: nothing,
  clipboard: { write: () => Promise.resolve(false), paste: nothing, copyPicture: nothing },
};

export interface TestEditor {
  readonly editor: Editor;
  readonly machine: ToolMachine;
  readonly blueprint: Blueprint;
  readonly selection: readonly SelectionRef[];
  /** Keys of the selected things: `card:c_1`. */
  readonly selected: string[];
  readonly undoSteps: number;
  setTime(ms: number): void;
  /** The middle of a thing on the canvas. */
  at(ref: SelectionRef): Point;
  move(to: Point, modifiers?: Partial<PointerModifiers>): void;
  down(at: Point, modifiers?: Partial<PointerModifiers>, button?: number): void;
  up(at: Point): void;
  click(at: Point, modifiers?: Partial<PointerModifiers>): void;
  doubleClick(at: Point): void;
  /** Presses at the first point and moves through the others; `up` is up to the test. */
  carry(...points: Point[]): void;
  drag(...points: Point[]): void;
  /** Runs actions by id; returns whether the last could run. */
  act(...ids: string[]): boolean;
  type(text: string): void;
}

function keyOf(ref: SelectionRef): string {
  return ref.type === 'cell' ? `cell:${ref.lane}:${ref.step}` : `${ref.type}:${ref.id}`;
}

function newIds(): (prefix: string) => string {
  let count = 0;
  return (prefix) => `${prefix}_new${++count}`;
}

function openEditor(opened: OpenedDocument, now: () => number): Editor {
  const editor = createEditor({
    createId: newIds(), now, measure, preferences: createPreferences(),
    prefersDark: createStore(() => ({ dark: false })), check: assertValid,
  }, opened);
  setCanvasSize(editor, { width: 1600, height: 1000 });
  setViewport(editor, { x: 0, y: 0, zoom: 1 });
  return editor;
}

export function testEditor(opened: OpenedDocument = { blueprint: smallBlueprint(), savedEntry: null }, viewport?: Viewport): TestEditor {
  let time = 0;
  const editor = openEditor(opened, () => time);
  if (viewport) setViewport(editor, viewport);
  const machine = createToolMachine(editor);
  machine.follow();
  const context: ActionContext = { app, editor, preferences: editor.environment.preferences };
  const input = (at: Point, modifiers: Partial<PointerModifiers> = {}, button = 0) =>
    pointerInput(editor, at, button, { shift: false, alt: false, mod: false, ...modifiers });

  const driver: TestEditor = {
    editor,
    machine,
    get blueprint() { return editor.document.getState().blueprint; },
    get selection() { return editor.session.getState().selection; },
    get selected() { return editor.session.getState().selection.map(keyOf); },
    get undoSteps() { return editor.document.getState().history.position; },
    setTime: (ms) => void (time = ms),
    at(ref) {
      const scene = editor.scene();
      const box = boxOf(scene, ref);
      if (!box) throw new Error(`${keyOf(ref)} is not on the sheet`);
      const { viewport: view, canvas } = editor.session.getState();
      return center(screenBox(scene, view, canvas, planeOf(ref), box));
    },
    move: (to, modifiers) => machine.pointerMove(input(to, modifiers)),
    down: (at, modifiers, button) => machine.pointerDown(input(at, modifiers, button)),
    up: (at) => machine.pointerUp(input(at)),
    click(at, modifiers) {
      driver.move(at, modifiers);
      driver.down(at, modifiers);
      driver.up(at);
    },
    doubleClick(at) {
      driver.click(at);
      driver.click(at);
      machine.doubleClick(input(at));
    },
    carry(first, ...rest) {
      if (!first) return;
      driver.move(first);
      driver.down(first);
      for (const point of rest) driver.move(point);
    },
    drag(...points) {
      driver.carry(...points);
      const last = points.at(-1);
      if (last) driver.up(last);
    },
    act: (...ids) => ids.map((id) => runAction(id, context)).at(-1) ?? false,
    type: (text) => commitText(editor, text),
  };
  return driver;
}

export const card = (id: string): SelectionRef => ({ type: 'card', id });
export const cell = (lane: string, step: string): SelectionRef => ({ type: 'cell', lane, step });
export const lane = (id: string): SelectionRef => ({ type: 'lane', id });
export const phase = (id: string): SelectionRef => ({ type: 'phase', id });
export const step = (id: string): SelectionRef => ({ type: 'step', id });
