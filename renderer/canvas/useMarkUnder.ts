// What of the marks on the sheet the pointer rests on, for tips: a mark shows itself after a moment, and is gone with the
// next thing that happens.

import { useEffect, useState, type RefObject } from 'react';
import type { Point } from '#shared/lib/geometry';
import type { Editor } from '../editor/editor';

/** ms for which the pointer rests before something shows. */
const REST = 150;

/** @param markAt the mark under a point of the canvas (CSS px); the same function in every rendering */
export function useMarkUnder<Mark>(container: RefObject<HTMLElement | null>, editor: Editor, markAt: (editor: Editor, point: Point) => Mark | null): Mark | null {
  const [mark, setMark] = useState<Mark | null>(null);
  useEffect(() => {
    const canvas = container.current;
    if (!canvas) return undefined;
    const stop = new AbortController();
    let timer: number | undefined;
    let shown: Mark | null = null;
    function show(next: Mark | null): void {
      window.clearTimeout(timer);
      shown = next;
      setMark(() => next);
    }
    canvas.addEventListener('pointermove', (event) => {
      if (event.buttons !== 0) return show(null);
      const { left, top } = canvas.getBoundingClientRect();
      const point = { x: event.clientX - left, y: event.clientY - top };
      if (shown !== null && markAt(editor, point) !== shown) show(null);
      window.clearTimeout(timer);
      // Looked for only where the pointer rests: there may be thousands.
      timer = window.setTimeout(() => show(markAt(editor, point)), REST);
    }, { signal: stop.signal });
    for (const type of ['pointerdown', 'pointerleave', 'wheel', 'keydown'] as const) {
      canvas.addEventListener(type, () => show(null), { signal: stop.signal, passive: true });
    }
    const unsubscribe = editor.document.subscribe(() => show(null));
    return () => {
      show(null);
      stop.abort();
      unsubscribe();
    };
  }, [container, editor, markAt]);
  return mark;
}
