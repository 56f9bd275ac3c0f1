// Requests about exports. The target is checked and written here, as carefully as a document, so that a failed or
// cancelled export leaves the file that was there.

import { ok } from '#shared/lib/result';
import { saveExport } from '../export/saveExport';
import { DONE, pathFor, type ShellContext } from './context';
import type { Handlers } from './handlers';

export function exportHandlers(context: ShellContext): Pick<Handlers, 'export.run' | 'export.cancel'> {
  const { exporter, ports, save, announce } = context;
  return {
    'export.run': async ({ job, text, target, options }) => {
      const path = await pathFor(context, target);
      if (!path.ok) return path;
      // The dialog has asked whether an existing file may be replaced.
      const saved = await saveExport(save, path.value, async (file) => {
        const exported = await exporter.run({ job, text, options, file }, (done) => ports.emit('export.progress', { job, done }));
        if (exported.ok) await announce(path.value);
        return exported;
      });
      if (!saved.ok) return saved;
      const { size, exported } = saved.value;
      const { width, height, missing, pages } = exported;
      return ok({ width, height, ...(pages === undefined ? {} : { pages }), bytes: size, missing: [...missing] });
    },
    'export.cancel': async ({ job }) => {
      exporter.cancel(job);
      return DONE;
    },
  };
}
