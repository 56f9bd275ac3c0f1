// Watching open files by polling: what is news, and what is none.

import { beforeEach, describe, expect, it } from 'vitest';
import { createWatcher, type WatcherEnvironment } from '../../../../../electron/services/watch/createWatcher';
import { hashOf } from '../../../../../electron/services/disk/readTextFile';

const path = '/drive/hotel.blueprint';
const hash = (text: string) => hashOf(Buffer.from(text));

/** A drive in memory, and time that passes when a test says so. */
function watched() {
  let now = 0;
  let tick: (() => void) | null = null;
  const files = new Map<string, { text: string; at: number }>([[path, { text: 'first', at: 0 }]]);
  const told: [string, string | null][] = [];
  const pages = new Set(['one', 'two']);
  const reads = { stat: 0, content: 0 };
  const hang: { delay: Promise<void> | null; code: string } = { delay: null, code: 'ENOENT' };
  const disk = {
    async stat(of: string) {
      reads.stat += 1;
      await hang.delay;
      const file = files.get(of);
      if (!file) throw Object.assign(new Error('stat'), { code: hang.code });
      return { size: file.text.length, mtimeMs: file.at, ctimeMs: file.at, ino: 1, isFile: () => true };
    },
    async readFile(of: string) {
      reads.content += 1;
      return Buffer.from(files.get(of)?.text ?? '');
    },
  } as unknown as WatcherEnvironment['disk'];
  const watcher = createWatcher({
    disk,
    now: () => now,
    every(_ms, call) {
      tick = call;
      return () => void (tick = null);
    },
    hasPage: (page) => pages.has(page),
    tell: (of, content) => void told.push([of, content]),
  });
  async function pass(ms: number) {
    for (const end = now + ms; now < end;) {
      now += 500;
      tick?.();
      await new Promise((done) => setImmediate(done));
    }
  }
  const write = (text: string) => files.set(path, { text, at: now + 1 });
  return { watcher, files, told, pages, reads, hang, pass, write, timer: () => tick };
}

describe('a watched file', () => {
  let drive: ReturnType<typeof watched>;
  beforeEach(() => {
    drive = watched();
    drive.watcher.watch('one', [{ path, hash: hash('first') }], false);
  });

  it('that is changed is told of once, within a few seconds', async () => {
    drive.write('second');
    await drive.pass(4000);
    await drive.pass(10_000);
    expect(drive.told).toEqual([[path, hash('second')]]);
  });

  it('with another time but the same content is no news, and is not read again and again', async () => {
    drive.write('first');
    await drive.pass(10_000);
    drive.write('first');
    await drive.pass(10_000);
    expect(drive.told).toEqual([]);
    expect(drive.reads.content).toBe(2);
  });

  it('that the page itself has saved is no news, but is to another page', async () => {
    drive.write('second');
    drive.watcher.watch('one', [{ path, hash: hash('second') }], false);
    await drive.pass(5000);
    expect(drive.told).toEqual([]);
    drive.watcher.watch('two', [{ path, hash: hash('first') }], false);
    await drive.pass(5000);
    expect(drive.told).toEqual([[path, hash('second')]]);
  });

  it('is gone when two looks find it gone; a moment without it is no news', async () => {
    drive.files.delete(path);
    await drive.pass(3000);
    expect(drive.told).toEqual([]);
    drive.write('first');
    await drive.pass(5000);
    expect(drive.told).toEqual([]);
    drive.files.delete(path);
    await drive.pass(6000);
    expect(drive.told).toEqual([[path, null]]);
  });

  it('on a drive that is away is no news', async () => {
    drive.files.delete(path);
    drive.hang.code = 'EIO';
    await drive.pass(10_000);
    expect(drive.told).toEqual([]);
  });

  it('is looked at more rarely while the page is hidden, and at once when it comes back', async () => {
    drive.watcher.watch('one', [{ path, hash: hash('first') }], true);
    await drive.pass(3000);
    const { stat } = drive.reads;
    drive.write('second');
    await drive.pass(9000);
    expect(drive.reads.stat).toBe(stat);
    drive.watcher.watch('one', [{ path, hash: hash('first') }], false);
    await drive.pass(1000);
    expect(drive.told).toHaveLength(1);
  });

  it('on a drive that hangs is looked at only once', async () => {
    drive.hang.delay = new Promise(() => undefined);
    await drive.pass(30_000);
    expect(drive.reads.stat).toBe(1);
  });

  it('on a slow drive is left alone for longer', async () => {
    let go = (): void => undefined;
    drive.hang.delay = new Promise((done) => (go = done));
    await drive.pass(6000);
    go();
    await drive.pass(10_000);
    expect(drive.reads.stat).toBe(1);
    await drive.pass(40_000);
    expect(drive.reads.stat).toBeGreaterThan(2);
  });

  it('that nobody has open any more costs nothing', async () => {
    drive.pages.delete('one');
    await drive.pass(3000);
    expect(drive.timer()).toBeNull();
    drive.watcher.watch('two', [{ path, hash: hash('first') }], false);
    drive.watcher.watch('two', [], false);
    expect(drive.timer()).toBeNull();
  });
});
