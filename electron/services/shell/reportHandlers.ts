// Requests about reports: made by the export thread, saved as carefully as documents.

import { ok } from '#shared/lib/result';
import { saveExport } from '../export/saveExport';
import { pathFor, type ShellContext } from './context';
import type { Handlers } from './handlers';

export function reportHandlers(context: ShellContext): Pick<Handlers, 'report.make'> {
  const { exporter, save, ports, announce } = context;
  return {
    'report.make': async ({ job, text, target, report }) => {
      const path = await pathFor(context, target);
      if (!path.ok) return path;
      const options = { format: 'pdf', locale: report.locale, scale: 1, dpi: 96 } as const;
      const saved = await saveExport(save, path.value, (file) => (
        exporter.run({ job, text, options, file, report }, (done) => ports.emit('export.progress', { job, done }))
      ));
      if (!saved.ok) return saved;
      await announce(path.value);
      const { exported: { pages, missing, broken = [] }, size } = saved.value;
      return ok({ bytes: size, missing: [...missing], broken: [...broken], ...(pages === undefined ? {} : { pages }) });
    },
  };
}
