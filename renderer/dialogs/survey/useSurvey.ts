// What the survey dialog knows: the sheet, what its columns ask, and what the answers come to.

import { useDeferredValue, useMemo, useState } from 'react';
import type { TableSheet } from '#shared/api/requests/tables';
import { cardsInOrder } from '#shared/blueprint/queries';
import { touchpointsOf } from '#shared/blueprint/touchpoints';
import type { Blueprint, Card } from '#shared/blueprint/records';
import { guessColumns, guessSurveyHead } from '#shared/survey/guessColumns';
import { dayOrderOf, readDay } from '#shared/survey/readDay';
import type { SurveyChoices } from '#shared/survey/surveyChoices';
import type { SurveyColumn } from '#shared/survey/surveyFields';
import { importSurvey, type SurveyImported } from '#shared/survey/surveyImport';
import { titleOf } from '../import/useImport';
import { useServices } from '../servicesContext';
import type { SurveyInput } from './surveyQuestion';

type Choices = SurveyChoices & { readonly sheet: number };

export interface SurveyState {
  readonly rows: TableSheet['rows'];
  readonly choices: Choices;
  readonly imported: SurveyImported;
  /** Cards that can be asked about: touchpoints first. */
  readonly touchpoints: readonly Card[];
  readonly otherCards: readonly Card[];
  readonly setSheet: (sheet: number) => void;
  readonly setHasHead: (hasHead: boolean) => void;
  readonly setColumn: (index: number, change: Partial<SurveyColumn>) => void;
  readonly set: (change: Partial<Pick<Choices, 'byMonth' | 'date' | 'source'>>) => void;
}

export function useSurvey(input: SurveyInput): SurveyState {
  const { name, sheets, blueprint } = input;
  const { createId } = useServices();
  const places = useMemo(() => placesOf(blueprint), [blueprint]);
  const cards = [...places.touchpoints, ...places.otherCards];
  const rowsOf = (sheet: number): TableSheet['rows'] => sheets[sheet]?.rows ?? [];
  const guessed = (sheet: number, hasHead: boolean) => {
    const columns = guessColumns(rowsOf(sheet), hasHead, cards);
    return { sheet, hasHead, columns, byMonth: isOverMonths(rowsOf(sheet), columns) };
  };
  const [choices, setChoices] = useState((): Choices => {
    const sizes = sheets.map(({ rows }) => rows.length);
    const sheet = Math.max(0, sizes.indexOf(Math.max(...sizes)));
    return { ...guessed(sheet, guessSurveyHead(rowsOf(sheet))), date: input.date, at: input.at, source: titleOf(name) };
  });
  const settled = useDeferredValue(choices);
  const imported = useMemo(() => importSurvey(sheets[settled.sheet]?.rows ?? [], settled, blueprint, createId), [sheets, settled, blueprint, createId]);
  const change = (part: Partial<Choices>): void => setChoices((now) => ({ ...now, ...part }));
  return {
    rows: rowsOf(choices.sheet), choices, imported, ...places,
    setSheet: (sheet) => change(guessed(sheet, guessSurveyHead(rowsOf(sheet)))),
    setHasHead: (hasHead) => change(guessed(choices.sheet, hasHead)),
    setColumn: (index, part) => setChoices((now) => ({ ...now, columns: now.columns.map((column, i) => (i === index ? { ...column, ...part } : column)) })),
    set: change,
  };
}

function placesOf(blueprint: Blueprint): Pick<SurveyState, 'touchpoints' | 'otherCards'> {
  const touchpoints = touchpointsOf(blueprint).filter(({ title }) => title !== '');
  const among = new Set(touchpoints);
  return { touchpoints, otherCards: [...cardsInOrder(blueprint)].filter((card) => card.title !== '' && !among.has(card)) };
}

/** A survey that went on for months is a series. */
function isOverMonths(rows: TableSheet['rows'], columns: readonly SurveyColumn[]): boolean {
  const column = columns.findIndex(({ field }) => field === 'date');
  if (column < 0) return false;
  const cells = rows.map((row) => row[column] ?? '');
  const order = dayOrderOf(cells);
  return new Set(cells.flatMap((cell) => readDay(cell, order)?.slice(0, 7) ?? [])).size > 1;
}
