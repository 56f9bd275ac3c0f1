// The field for the next record stands in the empty place first, and above the list as soon as there is one. Whoever goes
// on typing must find it there: otherwise the keys would be shortcuts and change the sheet.

import { useCallback, useRef } from 'react';

export interface MovingField {
  /** For the field at either place. */
  readonly field: (element: HTMLInputElement | null) => void;
  /** Called when the first record is added: the field takes the keys at its next place. */
  readonly move: () => void;
}

export function useMovingField(): MovingField {
  const moves = useRef(false);
  const field = useCallback((element: HTMLInputElement | null) => {
    if (!element || !moves.current) return;
    moves.current = false;
    element.focus();
  }, []);
  const move = useCallback(() => {
    moves.current = true;
  }, []);
  return { field, move };
}
