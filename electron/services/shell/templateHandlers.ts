// Requests about templates: those that come with the app are files beside it, one's own are in the app's folder.

import { ok } from '#shared/lib/result';
import { listExamples, readExample } from '../examples';
import type { ShellContext } from './context';
import type { Handlers } from './handlers';

type TemplateRequest = 'templates.list' | 'templates.read' | 'templates.save' | 'templates.remove';

export function templateHandlers({ templatesDir, templates, save }: ShellContext): Pick<Handlers, TemplateRequest> {
  return {
    'templates.list': async () => {
      const own = (await templates.list()).map((id) => ({ id, own: true, locale: null }));
      return ok([...own, ...(await listExamples(save.disk, templatesDir)).map((one) => ({ ...one, own: false }))]);
    },
    'templates.read': async ({ id }) => {
      const own = (await templates.list()).includes(id);
      return own ? templates.read(id) : readExample(save.disk, templatesDir, id);
    },
    'templates.save': ({ id, text }) => templates.save(id, text),
    'templates.remove': ({ id }) => templates.remove(id),
  };
}
