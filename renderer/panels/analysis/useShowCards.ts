// What a view does when something in it is chosen: the card is selected and brought into view on the sheet.

import { useMemo } from 'react';
import { reveal } from '../../editor/camera/cameraMoves';
import { useEditor, useSelection } from '../editorContext';

export interface ShownCards {
  /** Ids of the selected cards. */
  readonly selected: ReadonlySet<string>;
  readonly show: (ids: readonly string[]) => void;
}

export function useShowCards(): ShownCards {
  const editor = useEditor();
  const selection = useSelection();
  const selected = useMemo(() => new Set(selection.flatMap((ref) => (ref.type === 'card' ? [ref.id] : []))), [selection]);
  function show(ids: readonly string[]): void {
    const refs = [...new Set(ids)].map((id) => ({ type: 'card' as const, id }));
    editor.select(refs);
    reveal(editor, refs);
  }
  return { selected, show };
}
