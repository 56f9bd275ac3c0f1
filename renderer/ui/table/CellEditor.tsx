// A cell while it is being edited. Enter, Tab and leaving it hand the value on, Escape leaves it as it was.

import { useRef, useState, type KeyboardEvent } from 'react';
import { numberIn } from './cellText';
import { ChoiceEditor } from './ChoiceEditor';
import type { CellEdit } from './column';
import { SeveralEditor } from './SeveralEditor';
import type { After } from './useTableCursor';

interface CellEditorProps<Row> {
  readonly label: string;
  readonly row: Row;
  readonly edit: CellEdit<Row>;
  /** The text that it begins with. */
  readonly initial: string;
  /** With where to go on. */
  readonly onEnd: (after: After) => void;
}

export function CellEditor<Row>({ label, row, edit, initial, onEnd }: CellEditorProps<Row>) {
  if (edit.type === 'choice') return <ChoiceEditor label={label} row={row} edit={edit} text={initial} onEnd={() => onEnd(null)} />;
  if (edit.type === 'several') return <SeveralEditor label={label} row={row} edit={edit} text={initial} onEnd={() => onEnd(null)} />;
  return <TextEditor label={label} row={row} edit={edit} initial={initial} onEnd={onEnd} />;
}

type TextEditorProps<Row> = Omit<CellEditorProps<Row>, 'edit'> & { readonly edit: Extract<CellEdit<Row>, { type: 'text' | 'number' }> };

function afterKey(key: string, shift: boolean): After {
  if (key === 'Enter') return shift ? 'ArrowUp' : 'ArrowDown';
  return shift ? 'ArrowLeft' : 'ArrowRight';
}

function TextEditor<Row>({ label, row, edit, initial, onEnd }: TextEditorProps<Row>) {
  const [text, setText] = useState(initial);
  const [wrong, setWrong] = useState(false);
  const left = useRef(false);
  /** Returns whether the editor may go. */
  function handOn(field: HTMLInputElement): boolean {
    // Half a date is none, and takes none away.
    if (field.validity.badInput) return false;
    if (edit.type === 'text') {
      if (text !== initial) edit.commit(row, text);
      return true;
    }
    const value = numberIn(text, edit);
    if (value !== null && text !== initial) edit.commit(row, value);
    return value !== null;
  }
  function leave(after: After): void {
    left.current = true;
    onEnd(after);
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') leave(null);
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    event.preventDefault();
    if (handOn(event.currentTarget)) leave(afterKey(event.key, event.shiftKey));
    else setWrong(true);
  }
  return (
    <input
      className="table-editor"
      aria-label={label}
      aria-invalid={wrong || undefined}
      autoFocus
      type={edit.type === 'text' && edit.date ? 'date' : 'text'}
      inputMode={edit.type === 'number' ? 'decimal' : undefined}
      value={text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => {
        setText(event.target.value);
        setWrong(false);
      }}
      onBlur={({ target }) => {
        if (left.current) return;
        handOn(target);
        onEnd(null);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
