// What a text means for a cell that is edited: typed, pasted, or emptied. Texts that can't stand there change nothing.

import type { CellEdit } from './column';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Undefined for nothing; null where the text is no number that may stand there. */
export function numberIn(text: string, { min = -Infinity, max = Infinity }: { readonly min?: number; readonly max?: number }): number | undefined | null {
  if (text.trim() === '') return undefined;
  const value = Number(text.trim().replace(',', '.'));
  return value >= min && value <= max ? value : null;
}

/** Puts a text into a cell. Returns whether it may stand there. */
export function setCellText<Row>(row: Row, edit: CellEdit<Row>, text: string): boolean {
  const said = text.replace(/\s+/g, ' ').trim();
  switch (edit.type) {
    case 'text': return setText(row, edit, said);
    case 'number': return setNumber(row, edit, said);
    case 'choice': return setChoice(row, edit, said);
    case 'several': return setSeveral(row, edit, said);
  }
}

type Of<Row, Type> = Extract<CellEdit<Row>, { type: Type }>;

function setText<Row>(row: Row, edit: Of<Row, 'text'>, said: string): boolean {
  if (edit.date && said !== '' && !(ISO_DATE.test(said) && !Number.isNaN(Date.parse(said)))) return false;
  edit.commit(row, said);
  return true;
}

function setNumber<Row>(row: Row, edit: Of<Row, 'number'>, said: string): boolean {
  const value = numberIn(said, edit);
  if (value === null) return false;
  edit.commit(row, value);
  return true;
}

function setChoice<Row>(row: Row, edit: Of<Row, 'choice'>, said: string): boolean {
  const option = edit.options.find(({ value, label }) => (said === '' ? value === '' : isSame(label, said)));
  if (!option) return false;
  edit.commit(row, option.value);
  return true;
}

function setSeveral<Row>(row: Row, edit: Of<Row, 'several'>, said: string): boolean {
  const named = said.split(edit.letters ? /[\s,;，、；]+/ : /[,;，、；]/).map((one) => one.trim()).filter(Boolean);
  const chosen = named.map((name) => edit.options.find(({ value, label }) => isSame(edit.letters ? value : label, name))?.value);
  if (chosen.some((value) => value === undefined)) return false;
  edit.commit(row, chosen.flatMap((value) => value ?? []));
  return true;
}

/** Sets or takes away the value of a typed letter, where values are letters. Returns whether it is one of them. */
export function setLetter<Row>(row: Row, edit: CellEdit<Row>, letter: string): boolean {
  if (edit.type !== 'several' || !edit.letters) return false;
  const value = edit.options.find((option) => isSame(option.value, letter))?.value;
  if (value === undefined) return false;
  const before = edit.current(row);
  edit.commit(row, before.includes(value) ? before.filter((other) => other !== value) : [...before, value]);
  return true;
}

function isSame(label: string, said: string): boolean {
  return label.toLocaleLowerCase() === said.toLocaleLowerCase();
}
