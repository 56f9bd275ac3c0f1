// Settling clashes one after the other: what is chosen, where one is, and the keys for both.

import { useState, type KeyboardEvent } from 'react';
import type { Choice, Choices, Clash } from '#shared/merge/clash';
import type { Merge } from '#shared/merge/mergeBlueprints';

const KEYS = ['1', '2', '3'];

/** Where to go on: the next clash that is not settled, round and round; the last one where all are. */
function nextOpen(ids: readonly string[], choices: Choices, from: number): number {
  const order = ids.map((_, i) => (from + 1 + i) % ids.length);
  return order.find((i) => !Object.hasOwn(choices, ids[i] ?? '')) ?? from;
}

export interface Settling {
  readonly choices: Choices;
  /** Index of the clash that is looked at. */
  readonly current: number;
  readonly clash: Clash | undefined;
  readonly done: number;
  readonly all: number;
  readonly isDone: boolean;
  readonly goTo: (index: number) => void;
  readonly choose: (choice: Choice) => void;
  readonly chooseAll: (choice: Choice) => void;
  /** To the next one that is open; where none is, to the end. */
  readonly goOn: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** @param known what was chosen before */
export function useSettling({ clashes }: Merge, known: Choices, onEnd: (choices: Choices) => void): Settling {
  const ids = clashes.map(({ id }) => id);
  const [choices, setChoices] = useState<Choices>(() => Object.fromEntries(Object.entries(known).filter(([id]) => ids.includes(id))));
  const [current, setCurrent] = useState(() => Math.max(0, nextOpen(ids, choices, -1)));
  const clash = clashes[current];
  const done = ids.filter((id) => Object.hasOwn(choices, id)).length;
  const isDone = done === ids.length;

  const choose = (choice: Choice): void => {
    if (clash?.choices.includes(choice)) setChoices({ ...choices, [clash.id]: choice });
  };
  const goOn = (): void => (isDone ? onEnd(choices) : setCurrent(nextOpen(ids, choices, current)));

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const choice = clash?.choices[KEYS.indexOf(event.key)];
    if (way !== undefined) setCurrent(Math.max(0, Math.min(ids.length - 1, current + way)));
    else if (choice) choose(choice);
    // On a button, Enter presses that.
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) goOn();
    else return;
    event.preventDefault();
  }

  return {
    choices, current, clash, done, isDone, choose, goOn, onKeyDown,
    all: ids.length,
    goTo: setCurrent,
    chooseAll: (choice) => setChoices(Object.fromEntries(ids.map((id) => [id, choice]))),
  };
}
