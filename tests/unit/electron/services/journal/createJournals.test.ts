// Journals on a real disk, of programs that run, are gone, or are cut off in the middle of a line.

import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createJournals, type Journals, type JournalsEnvironment } from '../../../../../electron/services/journal/createJournals';
import { systemError, testFolder } from '../../../../support/place';

const HEAD = { name: 'Hotel', file: { path: '/srv/hotel.blueprint', hash: 'abc' } };

let programs = 0;

/** A program over the folder; another one for each call. */
function program(folder: string, changes: Partial<JournalsEnvironment> = {}): Journals {
  const number = (programs += 1);
  let names = 0;
  return createJournals({
    disk: fs, folder, now: Date.now, pid: number, machine: 'here', runs: () => false, every: () => () => undefined,
    randomName: () => `n${number}-${(names += 1)}`, ...changes,
  });
}

const all = async () => true;
const leftovers = (journals: Journals, page = 'p2') => journals.takeLeftovers(page, (other) => other === page, all);

/** Where the only journal is. */
function only(folder: string): string {
  const [instance] = readdirSync(folder);
  const journal = readdirSync(join(folder, instance ?? '')).find((name) => name !== 'owner.json');
  return join(folder, instance ?? '', journal ?? '');
}

describe('journals', () => {
  it('come back whole and in order in the next program, once', async () => {
    const folder = testFolder();
    const first = program(folder);
    const journal = await first.begin('p1', HEAD, 'base\n');
    await first.append(journal, ['{"a":1}', '{"酒店":2}']);
    await first.append(journal, ['{"b":3}']);
    const [second, third] = [program(folder), program(folder)];
    const taken = (await Promise.all([leftovers(second), leftovers(third)])).flat();
    expect(taken).toMatchObject([{ ...HEAD, journal }]);
    const there = await second.read(journal).catch(() => third.read(journal));
    expect(there).toEqual({ base: 'base\n', records: ['{"a":1}', '{"酒店":2}', '{"b":3}'], damaged: false });
  });

  it('of a program that runs are not left over, but for pages of ours that are gone', async () => {
    const folder = testFolder();
    const first = program(folder);
    const journal = await first.begin('p1', HEAD, 'base');
    expect(await leftovers(program(folder, { runs: () => true }))).toEqual([]);
    expect(await first.takeLeftovers('p2', () => true, all)).toEqual([]);
    expect(await leftovers(first)).toMatchObject([{ journal }]);
  });

  it('of a program whose number another one has by now are left over all the same', async () => {
    const folder = testFolder();
    await program(folder).begin('p1', HEAD, 'base');
    const later = program(folder, { runs: () => true, now: () => Date.now() + 10 * 60_000 });
    expect(await leftovers(later)).toHaveLength(1);
  });

  it('that can’t be restored here are left for a program that can', async () => {
    const folder = testFolder();
    await program(folder).begin('p1', HEAD, 'base');
    const second = program(folder);
    expect(await second.takeLeftovers('p2', () => false, async () => false)).toEqual([]);
    expect(await leftovers(program(folder))).toHaveLength(1);
  });

  it('end in one step: a program that is gone in the middle of it leaves no half journal', async () => {
    const folder = testFolder();
    const first = program(folder, { disk: { ...fs, rm: async () => Promise.reject(systemError('EIO')) } });
    await expect(first.end(await first.begin('p1', HEAD, 'base'))).rejects.toThrow('EIO');
    expect(await leftovers(program(folder))).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leave nothing behind when they end', async () => {
    const folder = testFolder();
    const first = program(folder);
    await first.end(await first.begin('p1', HEAD, 'base'));
    await leftovers(program(folder));
    expect(readdirSync(folder)).toEqual([]);
    await expect(first.append('n1', ['x'])).rejects.toThrow('ENOENT');
  });
});

describe('a log', () => {
  async function written(folder: string): Promise<string> {
    const first = program(folder);
    await first.append(await first.begin('p1', HEAD, 'base'), ['"one"', '"two"']);
    return join(only(folder), 'log');
  }

  it('that was cut off while writing holds what came before, and goes on behind it', async () => {
    const folder = testFolder();
    appendFileSync(await written(folder), 'deadbeef 12 "thr');
    const next = program(folder);
    const [left] = await leftovers(next);
    const journal = left?.journal ?? '';
    expect(await next.read(journal)).toMatchObject({ records: ['"one"', '"two"'], damaged: false });
    await next.append(journal, ['"three"']);
    expect((await next.read(journal)).records).toEqual(['"one"', '"two"', '"three"']);
  });

  it('with a mangled line holds what came before, says so, and keeps the rest aside', async () => {
    const folder = testFolder();
    const log = await written(folder);
    writeFileSync(log, readFileSync(log, 'utf8').replace('"one"', '"0ne"'));
    const next = program(folder);
    const [left] = await leftovers(next);
    expect(await next.read(left?.journal ?? '')).toMatchObject({ records: [], damaged: true });
    expect(readFileSync(join(only(folder), 'damaged'), 'utf8')).toContain('"two"');
  });

  it('takes back what a full disk took only in part', async () => {
    const folder = testFolder();
    let full = false;
    async function open(...args: Parameters<typeof fs.open>) {
      const file = await fs.open(...args);
      const write = file.write.bind(file) as (...given: unknown[]) => Promise<{ bytesWritten: number }>;
      let calls = 0;
      const half = async (bytes: Buffer, offset: number, length: number, position: number) => {
        if ((calls += 1) > 1) throw systemError('ENOSPC');
        return write(bytes, offset, Math.floor(length / 2), position);
      };
      return full ? Object.assign(file, { write: half }) : file;
    }
    const journals = program(folder, { disk: { ...fs, open } });
    const journal = await journals.begin('p1', HEAD, 'base');
    await journals.append(journal, ['"one"']);
    full = true;
    await expect(journals.append(journal, ['"two"'])).rejects.toThrow('ENOSPC');
    full = false;
    await journals.append(journal, ['"three"']);
    expect(await journals.read(journal)).toMatchObject({ records: ['"one"', '"three"'], damaged: false });
  });
});
