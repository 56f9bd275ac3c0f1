// The page's own "Open", for hosts without system dialogs.

import { useState } from 'react';
import type { FolderEntry } from '#shared/api/fields';
import type { OpenQuestion } from '../dialogStack';
import { useServices } from '../servicesContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../ui/translateContext';
import { FolderList } from './FolderList';
import { FolderTrail } from './FolderTrail';
import { useFolder } from './useFolder';

export function OpenFileDialog({ input, answer }: OpenQuestion<'pickOpen'>) {
  const t = useTranslate();
  const { host } = useServices();
  const view = useFolder(host, true, input.what);
  const [selected, setSelected] = useState<FolderEntry | null>(null);
  const [now] = useState(Date.now);
  function open(entry: FolderEntry): void {
    if (entry.kind === 'folder') view.enter(entry);
    else answer({ handle: entry.handle, name: entry.name, place: entry.place });
  }
  return (
    <Dialog
      title={input.title ?? t('pick.openTitle')}
      closeLabel={t('app.close')}
      onClose={() => answer(null)}
      footer={
        <>
          <Button onClick={() => answer(null)}>{t('app.cancel')}</Button>
          <Button variant="primary" disabled={!selected} onClick={() => selected && open(selected)}>{t('pick.open')}</Button>
        </>
      }
    >
      <FolderTrail view={view} />
      <FolderList view={view} now={now} selected={selected?.handle ?? null} autoFocus onSelect={setSelected} onOpen={open} />
    </Dialog>
  );
}
