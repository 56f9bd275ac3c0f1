// Follows the size of the canvas' element. Only this renders the stage again.

import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { setCanvasSize } from '../editor/camera/cameraMoves';
import type { Size } from '../editor/camera/camera';
import type { Editor } from '../editor/editor';

export function useCanvasSize(container: RefObject<HTMLElement | null>, editor: Editor): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const measure = (): void => {
      const next = { width: element.clientWidth, height: element.clientHeight };
      if (next.width === 0 || next.height === 0) return;
      setSize((last) => (last.width === next.width && last.height === next.height ? last : next));
      setCanvasSize(editor, next);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [container, editor]);
  return size;
}
