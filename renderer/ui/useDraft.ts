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

/** Something that is done once nothing has happened for a while. */
function usePause(run: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = (): void => clearTimeout(timer.current);
  return {
    stop,
    start(): void {
      stop();
      timer.current = setTimeout(run, PAUSE);
    },
  };
}

function isComposing({ nativeEvent }: ChangeEvent): boolean {
  return 'isComposing' in nativeEvent && nativeEvent.isComposing === true;
}

/** The value as it is shown: what comes from outside replaces it, what comes of handing on does not. */
function useShown(value: string, handingOn: boolean): [string, (text: string) => void] {
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    // A tidier form of what is still being typed would take letters from under the caret.
    if (!handingOn) setText(value);
  }
  return [text, setText];
}

/** Runs when the component goes away. */
function useAtEnd(run: () => void): void {
  const last = useRef(run);
  useEffect(() => {
    last.current = run;
  });
  useEffect(() => () => last.current(), []);
}

/** @param onCommit gets the text; what it makes of it comes back as `value`. */
export function useDraft(value: string, onCommit: (text: string) => void, { inPauses = true }: DraftOptions = {}): Draft {
  const [handingOn, setHandingOn] = useState(false);
  const [text, setText] = useShown(value, handingOn);
  const latest = useRef({ text, value, onCommit });
  useEffect(() => {
    latest.current = { text, value, onCommit };
  });
  const visit = useRef<Visit | null>(null);
  const pause = usePause(() => {
    const now = latest.current;
    if (now.text === now.value || !visit.current) return;
    visit.current = { ...visit.current, handedOn: now.text };
    flushSync(() => {
      setHandingOn(true);
      now.onCommit(now.text);
    });
    setHandingOn(false);
  });

  function write(next: string): void {
    latest.current = { ...latest.current, text: next };
    setText(next);
  }
  /** Ends the visit; returns what was known of it. */
  function leave(): Visit | null {
    const left = visit.current;
    visit.current = null;
    pause.stop();
    return left;
  }
  function commit(): void {
    const now = latest.current;
    if (leave()?.handedOn === now.text) write(now.value);
    else if (now.text !== now.value) now.onCommit(now.text);
  }
  function revert(): void {
    const now = latest.current;
    const before = leave()?.begunWith ?? now.value;
    write(before);
    if (before !== now.value) now.onCommit(before);
  }
  function change(event: ChangeEvent<TextElement>): void {
    visit.current ??= { begunWith: latest.current.value, handedOn: null };
    write(event.target.value);
    pause.stop();
    // Half a composition is nobody's text.
    if (inPauses && !isComposing(event)) pause.start();
  }

  useAtEnd(commit);
  const isChanged = (): boolean => latest.current.text !== (visit.current?.begunWith ?? latest.current.value);
  const field = { value: text, onChange: change, onBlur: commit, onCompositionEnd: inPauses ? pause.start : pause.stop };
  return { text, commit, revert, isChanged, field };
}
