// A test fails when anything reaches console.error or console.warn. React, Konva and Node say there what would otherwise
// be seen by nobody. A test that expects a message replaces the method with a mock of its own.

import { afterEach, beforeEach } from 'vitest';

const original = { error: console.error, warn: console.warn };
const said: string[] = [];

function recorder(method: 'error' | 'warn'): typeof console.error {
  return (...args: unknown[]) => {
    said.push(args.map(String).join(' '));
    original[method](...args);
  };
}

beforeEach(() => {
  said.length = 0;
  console.error = recorder('error');
  console.warn = recorder('warn');
});

afterEach(() => {
  Object.assign(console, original);
  if (said.length > 0) throw new Error(`unexpected output on the console:\n${said.join('\n')}`);
});
