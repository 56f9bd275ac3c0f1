// Keeps a text area at a text without telling React: with a `value` it would write each letter into the element's children
// too, and the browser would then undo letter by letter instead of what was typed in one go.

import { useLayoutEffect, useRef, type RefObject } from 'react';

/** For the area's `ref`; the text is written where it is not what stands there already. */
export function useShownText(text: string): RefObject<HTMLTextAreaElement | null> {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (area.current && area.current.value !== text) area.current.value = text;
  });
  return area;
}
