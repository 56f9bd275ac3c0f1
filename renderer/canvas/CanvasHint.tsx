// The quiet line that says which keys lead on while a text is typed or a connector is selected, and why a connector can't
// end where the pointer is.

import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { MessageKey } from '#shared/i18n/messages';
import { platform } from '../actions/platform';
import { formatShortcut } from '../actions/shortcuts';
import type { Editor, SessionState } from '../editor/editor';
import { onlySelected } from '../editor/selection/selection';
import { Kbd } from '../ui/Kbd';
import { useTranslate } from '../ui/translateContext';
import './CanvasHint.css';

type Hint = readonly [shortcut: string, meaning: MessageKey];

const NONE: readonly Hint[] = [];
const NEW_CARD: readonly Hint[] = [
  ['Enter', 'hint.below'], ['Tab', 'hint.nextStep'], ['Mod+Enter', 'hint.nextLane'], ['Escape', 'hint.end'],
];
const CARD: readonly Hint[] = [
  ['Enter', 'hint.done'], ['Tab', 'hint.nextStep'], ['Mod+Enter', 'hint.nextLane'], ['Escape', 'hint.cancel'],
];
const NAME: readonly Hint[] = [['Enter', 'hint.done'], ['Tab', 'hint.nextName'], ['Escape', 'hint.cancel']];
const LABEL: readonly Hint[] = [['Enter', 'hint.done'], ['Escape', 'hint.cancel']];
/** The keys of its kinds stand in its bar. */
const CONNECTOR: readonly Hint[] = [['Enter', 'hint.label'], ['Alt+ArrowUp', 'hint.bend']];

function hintsFor({ editing, selection }: Pick<SessionState, 'editing' | 'selection'>): readonly Hint[] {
  switch (editing?.type) {
    case 'newCard': return NEW_CARD;
    case 'card': return CARD;
    case 'lane': case 'phase': case 'step': return NAME;
    case 'connector': return LABEL;
    case undefined: return onlySelected(selection, 'connector') ? CONNECTOR : NONE;
  }
}

export function CanvasHint({ editor }: { readonly editor: Editor }) {
  const t = useTranslate();
  const { hints, reason } = useStore(editor.session, useShallow((session) => ({
    hints: hintsFor(session), reason: session.dropTarget?.reason ?? null,
  })));
  if (reason) return <span className="canvas-hint canvas-hint-refused" role="status">{t(reason.key, reason.params)}</span>;
  if (hints.length === 0) return null;
  return (
    <span className="canvas-hint">
      {hints.map(([shortcut, meaning]) => (
        <span key={shortcut} className="canvas-hint-key">
          <Kbd>{formatShortcut(shortcut, platform)}</Kbd>
          {t(meaning)}
        </span>
      ))}
    </span>
  );
}
