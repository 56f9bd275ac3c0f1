// One export from the moment it is asked for: choosing the target, progress, cancelling, and how it ended.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportOptions } from '#shared/api/requests/export';
import type { FileInfo } from '#shared/api/fields';
import type { HostError, Output } from '#shared/api/contract';
import type { Editor } from '../../editor/editor';
import { useServices } from '../servicesContext';
import { useTranslate } from '../../ui/translateContext';
import { formatOf } from './formats';
import { pickTitle, requestExport } from './requestExport';

export type ExportState =
  | { readonly type: 'choosing' }
  | { readonly type: 'running'; readonly job: string; readonly target: FileInfo; readonly done: number }
  | { readonly type: 'finished'; readonly target: FileInfo; readonly result: Output<'export.run'> }
  | { readonly type: 'failed'; readonly error: HostError };

export interface ExportRun {
  readonly state: ExportState;
  readonly run: (options: ExportOptions) => Promise<void>;
  /** Stops a running export; back to the options. */
  readonly cancel: () => void;
  readonly back: () => void;
}

export function useExportRun(editor: Editor, name: string): ExportRun {
  const t = useTranslate();
  const { host, dialogs, picker, createId, exportText, exports } = useServices();
  const [state, setState] = useState<ExportState>({ type: 'choosing' });
  const running = useRef<string | null>(null);
  const cancel = useCallback(() => {
    const job = running.current;
    running.current = null;
    if (job) void host.request('export.cancel', { job });
    setState({ type: 'choosing' });
  }, [host]);
  // A dialog that is closed does not leave a worker behind.
  useEffect(() => () => {
    if (running.current) void host.request('export.cancel', { job: running.current });
  }, [host]);
  useEffect(() => host.on('export.progress', ({ job, done }) => {
    if (job === running.current) setState((now) => (now.type === 'running' ? { ...now, done } : now));
  }), [host]);

  async function run(options: ExportOptions): Promise<void> {
    const format = formatOf(options.format);
    const target = await picker.save(t(pickTitle(options), { format: t(format.name) }), name, format.extension);
    if (!target) return;
    const job = createId('job');
    running.current = job;
    setState({ type: 'running', job, target, done: 0 });
    // What is exported is what is seen.
    editor.redraw();
    const answer = await requestExport({ host, dialogs }, { job, text: exportText(editor), target: target.handle, options });
    if (running.current !== job) return;
    running.current = null;
    if (answer.ok) exports.remember(editor.document.getState().blueprint.id, options, target);
    if (answer.ok) setState({ type: 'finished', target, result: answer.value });
    else setState(answer.error.code === 'cancelled' ? { type: 'choosing' } : { type: 'failed', error: answer.error });
  }
  return { state, run, cancel, back: () => setState({ type: 'choosing' }) };
}
