// Text of several lines that grows with what is in it. Enter hands it on, Shift+Enter starts a line; with `prose` it is
// the other way round (Mod+Enter hands on), for fields where paragraphs are expected.

import { useId, type KeyboardEvent } from 'react';
import { Field } from './Field';
import { useDraft } from './useDraft';
import { useShownText } from './useShownText';
import './TextArea.css';

export interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  readonly prose?: boolean;
  readonly strong?: boolean;
  readonly maxLength?: number;
}

export function TextArea({ label, value, onCommit, placeholder, hint, prose = false, strong = false, maxLength = 4000 }: TextAreaProps) {
  const id = useId();
  const draft = useDraft(value, onCommit);
  const { value: shown, ...events } = draft.field;
  const area = useShownText(shown);
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    // Alt+Enter is a shortcut: it leads back to the sheet.
    if (event.nativeEvent.isComposing || event.altKey) return;
    const commits = prose ? event.ctrlKey || event.metaKey : !event.shiftKey;
    if (event.key === 'Enter' && commits) {
      event.preventDefault();
      draft.commit();
    }
    if (event.key === 'Escape' && draft.isChanged()) {
      event.stopPropagation();
      draft.revert();
    }
  }
  return (
    <Field id={id} label={label} hint={hint}>
      <div className={`text-area ${strong ? 'text-area-strong' : ''} ${prose ? 'text-area-prose' : ''}`} data-text={`${draft.text}\n`}>
        <textarea
          ref={area}
          id={id}
          className="input"
          rows={1}
          placeholder={placeholder}
          maxLength={maxLength}
          aria-describedby={hint ? `${id}-note` : undefined}
          {...events}
          onKeyDown={onKeyDown}
        />
      </div>
    </Field>
  );
}
