// Opens the page in the person's browser, where there is one: not on build machines and not without a display.

import { spawn } from 'node:child_process';

/** The program and its arguments that open `url`; null where nobody would see it. */
export function openCommand(url: string, platform: string, environment: NodeJS.ProcessEnv): readonly [string, string[]] | null {
  if (environment['CI']) return null;
  if (platform === 'darwin') return ['open', [url]];
  // `start` takes the first quoted text for a title.
  if (platform === 'win32') return ['cmd', ['/c', 'start', '""', url]];
  const hasDisplay = Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
  return hasDisplay ? ['xdg-open', [url]] : null;
}

/** Tries to; the printed address is there for when it does not work. */
export function openPage(url: string): void {
  const command = openCommand(url, process.platform, process.env);
  if (!command) return;
  const child = spawn(command[0], command[1], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
