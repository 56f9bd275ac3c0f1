// Stands in for a drawing context: notes every call and every property that is set, in order.

export function recorder<T extends object>(): { target: T; log: string[] } {
  const log: string[] = [];
  const target = new Proxy({} as T, {
    get: (_target, name) => (...args: unknown[]) => void log.push(`${String(name)}(${args.map((a) => JSON.stringify(a)).join(' ')})`),
    set: (_target, name, value) => {
      log.push(`${String(name)}=${JSON.stringify(value)}`);
      return true;
    },
  });
  return { target, log };
}
