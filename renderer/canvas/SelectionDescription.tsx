// Says what is selected to people who can't see the canvas.

import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Translate } from '#shared/i18n/messages';
import type { Editor } from '../editor/editor';
import { describeSelection } from './describe';

export function SelectionDescription({ editor, t, id }: { readonly editor: Editor; readonly t: Translate; readonly id: string }) {
  const described = useStore(editor.session, useShallow((session) => ({
    selection: session.selection,
    connectingFrom: session.connectingFrom,
    dropTarget: session.connectingFrom ? session.dropTarget : null,
  })));
  const blueprint = useStore(editor.document, (document) => document.blueprint);
  return (
    <div id={id} className="canvas-description" role="status" aria-live="polite">
      {describeSelection(blueprint, described, t)}
    </div>
  );
}
