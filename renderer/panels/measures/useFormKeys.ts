// A form by the keyboard: it is begun at its first field, in sight as a whole, and left with Escape.

import { useEffect, useRef, type RefObject } from 'react';

/**
 * @param isSettled What is measured is settled, so that the numbers come first.
 * @param isWrong Something is said to be wrong: then the form is longer, and what is said and its buttons come into sight.
 */
export function useFormKeys(isSettled: boolean, onCancel: () => void, isWrong: boolean): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const cancel = useRef(onCancel);
  useEffect(() => {
    cancel.current = onCancel;
  });
  useEffect(() => {
    const element = form.current;
    if (!element) return undefined;
    element.querySelector<HTMLElement>(isSettled ? 'input' : 'button')?.focus();
    element.scrollIntoView({ block: 'nearest' });
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      cancel.current();
    }
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [isSettled]);
  useEffect(() => {
    if (isWrong) form.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [isWrong]);
  return form;
}
