// Earlier versions of a document: looking at them, comparing one with what is there now, and restoring it. Nothing is
// lost by restoring: it is one undo step.

import { useMemo, useState } from 'react';
import { History } from 'lucide-react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { Segmented } from '../../ui/Segmented';
import { useTranslate } from '../../ui/translateContext';
import type { OpenQuestion } from '../dialogStack';
import type { Picture } from '../compare/picture';
import { useVersion, type VersionState } from './useVersion';
import { useVersions } from './useVersions';
import { VersionList } from './VersionList';
import { OnePicture, VersionView } from './VersionView';
import './RestoreDialog.css';

type RestoreProps = OpenQuestion<'restore'>;

export function RestoreDialog({ input, answer }: RestoreProps) {
  const t = useTranslate();
  const { editor, file } = input;
  const { state, summaries, reader } = useVersions(editor, file.handle);
  const versions = state.type === 'listed' ? state.versions : [];
  const [picked, pick] = useState<string | null | undefined>(undefined);
  const chosen = picked === undefined ? (versions[0]?.id ?? null) : picked;
  const version = useVersion(editor, reader, chosen);
  const savedAt = versions.find(({ id }) => id === chosen)?.savedAt ?? 0;
  const ready = chosen !== null && version.type === 'ready' && version.version.id === chosen ? version.version : null;

  function restore(): void {
    if (ready) answer({ type: 'restore', blueprint: ready.blueprint, savedAt });
  }
  function copy(): void {
    if (ready) answer({ type: 'copy', text: ready.text, savedAt });
  }
  const footer = (
    <>
      <Button variant="quiet" className="push" disabled={!ready} onClick={copy}>{t('restore.copy')}</Button>
      <Button onClick={() => answer(null)}>{t('app.cancel')}</Button>
      <Button variant="primary" disabled={!ready} onClick={restore}>{t('restore.restore')}</Button>
    </>
  );
  return (
    <Dialog title={t('restore.title')} closeLabel={t('app.close')} width={versions.length > 0 ? 'full' : 'medium'} onClose={() => answer(null)} footer={versions.length > 0 && footer}>
      {state.type === 'failed' && <p role="alert">{t(`error.${state.error.code}`, state.error.args)}</p>}
      {state.type === 'listed' && versions.length === 0 && <EmptyState icon={History} title={t('restore.empty')} text={t('restore.emptyText')} />}
      {versions.length > 0 && (
        <div className="restore">
          <VersionList
            versions={versions} summaries={summaries} chosen={chosen} isDirty={editor.isDirty()}
            now={editor.environment.now()} onChoose={pick} onTake={restore}
          />
          <Chosen editor={editor} state={version} savedAt={chosen === null ? null : savedAt} />
        </div>
      )}
    </Dialog>
  );
}

interface ChosenProps {
  readonly editor: RestoreProps['input']['editor'];
  readonly state: VersionState;
  /** null: what is open now. */
  readonly savedAt: number | null;
}

function Chosen({ editor, state, savedAt }: ChosenProps) {
  const t = useTranslate();
  const [view, setView] = useState<'picture' | 'changes'>('picture');
  const present = useMemo((): Picture => ({ blueprint: editor.document.getState().blueprint, scene: editor.scene() }), [editor]);
  const title = savedAt === null ? t('restore.now') : t('restore.at', { at: savedAt });
  return (
    <section className="restore-view" aria-label={title}>
      <header className="restore-head">
        <h3 className="restore-title">{title}</h3>
        {savedAt !== null && (
          <Segmented
            label={t('restore.view')} hideLabel value={view} onChange={setView}
            segments={[{ value: 'picture', label: t('restore.picture') }, { value: 'changes', label: t('restore.compare') }]}
          />
        )}
      </header>
      {savedAt === null ? <OnePicture picture={present} label={title} /> : <VersionView state={state} title={title} present={present} view={view} />}
    </section>
  );
}
