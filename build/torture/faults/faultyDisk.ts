// The real disk, on which chosen calls fail. Every call counts, those on open files included.

import type { FileHandle } from 'node:fs/promises';
import type { Disk } from '../../../electron/services/disk/disk';

export interface Call {
  /** `rename`, `file.write` … */
  readonly name: string;
  /** 1 for the first. */
  readonly index: number;
}

/** An errno name; `short`: a write takes only a part; null: the call works. */
export type Fault = string | null;

type Anything = (...args: unknown[]) => Promise<unknown>;

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: as the system says`), { code });
}

/** What a write of a part does: the first half, at least a byte. */
function shortened(args: unknown[]): unknown[] {
  const [bytes, from, length, at] = args;
  return [bytes, from, Math.ceil((length as number) / 2), at];
}

/** @param fault asked before each call */
export function faultyDisk(disk: Disk, fault: (call: Call) => Fault): Disk {
  let count = 0;

  function wrap(name: string, run: Anything): Anything {
    return async (...args) => {
      const wrong = fault({ name, index: (count += 1) });
      if (wrong === 'short') return run(...(name === 'file.write' ? shortened(args) : args));
      // A file is closed even when closing says that something was lost.
      if (wrong !== null && name === 'file.close') await run(...args);
      if (wrong !== null) throw failure(wrong);
      return run(...args);
    };
  }

  function wrapAll<T extends object>(object: T, prefix: string): T {
    return new Proxy(object, {
      get(from, key) {
        const value: unknown = Reflect.get(from, key);
        if (typeof value !== 'function' || typeof key !== 'string') return value;
        const run = wrap(prefix + key, value.bind(from) as Anything);
        return key === 'open' ? async (...args: unknown[]) => wrapAll((await run(...args)) as FileHandle, 'file.') : run;
      },
    });
  }

  return wrapAll({ ...disk }, '');
}
