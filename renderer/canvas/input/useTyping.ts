// What is typed in the canvas' text area becomes a text in place: the first character, or the first key that an input
// method takes, begins it. While an input method composes, nothing changes around it.

import { useMemo, useRef } from 'react';
import type { CompositionEvent, FormEvent, RefObject } from 'react';
import { reveal } from '../../editor/camera/cameraMoves';
import type { Editor } from '../../editor/editor';
import { cancelText, previewText } from '../../editor/text/commitText';
import { startEditing } from '../../editor/text/startEditing';
import { beginsTyping } from './canvasKeys';

interface TypingHandlers {
  onCompositionStart(event: CompositionEvent<HTMLTextAreaElement>): void;
  onCompositionEnd(event: CompositionEvent<HTMLTextAreaElement>): void;
  onInput(event: FormEvent<HTMLTextAreaElement>): void;
}

/** Begins a text on what is selected; returns whether it did. */
function begin(editor: Editor, beganByTypingRef: RefObject<boolean>): boolean {
  const { editing, selection } = editor.session.getState();
  const [ref] = selection;
  if (editing || !ref || !beginsTyping(editor)) return false;
  beganByTypingRef.current = true;
  reveal(editor, [ref]);
  startEditing(editor, ref);
  return true;
}

function show(editor: Editor, area: HTMLTextAreaElement): void {
  area.classList.remove('canvas-text-composing');
  if (!editor.session.getState().editing) area.value = '';
  else previewText(editor, area.value);
}

/** @param beganByTypingRef is set where the text area holds what began the text, and must not be filled */
export function useTyping(editor: Editor, beganByTypingRef: RefObject<boolean>): TypingHandlers {
  const beganByComposingRef = useRef(false);
  return useMemo(() => ({
    onCompositionStart({ currentTarget }) {
      beganByComposingRef.current = begin(editor, beganByTypingRef);
      if (beganByComposingRef.current) previewText(editor, '');
      currentTarget.classList.add('canvas-text-composing');
    },
    onCompositionEnd({ currentTarget }) {
      // It was all that was typed, and it was cancelled: the title is as it was.
      if (beganByComposingRef.current && currentTarget.value === '') cancelText(editor);
      beganByComposingRef.current = false;
      show(editor, currentTarget);
    },
    onInput({ currentTarget, nativeEvent }) {
      begin(editor, beganByTypingRef);
      if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) show(editor, currentTarget);
    },
  }), [editor, beganByTypingRef]);
}
