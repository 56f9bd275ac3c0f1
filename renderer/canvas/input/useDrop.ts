// Picture files dropped on the sheet become image cards in the cell under the pointer, which is shown while dragging.
// Other files are the window's business.

import { useEffect } from 'react';
import type { RefObject } from 'react';
import { cardOf } from '#shared/blueprint/queries';
import { takePictures } from '../../editor/clipboard/clipboardPictureFile';
import type { Say } from '../../editor/clipboard/clipboardPictureFile';
import { addPictureCards } from '../../editor/clipboard/clipboardPictures';
import type { Editor } from '../../editor/editor';
import { pointerInput } from '../../editor/pointer';

type Cell = { readonly lane: string; readonly step: string };

function cellUnder(editor: Editor, container: HTMLElement, event: MouseEvent): Cell | null {
  const { left, top } = container.getBoundingClientRect();
  const { hit } = pointerInput(editor, { x: event.clientX - left, y: event.clientY - top });
  if (hit?.type === 'cell') return hit;
  return hit?.type === 'card' ? (cardOf(editor.document.getState().blueprint, hit.id) ?? null) : null;
}

/** Drawings can't be shown on cards; but they may carry a blueprint, which is the window's business. */
function isTaken(type: string): boolean {
  return type.startsWith('image/') && type !== 'image/svg+xml';
}

/** While dragging only the kinds of files can be known, not their names. */
function bringsPictures(event: DragEvent): boolean {
  return [...(event.dataTransfer?.items ?? [])].some((item) => item.kind === 'file' && isTaken(item.type));
}

function showTarget(editor: Editor, cell: Cell | null): void {
  editor.session.setState({ dropTarget: cell && { ref: { type: 'cell', lane: cell.lane, step: cell.step }, allowed: true } });
}

export function useDrop(container: RefObject<HTMLElement | null>, editor: Editor, say: Say): void {
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('dragover', (event) => {
      if (!bringsPictures(event) || !event.dataTransfer) return;
      event.preventDefault();
      const cell = cellUnder(editor, element, event);
      event.dataTransfer.dropEffect = cell ? 'copy' : 'none';
      showTarget(editor, cell);
    }, { signal });
    element.addEventListener('dragleave', () => showTarget(editor, null), { signal });
    element.addEventListener('drop', (event) => {
      showTarget(editor, null);
      const files = [...(event.dataTransfer?.files ?? [])].filter(({ type }) => isTaken(type));
      const cell = cellUnder(editor, element, event);
      if (files.length === 0 || !cell) return;
      event.preventDefault();
      void takePictures(files, true, (pictures) => addPictureCards(editor, cell, pictures), say);
    }, { signal });
    return () => {
      stop.abort();
      showTarget(editor, null);
    };
  }, [container, editor, say]);
}
