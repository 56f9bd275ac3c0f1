// The file that is about to be saved to: a name that must be possible, in the folder shown; an existing one is asked for.

import { useEffect, useEffectEvent, useState } from 'react';
import type { FileInfo, FolderEntry } from '#shared/api/fields';
import { fileNameProblem } from '#shared/lib/fileName';
import { useServices } from '../servicesContext';
import { useTranslate } from '../../ui/translateContext';
import type { FolderView } from './useFolder';

export interface SaveTarget {
  readonly name: string;
  /** What is wrong with the name, in words. */
  readonly error: string | undefined;
  readonly setName: (name: string) => void;
  /** Takes over the name of a file in the list. */
  readonly takeName: (entry: FolderEntry) => void;
  /** Hands the file on, unless the name is impossible or the person does not want to replace. */
  readonly confirm: () => Promise<void>;
}

export function withExtension(name: string, extension: string): string {
  const trimmed = name.trim();
  return trimmed.toLowerCase().endsWith(`.${extension}`) ? trimmed : `${trimmed}.${extension}`;
}

export function useSaveTarget(view: FolderView, proposed: string, extension: string, onFile: (file: FileInfo) => void): SaveTarget {
  const t = useTranslate();
  const { host, dialogs } = useServices();
  const [name, setName] = useState(`${proposed}.${extension}`);
  const [error, setError] = useState<string>();
  const [hurried, setHurried] = useState(false);
  const folder = view.trail.at(-1);
  const confirmLate = useEffectEvent(() => {
    setHurried(false);
    void confirm();
  });
  // Whoever types the name and Enter faster than the folder is listed means this folder.
  useEffect(() => {
    if (hurried && folder) confirmLate();
  }, [hurried, folder]);
  async function confirm(): Promise<void> {
    if (!folder) return setHurried(true);
    const problem = fileNameProblem(name.trim()) ?? fileNameProblem(withExtension(name, extension));
    if (problem) return setError(t(`pick.badName.${problem.type}`, { found: problem.found }));
    const file = await host.request('folder.file', { folder: folder.handle, name: withExtension(name, extension) });
    if (!file.ok) return setError(t(`error.${file.error.code}`, file.error.args));
    const { exists, ...info } = file.value;
    if (exists && (await dialogs.ask('replace', { name: info.name })) === 'cancel') return;
    onFile(info);
  }
  return {
    name,
    error,
    confirm,
    takeName: (entry) => setName(withExtension(entry.name.replace(/\.[^.]+$/, ''), extension)),
    setName(next) {
      setName(next);
      setError(undefined);
    },
  };
}
