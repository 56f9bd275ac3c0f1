// Pictures for a persona from outside: chosen, dropped on its card, or pasted while the keys are in it. What can't be read
// is said.

import { useCallback, useEffect, useState, type DragEvent, type RefObject } from 'react';
import type { PersonaId } from '#shared/blueprint/recordIds';
import { changeRecords } from '#shared/commands/analysis/changeRecords';
import { storedPicture } from '../../../editor/clipboard/clipboardPictureFile';
import { useExecute, useRefusal } from '../../editorContext';

export function usePersonaPicture(card: RefObject<HTMLElement | null>, id: PersonaId) {
  const execute = useExecute();
  const say = useRefusal();
  const [isOver, setOver] = useState(false);
  const take = useCallback(async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const picture = await storedPicture(file);
    if (picture) execute(changeRecords, { collection: 'personas', ids: [id], changes: { image: picture.id }, images: [picture] });
    else say({ key: 'picture.unreadable', params: { count: 1 } });
  }, [execute, say, id]);

  useEffect(() => {
    // Pasting comes to the page where a button has the focus, and to a field that has it.
    function onPaste(event: ClipboardEvent): void {
      const { clipboardData: data } = event;
      const isHere = card.current?.contains(document.activeElement) === true;
      if (!isHere || !data || data.files.length === 0 || data.getData('text/plain') !== '') return;
      event.preventDefault();
      event.stopPropagation();
      void take(data.files[0]);
    }
    document.addEventListener('paste', onPaste, { capture: true });
    return () => document.removeEventListener('paste', onPaste, { capture: true });
  }, [card, take]);

  const isFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');
  const drop = {
    onDragOver(event: DragEvent): void {
      if (!isFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    },
    onDragLeave(event: DragEvent): void {
      if (!card.current?.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop(event: DragEvent): void {
      if (!isFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      void take(event.dataTransfer.files[0]);
    },
  };
  return { take: (file: File | undefined) => void take(file), drop, isOver };
}
