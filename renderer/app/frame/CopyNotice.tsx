// A quiet line about a conflict copy that a sync program has left beside the file: it offers to merge it, and when the
// file holds all that is in it, to move it out of the way. What the document itself has to say goes first.

import { useStore } from 'zustand';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/translateContext';
import { useApp } from '../appContext';
import { copyKey, isContained } from '../documents/colleagues/conflictCopies';
import { discardCopy, mergeCopy, spokenName } from '../documents/colleagues/copyActions';
import type { OpenDocument } from '../documents/openDocument';
import './NoticeBar.css';

export function CopyNotice({ document }: { readonly document: OpenDocument }) {
  const t = useTranslate();
  const { app } = useApp();
  const team = app.team.of(document);
  const { copies: [copy], merged } = useStore(team.store);
  const hasNotice = useStore(document.notice, (notice) => notice !== null);
  const readOnly = useStore(document.onDisk, (file) => file.readOnly);
  const contained = useStore(document.editor.document, () => copy !== undefined && isContained(document.editor, copy, merged[copyKey(copy.info)] ?? null));
  // Merged, but not yet saved: when it is, the line comes back.
  const waits = copy !== undefined && merged[copyKey(copy.info)] !== undefined && !contained;
  if (!copy || hasNotice || readOnly || waits) return null;
  const name = spokenName(copy);
  const { by = '' } = copy.info;
  return (
    <aside className="notice-bar" aria-label={t('notice.name')}>
      <p className="notice-text" role="status">
        {contained ? t('copies.contained', { name }) : t('copies.found', { name, by, known: by ? 'yes' : 'no' })}
      </p>
      <Button variant="quiet" onClick={() => team.hide(copy)}>{t(contained ? 'copies.leave' : 'copies.notNow')}</Button>
      {contained
        ? <Button variant="quiet" onClick={() => void discardCopy(app.copies, document, team, copy)}>{t('copies.discard')}</Button>
        : <Button variant="quiet" onClick={() => void mergeCopy(app.copies, document, team, copy)}>{t('copies.merge')}</Button>}
    </aside>
  );
}
