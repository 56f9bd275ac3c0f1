// The page's own choice of a folder, for hosts without system dialogs. The files in it are shown, so that one sees where one
// is; chosen is the folder that is marked, or else the one that is open.

import { useState } from 'react';
import type { FileInfo, FolderEntry } from '#shared/api/fields';
import type { OpenQuestion } from '../dialogStack';
import { useServices } from '../servicesContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../ui/translateContext';
import { FolderList } from './FolderList';
import { FolderTrail } from './FolderTrail';
import { useFolder } from './useFolder';

export function PickFolderDialog({ input, answer }: OpenQuestion<'pickFolder'>) {
  const t = useTranslate();
  const { host } = useServices();
  const view = useFolder(host);
  const [selected, setSelected] = useState<FolderEntry | null>(null);
  const [now] = useState(Date.now);
  const isHere = selected !== null && selected.kind === 'folder' && view.entries.some(({ handle }) => handle === selected.handle);
  const chosen: FileInfo | undefined = isHere ? selected : view.trail.at(-1);
  return (
    <Dialog
      title={input.title}
      closeLabel={t('app.close')}
      onClose={() => answer(null)}
      footer={
        <>
          <Button onClick={() => answer(null)}>{t('app.cancel')}</Button>
          <Button
            variant="primary"
            disabled={!chosen}
            onClick={() => chosen && answer({ handle: chosen.handle, name: chosen.name, place: chosen.place })}
          >
            {t('pick.chooseFolder', { name: chosen?.name ?? '' })}
          </Button>
        </>
      }
    >
      <FolderTrail view={view} />
      <FolderList
        view={view}
        now={now}
        selected={selected?.handle ?? null}
        autoFocus
        onSelect={setSelected}
        onOpen={(entry) => entry.kind === 'folder' && view.enter(entry)}
      />
    </Dialog>
  );
}
