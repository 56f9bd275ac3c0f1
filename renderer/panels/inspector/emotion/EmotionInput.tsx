// One emotion as a number from −2 to 2; empty: no point. Arrow keys raise and lower it by halves.

import { useState, type KeyboardEvent } from 'react';
import { emotionText } from '#shared/scene/emit/emotionKey';
import { snapped } from '../../../editor/emotion/emotionPoints';
import { useDraft } from '../../../ui/useDraft';
import { emotionIn } from './emotionIn';

interface EmotionInputProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onCommit: (value: number | undefined) => void;
  readonly onFocus?: () => void;
}

export function EmotionInput({ label, value, onCommit, onFocus }: EmotionInputProps) {
  const [wrong, setWrong] = useState(false);
  const draft = useDraft(value === undefined ? '' : emotionText(value), (text) => {
    const next = emotionIn(text);
    setWrong(next === null);
    if (next !== null && next !== value) onCommit(next);
  }, { inPauses: false });
  function onKeyDown(event: KeyboardEvent): void {
    const by = { ArrowUp: 0.5, ArrowDown: -0.5 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      onCommit(snapped((value ?? 0) + by, true));
    } else if (event.key === 'Enter') draft.commit();
    else if (event.key === 'Escape' && (wrong || draft.isChanged())) {
      event.stopPropagation();
      setWrong(false);
      draft.revert();
    }
  }
  return (
    <input
      className="emotion-input"
      aria-label={label}
      aria-invalid={wrong || undefined}
      inputMode="decimal"
      autoComplete="off"
      {...draft.field}
      onChange={(event) => {
        draft.field.onChange(event);
        setWrong(false);
      }}
      onFocus={(event) => {
        event.target.select();
        onFocus?.();
      }}
      onKeyDown={onKeyDown}
    />
  );
}
