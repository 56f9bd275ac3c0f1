// Connectors that are chosen in a view are selected and brought into view on the sheet.

import { useMemo } from 'react';
import { reveal } from '../../../editor/camera/cameraMoves';
import { useEditor, useSelection } from '../../editorContext';

export interface ShownConnectors {
  /** Ids of the selected connectors. */
  readonly selected: ReadonlySet<string>;
  readonly show: (ids: readonly string[]) => void;
}

export function useShowConnectors(): ShownConnectors {
  const editor = useEditor();
  const selection = useSelection();
  const selected = useMemo(() => new Set(selection.flatMap((ref) => (ref.type === 'connector' ? [ref.id] : []))), [selection]);
  function show(ids: readonly string[]): void {
    const refs = ids.map((id) => ({ type: 'connector' as const, id }));
    editor.select(refs);
    reveal(editor, refs);
  }
  return { selected, show };
}
