// A shell on temporary folders, as the browser host makes one, with an exporter that answers at once.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EventName, Input, Output, RequestName } from '#shared/api/contract';
import { ok } from '#shared/lib/result';
import { createShell, type Shell, type ShellOptions } from '../../electron/services/shell/createShell';
import type { Exporter, HostPorts } from '../../electron/services/shell/ports';
import { testFolder } from './place';

export const instantExporter: Exporter = {
  run: async ({ text }, onProgress) => {
    onProgress(1);
    return ok({ bytes: Buffer.from(`picture of ${text}`), width: 100, height: 50, missing: ['𓀀'] });
  },
  cancel: () => undefined,
  close: async () => undefined,
};

export interface TestShell {
  readonly shell: Shell;
  /** The folder that is served. */
  readonly root: string;
  readonly emitted: [EventName, unknown][];
  /** The value of a request that must succeed. */
  ask<N extends RequestName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** The code of a request that must fail. */
  refusal(name: string, input: unknown): Promise<string>;
}

export async function testShell(changes: Partial<ShellOptions> = {}, portChanges: Partial<HostPorts> = {}): Promise<TestShell> {
  const home = testFolder();
  const root = join(home, 'clients');
  mkdirSync(root);
  const emitted: [EventName, unknown][] = [];
  const emit = (name: EventName, payload: unknown) => void emitted.push([name, payload]);
  const ports: HostPorts = { emit, window: null, dialogs: null, setMenu: null, showInFolder: null, ...portChanges };
  const shell = await createShell({
    host: 'browser', version: '1.2.3', systemLocale: 'zh-TW', platform: 'linux', home, dataDir: join(home, 'data'),
    examplesDir: join(home, 'examples'), templatesDir: join(home, 'templates'), root, startFile: null, exporter: instantExporter, ports, ...changes,
  });
  return {
    shell, root, emitted,
    async ask<N extends RequestName>(name: N, input: Input<N>) {
      const answer = await shell.dispatch(name, input);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
      return answer.value as Output<N>;
    },
    async refusal(name, input) {
      const answer = await shell.dispatch(name, input);
      if (answer.ok) throw new Error(`${name} was not refused`);
      return answer.error.code;
    },
  };
}
