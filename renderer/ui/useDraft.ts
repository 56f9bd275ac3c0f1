// The text of a field while it is being typed: shown at once, handed on when the field is left or Enter is pressed, so
// that one visit to a field is one change. A field that disappears hands on what was typed, so nothing is lost.

import { useEffect, useRef, useState } from 'react';

export interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Hands the text on if it differs from the value. */
  readonly commit: () => void;
  readonly revert: () => void;
}

/** @param onCommit gets the text; what it makes of it comes back as `value`. */
export function useDraft(value: string, onCommit: (text: string) => void): Draft {
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setText(value);
  }
  const latest = useRef({ text, value, onCommit });
  useEffect(() => {
    latest.current = { text, value, onCommit };
  });
  function commit(): void {
    const now = latest.current;
    if (now.text !== now.value) now.onCommit(now.text);
  }
  useEffect(() => commit, []);
  return {
    text,
    setText: (next) => {
      latest.current = { ...latest.current, text: next };
      setText(next);
    },
    commit,
    revert: () => {
      latest.current = { ...latest.current, text: value };
      setText(value);
    },
  };
}
