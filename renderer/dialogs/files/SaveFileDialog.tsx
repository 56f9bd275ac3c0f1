// The page's own "Save as", for hosts without system dialogs. It asks before a file is replaced.

import { useState, type FormEvent } from 'react';
import type { FolderEntry } from '#shared/api/contract';
import type { OpenQuestion } from '../dialogStack';
import { isFileName } from '../filePicker';
import { useServices } from '../servicesContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { useTranslate } from '../../ui/translateContext';
import { FolderList } from './FolderList';
import { FolderTrail } from './FolderTrail';
import { useFolder } from './useFolder';

const FORM = 'save-file-form';

function withExtension(name: string, extension: string): string {
  const trimmed = name.trim();
  return trimmed.toLowerCase().endsWith(`.${extension}`) ? trimmed : `${trimmed}.${extension}`;
}

export function SaveFileDialog({ input, answer }: OpenQuestion<'pickSave'>) {
  const t = useTranslate();
  const { host, dialogs } = useServices();
  const view = useFolder(host);
  const [name, setName] = useState(`${input.name}.${input.extension}`);
  const [selected, setSelected] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const [now] = useState(Date.now);
  async function save(): Promise<void> {
    const folder = view.trail.at(-1);
    if (!folder) return;
    if (!isFileName(name)) return setError(t('pick.badName'));
    const file = await host.request('folder.file', { folder: folder.handle, name: withExtension(name, input.extension) });
    if (!file.ok) return setError(t(`error.${file.error.code}`, file.error.args));
    const { exists, ...info } = file.value;
    if (exists && (await dialogs.ask('replace', { name: info.name })) === 'cancel') return;
    answer(info);
  }
  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    void save();
  }
  function select(entry: FolderEntry): void {
    setSelected(entry.handle);
    if (entry.kind === 'file') setName(withExtension(entry.name.replace(/\.[^.]+$/, ''), input.extension));
  }
  return (
    <Dialog
      title={input.title}
      closeLabel={t('app.close')}
      onClose={() => answer(null)}
      footer={
        <>
          <Button onClick={() => answer(null)}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" form={FORM}>{t('pick.save')}</Button>
        </>
      }
    >
      <form id={FORM} onSubmit={onSubmit} style={{ marginBottom: 12 }}>
        <Field id="file-name" label={t('pick.fileName')} error={error}>
          <input
            id="file-name"
            className="input"
            data-autofocus
            autoComplete="off"
            spellCheck={false}
            value={name}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'file-name-note' : undefined}
            onFocus={(event) => event.target.setSelectionRange(0, event.target.value.lastIndexOf('.'))}
            onChange={(event) => {
              setName(event.target.value);
              setError(undefined);
            }}
          />
        </Field>
      </form>
      <FolderTrail view={view} />
      <FolderList
        view={view}
        now={now}
        selected={selected}
        onSelect={select}
        onOpen={(entry) => (entry.kind === 'folder' ? view.enter(entry) : void save())}
      />
    </Dialog>
  );
}
