// The page's own "Save as", for hosts without system dialogs. It asks before a file is replaced.

import { useId, useState, type FormEvent } from 'react';
import type { FolderEntry } from '#shared/api/fields';
import type { OpenQuestion } from '../dialogStack';
import { useServices } from '../servicesContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../ui/translateContext';
import { FileNameField } from './FileNameField';
import { FolderList } from './FolderList';
import { FolderTrail } from './FolderTrail';
import { useFolder } from './useFolder';
import { useSaveTarget } from './useSaveTarget';

export function SaveFileDialog({ input, answer }: OpenQuestion<'pickSave'>) {
  const t = useTranslate();
  const form = useId();
  const view = useFolder(useServices().host);
  const target = useSaveTarget(view, input.name, input.extension, answer);
  const [selected, setSelected] = useState<string | null>(null);
  const [now] = useState(Date.now);
  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    void target.confirm();
  }
  function select(entry: FolderEntry): void {
    setSelected(entry.handle);
    if (entry.kind === 'file') target.takeName(entry);
  }
  function open(entry: FolderEntry): void {
    if (entry.kind === 'folder') view.enter(entry);
    else void target.confirm();
  }
  const footer = (
    <>
      <Button onClick={() => answer(null)}>{t('app.cancel')}</Button>
      <Button variant="primary" type="submit" form={form}>{t('pick.save')}</Button>
    </>
  );
  return (
    <Dialog title={input.title} closeLabel={t('app.close')} onClose={() => answer(null)} footer={footer}>
      <form id={form} className="file-name-form" onSubmit={onSubmit}>
        <FileNameField target={target} />
      </form>
      <FolderTrail view={view} />
      <FolderList view={view} now={now} selected={selected} onSelect={select} onOpen={open} />
    </Dialog>
  );
}
