// Which file holds the other state of the service, in the brief: opened, chosen anew, or no longer linked.

import { FolderOpen, Link2, Unlink2 } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { useAction, useBlueprint, useEditor } from '../editorContext';
import './LinkedState.css';

export function LinkedState() {
  const t = useTranslate();
  const run = useAction();
  const { linked } = useBlueprint();
  const missing = useStore(useEditor().checks, (state) => state.linkedIsMissing);
  return (
    <section className="linked" aria-labelledby="linked-state">
      <h3 id="linked-state" className="field-label">{t('linked.label')}</h3>
      {linked ? (
        <div className="linked-row">
          <button type="button" className="linked-open" aria-label={t('linked.open', { name: linked.name })} onClick={() => run('openLinked')}>
            <Link2 size={14} strokeWidth={1.75} aria-hidden />
            <span className="linked-name">{linked.name}</span>
            <span className="linked-state">{missing ? t('linked.missing') : t(`state.${linked.state}`)}</span>
          </button>
          <IconButton icon={FolderOpen} size="small" side="left" label={t('linked.choose')} onClick={() => run('chooseLinked')} />
          <IconButton icon={Unlink2} size="small" side="left" label={t('linked.remove')} onClick={() => run('unlink')} />
        </div>
      ) : <Button icon={Link2} onClick={() => run('chooseLinked')}>{t('linked.choose')}</Button>}
    </section>
  );
}
