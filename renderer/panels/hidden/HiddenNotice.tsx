// Says that what is selected is in a hidden lane, or a note that the style leaves out, wherever it was selected from (outline, find bar, palette, history), and
// shows it on request.

import { laneName } from '#shared/report/placeNames';
import { EyeOff } from 'lucide-react';
import { isHiddenAsNote, lanesHiding, showLanes, showNotes } from '../../editor/structure/hiding';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useEditor, useSelection } from '../editorContext';
import './HiddenNotice.css';

export function HiddenNotice({ onShown }: { /** Gives the focus back to the sheet. */ readonly onShown: () => void }) {
  const t = useTranslate();
  const editor = useEditor();
  const blueprint = useBlueprint();
  const last = useSelection().at(-1);
  const lanes = lanesHiding(blueprint, last);
  const isNote = lanes.length === 0 && isHiddenAsNote(blueprint, last);
  function show(): void {
    if (isNote) showNotes(editor);
    else showLanes(editor, lanes);
    onShown();
  }
  const name = laneName(blueprint.lanes[lanes[0] ?? ''], t);
  return (
    <div className="hidden-notice" role="status">
      {(isNote || lanes.length > 0) && (
        <div className="hidden-notice-card">
          <EyeOff size={16} strokeWidth={1.75} aria-hidden />
          <span>{isNote ? t('hidden.notes') : t('hidden.notice', { name, count: lanes.length })}</span>
          <Button onClick={show}>{t('hidden.show')}</Button>
        </div>
      )}
    </div>
  );
}
