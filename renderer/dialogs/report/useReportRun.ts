// One report from the moment it is asked for: choosing the target, progress, cancelling, and how it ended.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { HostError, Output } from '#shared/api/contract';
import type { FileInfo } from '#shared/api/fields';
import type { ReportSectionId } from '#shared/report/report';
import type { Editor } from '../../editor/editor';
import type { Undrawn } from '../export/exportNotes';
import { localDate } from '../../ui/localDate';
import { useTranslate } from '../../ui/translateContext';
import { useServices } from '../servicesContext';
import type { ReportForm } from './reportChoices';
import { rememberReport } from './reportMemory';

export type ReportState =
  | { readonly type: 'choosing' }
  | { readonly type: 'running'; readonly target: FileInfo; /** 0 … 1 */ readonly done: number }
  | { readonly type: 'finished'; readonly target: FileInfo; readonly result: Undrawn & Pick<Output<'report.make'>, 'bytes'> }
  | { readonly type: 'failed'; readonly error: HostError };

export interface ReportRun {
  readonly state: ReportState;
  readonly run: (form: ReportForm, sections: readonly ReportSectionId[]) => Promise<void>;
  /** Stops a running report; back to the choice. */
  readonly cancel: () => void;
  readonly back: () => void;
}

export function useReportRun(editor: Editor): ReportRun {
  const t = useTranslate();
  const { host, picker, createId, exportText } = useServices();
  const [state, setState] = useState<ReportState>({ type: 'choosing' });
  const running = useRef<string | null>(null);
  const back = useCallback(() => setState({ type: 'choosing' }), []);
  const stop = useCallback(() => {
    if (running.current) void host.request('export.cancel', { job: running.current });
    running.current = null;
  }, [host]);
  const cancel = useCallback(() => {
    stop();
    back();
  }, [stop, back]);
  // A dialog that is closed does not leave a worker behind.
  useEffect(() => stop, [stop]);
  useEffect(() => host.on('export.progress', ({ job, done }) => {
    if (job === running.current) setState((now) => (now.type === 'running' ? { ...now, done } : now));
  }), [host]);

  async function run(form: ReportForm, sections: readonly ReportSectionId[]): Promise<void> {
    const { format, locale, paper, title } = form;
    const target = await picker.save(t('report.pickTitle'), t('report.fileName', { title: title.trim() || t('sheet.untitled') }), format);
    if (!target) return;
    const job = createId('job');
    running.current = job;
    setState({ type: 'running', target, done: 0 });
    const { blueprint } = editor.document.getState();
    rememberReport(editor.environment.preferences, blueprint.id, form, blueprint.title || t('sheet.untitled'));
    const report = { format, locale, paper, title, sections, today: localDate(Date.now()) };
    const answer = await host.request('report.make', { job, text: exportText(editor), target: target.handle, report });
    if (running.current !== job) return;
    running.current = null;
    if (answer.ok) setState({ type: 'finished', target, result: format === 'html' ? asBoxes(answer.value) : answer.value });
    else setState(answer.error.code === 'cancelled' ? { type: 'choosing' } : { type: 'failed', error: answer.error });
  }
  return { state, run, cancel, back };
}

/** On a web page, what has no font is drawn by the browser: as boxes, not as codes. */
function asBoxes({ bytes, missing, broken }: Output<'report.make'>): Undrawn & Pick<Output<'report.make'>, 'bytes'> {
  return { bytes, boxes: missing, broken };
}
