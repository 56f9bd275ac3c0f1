// Requests about exports. The target is checked and written here, as carefully as a document, so that a failed or
// cancelled export leaves the file that was there.

import { ok } from '#shared/lib/result';
import { saveFile } from '../disk/saveFile';
import { DONE, pathFor, type ShellContext } from './context';
import type { Handlers } from './handlers';

export function exportHandlers(context: ShellContext): Pick<Handlers, 'export.run' | 'export.cancel'> {
  const { exporter, ports, save, announce } = context;
  return {
    'export.run': async ({ job, text, target, options }) => {
      const path = await pathFor(context, target);
      if (!path.ok) return path;
      const exported = await exporter.run({ job, text, options }, (done) => ports.emit('export.progress', { job, done }));
      if (!exported.ok) return exported;
      const { bytes, ...about } = exported.value;
      await announce(path.value);
      // The dialog has asked whether an existing file may be replaced.
      const saved = await saveFile(save, path.value, bytes, null);
      return saved.ok ? ok({ ...about, bytes: bytes.length, missing: [...about.missing] }) : saved;
    },
    'export.cancel': async ({ job }) => {
      exporter.cancel(job);
      return DONE;
    },
  };
}
