// One report from the moment it is asked for: choosing the target, progress, cancelling, and how it ended.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { HostError } from '#shared/api/contract';
import type { Editor } from '../../editor/editor';
import { localDate } from '../../ui/localDate';
import { useTranslate } from '../../ui/translateContext';
import { useServices } from '../servicesContext';
import type { ReportForm } from './reportChoices';

export type ReportState =
  | { readonly type: 'choosing' }
  | { readonly type: 'running'; /** 0 … 1 */ readonly done: number }
  | { readonly type: 'failed'; readonly error: HostError };

export interface ReportRun {
  readonly state: ReportState;
  readonly run: (form: ReportForm) => Promise<void>;
  /** Stops a running report; back to the choice. */
  readonly cancel: () => void;
}

/** @param onSaved called once it is on the disk */
export function useReportRun(editor: Editor, onSaved: () => void): ReportRun {
  const t = useTranslate();
  const { host, picker, toasts, createId, exportText } = useServices();
  const [state, setState] = useState<ReportState>({ type: 'choosing' });
  const running = useRef<string | null>(null);
  const cancel = useCallback(() => {
    if (running.current) void host.request('export.cancel', { job: running.current });
    running.current = null;
    setState({ type: 'choosing' });
  }, [host]);
  useEffect(() => host.on('export.progress', ({ job, done }) => {
    if (job === running.current) setState({ type: 'running', done });
  }), [host]);

  async function run({ format, locale, paper, title, sections }: ReportForm): Promise<void> {
    const target = await picker.save(t('report.pickTitle'), t('report.fileName', { title }), format);
    if (!target) return;
    const job = createId('job');
    running.current = job;
    setState({ type: 'running', done: 0 });
    const wanted = sections.flatMap(({ id, isWanted }) => (isWanted ? [id] : []));
    const report = { format, locale, paper, title, sections: wanted, today: localDate(Date.now()) };
    const answer = await host.request('report.make', { job, text: exportText(editor), target: target.handle, report });
    if (running.current !== job) return;
    running.current = null;
    if (!answer.ok) return setState({ type: 'failed', error: answer.error });
    toasts.show({ text: t('report.saved', { name: target.name }) });
    onSaved();
  }
  return { state, run, cancel };
}
