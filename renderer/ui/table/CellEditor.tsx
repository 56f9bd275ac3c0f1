// A cell while it is being edited. Enter and leaving it hand the value on, Escape leaves it as it was.

import { useRef, useState, type KeyboardEvent } from 'react';
import type { CellEdit } from './column';
import { SeveralEditor } from './SeveralEditor';

interface CellEditorProps<Row> {
  readonly label: string;
  readonly row: Row;
  readonly edit: CellEdit<Row>;
  /** The text that it begins with. */
  readonly initial: string;
  /** `next`: on to the cell below. */
  readonly onEnd: (next: boolean) => void;
}

/** Undefined for nothing; null where the text is no number that may stand there. */
function numberIn(text: string, { min = -Infinity, max = Infinity }: { readonly min?: number; readonly max?: number }): number | undefined | null {
  if (text.trim() === '') return undefined;
  const value = Number(text.trim().replace(',', '.'));
  return value >= min && value <= max ? value : null;
}

export function CellEditor<Row>({ label, row, edit, initial, onEnd }: CellEditorProps<Row>) {
  if (edit.type === 'choice') return <ChoiceEditor label={label} row={row} edit={edit} onEnd={onEnd} />;
  if (edit.type === 'several') return <SeveralEditor label={label} row={row} edit={edit} text={initial} onEnd={() => onEnd(false)} />;
  return <TextEditor label={label} row={row} edit={edit} initial={initial} onEnd={onEnd} />;
}

type EditorOf<Row, Type> = Omit<CellEditorProps<Row>, 'edit' | 'initial'> & { readonly edit: Extract<CellEdit<Row>, { type: Type }> };

function ChoiceEditor<Row>({ label, row, edit, onEnd }: EditorOf<Row, 'choice'>) {
  return (
    <select
      className="table-editor"
      aria-label={label}
      autoFocus
      defaultValue={edit.current(row)}
      onChange={(event) => {
        edit.commit(row, event.target.value);
        onEnd(false);
      }}
      onBlur={() => onEnd(false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' || event.key === 'Enter') onEnd(false);
      }}
    >
      {edit.options.map(({ value, label: name }) => <option key={value} value={value}>{name}</option>)}
    </select>
  );
}

function TextEditor<Row>({ label, row, edit, initial, onEnd }: EditorOf<Row, 'text' | 'number'> & { readonly initial: string }) {
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
  function leave(next: boolean): void {
    left.current = true;
    onEnd(next);
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') leave(false);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (handOn(event.currentTarget)) leave(true);
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
        onEnd(false);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
