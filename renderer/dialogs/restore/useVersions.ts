// The earlier versions of a document, and of each what the list says of it. They are read one after the other behind the
// dialog's back, so that the list is there at once however many there are.

import { useEffect, useMemo, useState } from 'react';
import type { BackupInfo } from '#shared/api/requests/backups';
import type { HostError } from '#shared/api/contract';
import type { Editor } from '../../editor/editor';
import { useServices } from '../servicesContext';
import { breathe } from './breathe';
import { earlierVersions } from './versionDays';
import { createVersionReader, type VersionReader, type VersionSummary } from './versionReader';

export type VersionsState =
  | { readonly type: 'listing' }
  | { readonly type: 'failed'; readonly error: HostError }
  | { readonly type: 'listed'; readonly versions: readonly BackupInfo[] };

interface Versions {
  readonly state: VersionsState;
  readonly summaries: ReadonlyMap<string, VersionSummary>;
  readonly reader: VersionReader;
}

export function useVersions(editor: Editor, handle: string): Versions {
  const { host } = useServices();
  const [state, setState] = useState<VersionsState>({ type: 'listing' });
  const [summaries, setSummaries] = useState<ReadonlyMap<string, VersionSummary>>(new Map());
  const reader = useMemo(() => createVersionReader(host, handle, editor.document.getState().blueprint, breathe), [host, handle, editor]);

  useEffect(() => {
    let closed = false;
    async function list(): Promise<void> {
      const answer = await host.request('backups.list', { handle });
      if (closed) return;
      if (!answer.ok) return setState({ type: 'failed', error: answer.error });
      const versions = earlierVersions(answer.value, editor.document.getState().fileHash, editor.isDirty());
      setState({ type: 'listed', versions });
      for (const { id } of versions) {
        await breathe();
        if (closed) return;
        const summary = await reader.summary(id);
        setSummaries((known) => new Map(known).set(id, summary));
      }
    }
    void list();
    return () => void (closed = true);
  }, [host, handle, editor, reader]);
  return { state, summaries, reader };
}
