// One text area for all typing on the canvas. It is always there and has the canvas' keyboard focus: invisible over what
// is selected until the first character arrives, so that input methods can begin a new card with their first key.

import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useStore } from 'zustand';
import type { Translate } from '#shared/i18n/messages';
import { commitText } from '../editor/text/commitText';
import type { EditingText, Editor } from '../editor/editor';
import { shownTheme } from '../editor/sceneSource';
import { textOf } from '../editor/text/startEditing';
import { editingFrame } from './editingFrame';
import type { CanvasKeys } from './input/canvasKeys';
import { followsModifier, handleCanvasKey } from './input/canvasKeys';
import type { ShownCaret } from './input/caretInput';
import { listenToCaret } from './input/caretInput';
import { handleTextKey } from './input/textKeys';
import { useTyping } from './input/useTyping';
import { hideTextArea, placeTextArea, shownCaret } from './placeTextArea';

const LABELS = {
  newCard: 'canvas.editCard', card: 'canvas.editCard', lane: 'canvas.editLane', phase: 'canvas.editPhase',
  step: 'canvas.editStep', connector: 'canvas.editConnector',
} as const;

export interface TextEditorProps {
  readonly keys: CanvasKeys;
  readonly areaRef: RefObject<HTMLTextAreaElement | null>;
  readonly t: Translate;
  readonly describedBy: string;
  /** The canvas got the keyboard focus, or lost it. */
  onFocusChange(focused: boolean): void;
}

/** Fills the text area when typing begins, unless typing is what began it. */
function useFilledText(areaRef: RefObject<HTMLTextAreaElement | null>, editor: Editor, editing: EditingText | null): RefObject<boolean> {
  const beganByTypingRef = useRef(false);
  useLayoutEffect(() => {
    const element = areaRef.current;
    if (!element) return;
    if (editing && !beganByTypingRef.current) {
      element.value = editing.initial ?? textOf(editor.document.getState().blueprint, editing);
      element.focus({ preventScroll: true });
      if (editing.initial === undefined) element.select();
    }
    if (!editing) element.value = '';
    beganByTypingRef.current = false;
  }, [areaRef, editor, editing]);
  return beganByTypingRef;
}

/** Keeps the text area over its place while the sheet moves, without rendering anything again. */
function usePlacedText(areaRef: RefObject<HTMLTextAreaElement | null>, editor: Editor, editing: EditingText | null): RefObject<HTMLDivElement | null> {
  const marksRef = useRef<HTMLDivElement | null>(null);
  useLayoutEffect(() => {
    const element = areaRef.current;
    const marks = marksRef.current;
    if (!element || !marks) return;
    const place = (): void => {
      const frame = editing && editingFrame(editor, editing, shownTheme(editor));
      if (frame) placeTextArea(element, marks, editor, frame);
      else hideTextArea(element, marks, editor);
    };
    const shown = (): ReturnType<ShownCaret> => {
      const frame = editing && editingFrame(editor, editing, shownTheme(editor));
      const caret = frame && shownCaret(element, editor, frame);
      return caret && { caret, lineHeight: frame.lineHeight };
    };
    place();
    const stops = [editor.session.subscribe(place), editor.onScene(place), listenToCaret(element, shown, place)];
    document.addEventListener('selectionchange', place);
    return () => {
      stops.forEach((stop) => stop());
      document.removeEventListener('selectionchange', place);
    };
  }, [areaRef, editor, editing]);
  return marksRef;
}

function useTextKeys(areaRef: RefObject<HTMLTextAreaElement | null>, keys: CanvasKeys): void {
  useEffect(() => {
    const element = areaRef.current;
    if (!element) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const typing = keys.editor.session.getState().editing !== null;
      const used = typing ? handleTextKey(event, element.value, keys) : handleCanvasKey(event, keys);
      if (used) event.preventDefault();
      // What is typed here is nobody else's shortcut.
      if (used || typing) event.stopPropagation();
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === ' ') keys.machine.setSpace(false);
      // Letting go of Alt would otherwise open the browser's menu.
      if (followsModifier(event, keys.machine)) event.preventDefault();
    };
    element.addEventListener('keydown', onKeyDown);
    element.addEventListener('keyup', onKeyUp);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
      element.removeEventListener('keyup', onKeyUp);
    };
  }, [areaRef, keys]);
}

export function TextEditor({ keys, areaRef, t, describedBy, onFocusChange }: TextEditorProps) {
  const { editor, machine } = keys;
  const editing = useStore(editor.session, (session) => session.editing);
  const beganByTypingRef = useFilledText(areaRef, editor, editing);
  const marksRef = usePlacedText(areaRef, editor, editing);
  useTextKeys(areaRef, keys);
  const typing = useTyping(editor, beganByTypingRef);

  return (
    <>
      <textarea
        ref={areaRef}
        className="canvas-text"
        aria-label={t(editing ? LABELS[editing.type] : 'canvas.label')}
        aria-describedby={describedBy}
        tabIndex={0}
        rows={1}
        spellCheck={editing !== null}
        autoComplete="off"
        {...typing}
        onFocus={() => onFocusChange(true)}
        onBlur={(event) => {
          onFocusChange(false);
          machine.setSpace(false);
          commitText(editor, event.currentTarget.value);
        }}
      />
      <div ref={marksRef} className="canvas-marks" aria-hidden hidden />
    </>
  );
}
