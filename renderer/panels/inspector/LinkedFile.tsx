// A file that the blueprint is linked with: opened, chosen anew, or no longer linked.

import { FolderOpen, Link2, Unlink2 } from 'lucide-react';
import { useId } from 'react';
import { useStore } from 'zustand';
import type { FileLink } from '#shared/blueprint/analysisRecords';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { useAction, useEditor } from '../editorContext';
import './LinkedFile.css';

export interface LinkedFileProps {
  readonly label: string;
  readonly link: FileLink | undefined;
  /** Said under its name. */
  readonly note?: string;
  /** Ids. */
  readonly actions: { readonly open: string; readonly choose: string; readonly remove: string };
}

export function LinkedFile({ label, link, note, actions }: LinkedFileProps) {
  const t = useTranslate();
  const run = useAction();
  const id = useId();
  const missing = useStore(useEditor().checks, ({ missingFiles }) => link !== undefined && missingFiles.has(link.blueprint));
  const said = missing ? t('linked.missing') : note;
  return (
    <section className="linked" aria-labelledby={id}>
      <h3 id={id} className="field-label">{label}</h3>
      {link ? (
        <div className="linked-row">
          <button type="button" className="linked-open" aria-label={t('linked.open', { name: link.name })} onClick={() => run(actions.open)}>
            <Link2 size={14} strokeWidth={1.75} aria-hidden />
            <span className="linked-name">{link.name}</span>
            {said !== undefined && <span className="linked-state">{said}</span>}
          </button>
          <IconButton icon={FolderOpen} size="small" side="left" label={t('linked.choose')} onClick={() => run(actions.choose)} />
          <IconButton icon={Unlink2} size="small" side="left" label={t('linked.remove')} onClick={() => run(actions.remove)} />
        </div>
      ) : <Button icon={Link2} onClick={() => run(actions.choose)}>{t('linked.choose')}</Button>}
    </section>
  );
}
