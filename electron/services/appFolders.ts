// Where things are: what was built (beside this bundle) and the app's own folder in the person's profile. The browser
// host has to find the same profile folder that Electron uses, so that both show the same recent files.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const APP_NAME = 'Sightline';

export interface BuiltFolders {
  readonly page: string;
  readonly fonts: string;
  readonly examples: string;
  readonly templates: string;
  /** The repository, or the packed app: where package.json is. */
  readonly app: string;
  readonly exportWorker: URL;
  readonly preload: string;
}

/** @param bundleUrl `import.meta.url` of a bundle in out/node */
export function builtFolders(bundleUrl: string): BuiltFolders {
  const out = dirname(dirname(fileURLToPath(bundleUrl)));
  return {
    page: join(out, 'page'),
    fonts: join(out, 'fonts'),
    examples: join(out, 'examples'),
    templates: join(out, 'templates'),
    app: dirname(out),
    exportWorker: new URL('exportWorker.js', bundleUrl),
    preload: join(out, 'node', 'preload.cjs'),
  };
}

/** The app's own folder, by the system's custom. `SIGHTLINE_DATA_DIR` puts it elsewhere. */
export function dataFolder(platform: string, home: string, environment: NodeJS.ProcessEnv): string {
  const chosen = environment['SIGHTLINE_DATA_DIR'];
  if (chosen) return chosen;
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), APP_NAME);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', APP_NAME);
  return join(environment['XDG_CONFIG_HOME'] ?? join(home, '.config'), APP_NAME);
}
