// What an export shows while it runs and when it has ended.

import { CircleAlert, CircleCheck, FolderOpen } from 'lucide-react';
import type { FileInfo } from '#shared/api/fields';
import type { HostError, Output } from '#shared/api/contract';
import type { Translate } from '#shared/i18n/messages';
import { useServices } from '../servicesContext';
import { Button } from '../../ui/Button';
import { ProgressBar } from '../../ui/ProgressBar';
import { useTranslate } from '../../ui/translateContext';
import { exportNotes, type Undrawn } from './exportNotes';
import './exportOutcome.css';

export function ExportProgress({ target, done }: { readonly target: FileInfo; readonly done: number }) {
  const t = useTranslate();
  const text = t('export.running', { name: target.name });
  return (
    <div className="export-outcome">
      <p>{text}</p>
      <ProgressBar label={text} done={done} />
    </div>
  );
}

export function ExportResult({ target, result }: { readonly target: FileInfo; readonly result: Undrawn & Pick<Output<'export.run'>, 'bytes' | 'files'> }) {
  const t = useTranslate();
  const { host, start } = useServices();
  const { files } = result;
  const size = fileSize(result.bytes, t);
  const { handle, place } = files?.[0] ?? target;
  return (
    <div className="export-outcome">
      <p className="export-good">
        <CircleCheck size={20} strokeWidth={1.75} aria-hidden />
        <span>{files ? t('export.doneFiles', { count: files.length, size }) : t('export.done', { name: target.name, size })}</span>
      </p>
      <p className="export-place">{place}</p>
      {files && <ul className="export-done-files">{files.map(({ name }) => <li key={name}>{name}</li>)}</ul>}
      {exportNotes(result, t).map((note) => <p key={note} className="export-missing">{note}</p>)}
      {start.canShowInFolder && (
        <Button icon={FolderOpen} onClick={() => void host.request('shell.showInFolder', { handle })}>{t('export.show')}</Button>
      )}
    </div>
  );
}

export function ExportFailure({ error }: { readonly error: HostError }) {
  const t = useTranslate();
  return (
    <div className="export-outcome" role="alert">
      <p className="export-bad">
        <CircleAlert size={20} strokeWidth={1.75} aria-hidden />
        <span>{t('export.failed')}</span>
      </p>
      <p>{t(`error.${error.code}`, error.args)}</p>
    </div>
  );
}

/** Bytes as people read them. */
export function fileSize(bytes: number, t: Translate): string {
  return bytes < 1e6 ? t('bytes.kb', { n: Math.max(1, Math.round(bytes / 1e3)) }) : t('bytes.mb', { n: (bytes / 1e6).toFixed(1) });
}
