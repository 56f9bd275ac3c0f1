// One export, asked of the shell; where it would replace files that nobody has picked, the person is asked first.

import type { Answer, Host, Input } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import type { ExportOptions } from '#shared/api/requests/export';
import { err } from '#shared/lib/result';
import type { DialogStack } from '../dialogStack';

/** Answers `cancelled` where the person would rather keep the files that are there. */
export async function requestExport(
  { host, dialogs }: { readonly host: Host; readonly dialogs: DialogStack }, input: Input<'export.run'>,
): Promise<Answer<'export.run'>> {
  const answer = await host.request('export.run', input);
  if (answer.ok || answer.error.code !== 'exists') return answer;
  const names = String(answer.error.args['name']).split('\n');
  const decided = await dialogs.ask('replaceFiles', { names });
  return decided === 'replace' ? host.request('export.run', { ...input, replace: true }) : err(hostError('cancelled'));
}

/** What the question for the target says: of several files, it gives the place and how their names begin. */
export function pickTitle({ scope }: ExportOptions): 'pick.exportTitle' | 'pick.exportFilesTitle' {
  return scope?.type === 'phases' && scope.separate ? 'pick.exportFilesTitle' : 'pick.exportTitle';
}
