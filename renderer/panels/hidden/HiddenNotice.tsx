// Says that what is selected is in a hidden lane, wherever it was selected from (outline, find bar, palette, history), and
// shows it on request.

import { EyeOff } from 'lucide-react';
import { lanesHiding, showLanes } from '../../editor/structure/hiding';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useEditor, useSelection } from '../editorContext';
import { laneTitle } from '../inspector/names';
import './HiddenNotice.css';

export function HiddenNotice({ onShown }: { /** Gives the focus back to the sheet. */ readonly onShown: () => void }) {
  const t = useTranslate();
  const editor = useEditor();
  const blueprint = useBlueprint();
  const lanes = lanesHiding(blueprint, useSelection().at(-1));
  function show(): void {
    showLanes(editor, lanes);
    onShown();
  }
  return (
    <div className="hidden-notice" role="status">
      {lanes.length > 0 && (
        <div className="hidden-notice-card">
          <EyeOff size={16} strokeWidth={1.75} aria-hidden />
          <span>{t('hidden.notice', { name: laneTitle(blueprint.lanes[lanes[0] ?? ''], t), count: lanes.length })}</span>
          <Button onClick={show}>{t('hidden.show')}</Button>
        </div>
      )}
    </div>
  );
}
