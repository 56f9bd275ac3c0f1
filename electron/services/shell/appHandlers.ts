// Requests about the app itself: start, preferences, window and menu.

import { hostError } from '#shared/api/errors';
import { err, ok } from '#shared/lib/result';
import { systemUserName } from '../state/systemUserName';
import { DONE, type ShellContext } from './context';
import type { Handlers } from './handlers';

type AppRequest = 'app.start' | 'preferences.set' | 'window.setState' | 'window.close' | 'menu.set';

const unsupported = err(hostError('unsupported'));

export function appHandlers(context: ShellContext): Pick<Handlers, AppRequest> {
  const { ports, startFile } = context;
  return {
    'app.start': async () => ok({
      host: context.host,
      version: context.version,
      systemLocale: context.systemLocale,
      userName: systemUserName(),
      dialogs: ports.dialogs ? 'system' : 'page',
      canShowInFolder: ports.showInFolder !== null,
      preferences: await context.preferences.read(),
      open: startFile === null ? null : context.describe(startFile),
    }),
    'preferences.set': async (preferences) => {
      await context.preferences.update(() => preferences);
      return DONE;
    },
    'window.setState': async (state) => {
      ports.window?.setState(state);
      return DONE;
    },
    'window.close': async () => {
      if (!ports.window) return unsupported;
      ports.window.close();
      return DONE;
    },
    // A host without a native menu has nothing to set; the page need not know.
    'menu.set': async (menu) => {
      ports.setMenu?.(menu);
      return DONE;
    },
  };
}
