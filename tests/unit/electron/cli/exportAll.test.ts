// As many files at a time as there are exporters; what fails does not stop the rest.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportAll, type ExportEnvironment } from '../../../../electron/cli/exportAll';
import type { DrawOptions } from '../../../../electron/cli/readExportArguments';
import type { PlannedExport } from '../../../../electron/cli/planExports';
import type { ExportJob } from '../../../../electron/services/shell/ports';
import { hostError } from '#shared/api/errors';
import { err, ok } from '#shared/lib/result';

const OPTIONS = { format: 'png', locale: 'en', scale: 1, dpi: 96 } as const;
const HOTEL = readFileSync('assets/examples/overnight-hotel-stay.en.blueprint', 'utf8');
const planned = (name: string): PlannedExport => ({ shown: name, source: `/${name}`, target: `/${name}.png` });
const drawn = (missing: string[] = []) => ok({ bytes: new Uint8Array(1), width: 1, height: 1, missing });

interface Run {
  readonly names: readonly string[] | readonly PlannedExport[];
  readonly options?: DrawOptions;
  readonly force?: boolean;
  readonly change?: Partial<ExportEnvironment>;
}

async function run({ names, options = OPTIONS, force = false, change = {} }: Run) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const progress: string[] = [];
  const jobs: ExportJob[] = [];
  const tally = await exportAll(names.map((name) => (typeof name === 'string' ? planned(name) : name)), options, {
    exporters: [{
      async run(job, onProgress) {
        jobs.push(job);
        onProgress(0.5);
        if (job.text === 'bad') return err(hostError('tooLarge', 'PNG', '9 MP'));
        return drawn(job.text === 'thai' ? ['ก'] : []);
      },
    }],
    translate: (key, params) => `${key} ${Object.values(params ?? {}).join(' ')}`.trim(),
    read: async (path) => (path === '/gone' ? err(hostError('notFound', 'gone')) : ok({ text: path === '/hotel' ? HOTEL : path.slice(1) })),
    exists: (path) => path === '/there.png',
    async save(parts) {
      const saved = [];
      for (const part of parts) {
        const exported = await part.run(`${part.path}.tmp`);
        if (!exported.ok) return exported;
        saved.push({ exported: exported.value, size: 1 });
      }
      return parts[0]?.path === '/full.png' ? err(hostError('diskFull', 'full')) : ok(saved);
    },
    locale: 'en',
    print: (line) => void printed.push(line),
    complain: (line) => void complaints.push(line),
    progress: (shown, done) => void progress.push(`${shown} ${done}`),
    isStopped: () => false,
    ...change,
  }, force);
  return { tally, printed, complaints, progress, jobs };
}

test('what was written is printed; what failed is named with its reason', async () => {
  const { tally, printed, complaints } = await run({ names: ['a', 'gone', 'bad', 'full', 'b'] });
  expect([tally, printed]).toEqual([{ done: 2, failed: 3 }, ['/a.png', '/b.png']]);
  expect(complaints).toEqual([
    'cli.failed gone cli.notFound',
    'cli.failed bad cli.tooLargePicture PNG 9 MP',
    'cli.failed full error.diskFull full',
  ]);
});

test('progress tells of each file how far it is, and that it is over, well or not', async () => {
  expect((await run({ names: ['a', 'gone'] })).progress).toEqual(['a 0.5', 'a 1', 'gone 1']);
});

test('what could not be planned fails without being tried', async () => {
  const { tally, jobs } = await run({ names: [{ ...planned('a'), problem: { key: 'cli.sameTarget' } }] });
  expect([tally, jobs]).toEqual([{ done: 0, failed: 1 }, []]);
});

test('a file that is there is not drawn, unless force is used', async () => {
  const { complaints, jobs } = await run({ names: ['there'] });
  expect([complaints, jobs]).toEqual([['cli.failed there cli.exists /there.png'], []]);
  expect((await run({ names: ['there'], force: true })).printed).toEqual(['/there.png']);
});

test('missing characters are reported, and are no failure', async () => {
  expect(await run({ names: ['thai'] })).toMatchObject({ tally: { done: 1, failed: 0 }, complaints: ['cli.missing thai ก'] });
});

test('so are damaged pictures', async () => {
  const exporter = { run: async () => ok({ bytes: new Uint8Array(1), width: 1, height: 1, missing: [], broken: ['Room', 'Lobby'] }) };
  expect(await run({ names: ['a'], change: { exporters: [exporter] } })).toMatchObject({ tally: { done: 1, failed: 0 }, complaints: ['cli.broken a 2 Room, Lobby'] });
});

test('stopping ends the series without blaming the file, and nothing is begun after it', async () => {
  expect(await run({ names: ['a', 'b'], change: { isStopped: () => true } })).toMatchObject({ tally: { done: 0, failed: 0 }, complaints: [] });
  let isStopped = false;
  const read = async () => {
    isStopped = true;
    return ok({ text: '' });
  };
  expect(await run({ names: ['a', 'b'], change: { isStopped: () => isStopped, read } })).toMatchObject({ tally: { done: 0, failed: 0 }, jobs: [] });
});

test('several exporters share the files', async () => {
  const done: string[] = [];
  const exporter = (name: string) => ({
    async run({ text }: ExportJob) {
      await Promise.resolve();
      done.push(`${name} ${text}`);
      return drawn();
    },
  });
  const { tally } = await run({ names: ['a', 'b', 'c', 'd'], change: { exporters: [exporter('one'), exporter('two')] } });
  expect(tally.done).toBe(4);
  expect(done.map((line) => line.split(' ')[1]).sort()).toEqual(['a', 'b', 'c', 'd']);
  expect(new Set(done.map((line) => line.split(' ')[0])).size).toBe(2);
});

test('without a language, each blueprint is drawn in the one it is written in', async () => {
  const files = { '/en': HOTEL, '/zh': readFileSync('assets/examples/overnight-hotel-stay.zh-CN.blueprint', 'utf8') };
  const read = async (path: string) => ok({ text: files[path as '/en' | '/zh'] });
  const { jobs } = await run({ names: ['en', 'zh'], options: { ...OPTIONS, locale: undefined }, change: { read } });
  expect(jobs.map(({ options }) => options.locale)).toEqual(['en', 'zh-CN']);
});

test('a file for each phase: all are named, and one that is there stops them', async () => {
  const options: DrawOptions = { ...OPTIONS, part: { type: 'phases', names: ['2', 'dining'], separate: true } };
  const { printed, jobs } = await run({ names: ['hotel'], options });
  expect(printed).toEqual(['/hotel – 2 Arrival.png', '/hotel – 4 Dining.png']);
  expect(jobs.map(({ options: { scope } }) => scope?.type)).toEqual(['phases', 'phases']);
  const refused = await run({ names: ['hotel'], options, change: { exists: (path) => path.includes('Dining') } });
  expect([refused.printed, refused.tally.failed, refused.jobs]).toEqual([[], 1, []]);
});
