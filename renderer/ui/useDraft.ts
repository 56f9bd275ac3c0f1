// The text of a field while it is being typed: shown at once, handed on when the field is left or Enter is pressed, and
// after a pause in typing, so that a crash takes no more than that. A field that disappears hands on what was typed.

import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { flushSync } from 'react-dom';

/** ms without a key after which what was typed is handed on. */
const PAUSE = 700;

type TextElement = HTMLInputElement | HTMLTextAreaElement;

export interface Draft {
  readonly text: string;
  /** Whether `revert` would change something. */
  readonly isChanged: () => boolean;
  /** Hands the text on if it differs from the value. */
  readonly commit: () => void;
  /** Back to what was there before the typing began. */
  readonly revert: () => void;
  /** For the field itself. */
  readonly field: {
    readonly value: string;
    readonly onChange: (event: ChangeEvent<TextElement>) => void;
    readonly onBlur: () => void;
    readonly onCompositionEnd: () => void;
  };
}

export interface DraftOptions {
  /** Numbers wait until the field is left: their beginnings are other numbers. */
  readonly inPauses?: boolean;
}

/** What is known of this visit to the field. */
interface Visit {
  readonly begunWith: string;
  /** What was handed on in the last pause; the value may be a tidier form of it. */
  readonly handedOn: string | null;
}

/** @param onCommit gets the text; what it makes of it comes back as `value`. */
export function useDraft(value: string, onCommit: (text: string) => void, { inPauses = true }: DraftOptions = {}): Draft {
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  const [handingOn, setHandingOn] = useState(false);
  if (shown !== value) {
    setShown(value);
    // A tidier form of what is still being typed would take letters from under the caret.
    if (!handingOn) setText(value);
  }
  const latest = useRef({ text, value, onCommit });
  useEffect(() => {
    latest.current = { text, value, onCommit };
  });
  const visit = useRef<Visit | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function handOn(): void {
    const now = latest.current;
    if (now.text === now.value || !visit.current) return;
    visit.current = { ...visit.current, handedOn: now.text };
    flushSync(() => {
      setHandingOn(true);
      now.onCommit(now.text);
    });
    setHandingOn(false);
  }

  function pause(): void {
    clearTimeout(timer.current);
    if (inPauses) timer.current = setTimeout(handOn, PAUSE);
  }

  function write(next: string): void {
    latest.current = { ...latest.current, text: next };
    setText(next);
  }

  function commit(): void {
    clearTimeout(timer.current);
    const now = latest.current;
    const isHandedOn = visit.current?.handedOn === now.text;
    visit.current = null;
    if (isHandedOn) write(now.value);
    else if (now.text !== now.value) now.onCommit(now.text);
  }

  function revert(): void {
    clearTimeout(timer.current);
    const now = latest.current;
    const before = visit.current?.begunWith ?? now.value;
    visit.current = null;
    write(before);
    if (before !== now.value) now.onCommit(before);
  }

  useEffect(() => commit, []);
  return {
    text, commit, revert,
    isChanged: () => latest.current.text !== (visit.current?.begunWith ?? latest.current.value),
    field: {
      value: text,
      onChange(event) {
        visit.current ??= { begunWith: latest.current.value, handedOn: null };
        write(event.target.value);
        clearTimeout(timer.current);
        // Half a composition is nobody's text.
        if (!('isComposing' in event.nativeEvent && event.nativeEvent.isComposing)) pause();
      },
      onBlur: commit,
      onCompositionEnd: pause,
    },
  };
}
