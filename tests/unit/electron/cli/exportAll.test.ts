// One file after another; what fails does not stop the rest.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportAll, type ExportEnvironment } from '../../../../electron/cli/exportAll';
import type { DrawOptions } from '../../../../electron/cli/readExportArguments';
import type { PlannedExport } from '../../../../electron/cli/planExports';
import { hostError } from '#shared/api/errors';
import { err, ok } from '#shared/lib/result';

const OPTIONS = { format: 'png', locale: 'en', scale: 1, dpi: 96 } as const;
const planned = (name: string): PlannedExport => ({ shown: name, source: `/${name}`, target: `/${name}.png` });

async function run(names: readonly PlannedExport[], change: Partial<ExportEnvironment> = {}, options: DrawOptions = OPTIONS) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const failed = await exportAll(names, options, {
    exporter: { run: async ({ text }) => (text === 'bad' ? err(hostError('tooLarge', 'PNG', '9 MP')) : ok({ bytes: new Uint8Array(1), width: 1, height: 1, missing: text === 'thai' ? ['ก'] : [] })) },
    translate: (key, params) => `${key} ${Object.values(params ?? {}).join(' ')}`.trim(),
    read: async (path) => (path === '/gone' ? err(hostError('notFound', 'gone')) : ok({ text: path.slice(1) })),
    save: async (path, draw) => {
      const exported = await draw(`${path}.tmp`);
      if (!exported.ok) return exported;
      return path === '/full.png' ? err(hostError('diskFull', 'full')) : ok({ exported: exported.value });
    },
    locale: 'en',
    print: (line) => void printed.push(line),
    complain: (line) => void complaints.push(line),
    isStopped: () => false,
    ...change,
  });
  return { failed, printed, complaints };
}

test('what was written is printed; what failed is named with its reason', async () => {
  const names = ['a', 'gone', 'bad', 'full', 'b'].map(planned);
  expect(await run(names)).toEqual({
    failed: 3,
    printed: ['/a.png', '/b.png'],
    complaints: [
      'cli.failed gone error.notFound gone',
      'cli.failed bad cli.tooLargePicture PNG 9 MP',
      'cli.failed full error.diskFull full',
    ],
  });
});

test('what could not be planned fails without being tried', async () => {
  expect(await run([{ ...planned('a'), problem: { key: 'cli.exists' } }])).toMatchObject({ failed: 1, printed: [] });
});

test('missing characters are reported, and are no failure', async () => {
  expect(await run([planned('thai')])).toEqual({ failed: 0, printed: ['/thai.png'], complaints: ['cli.missing thai ก'] });
});

test('stopping ends the series without blaming the file', async () => {
  expect(await run([planned('a'), planned('b')], { isStopped: () => true })).toEqual({ failed: 0, printed: [], complaints: [] });
});

test('without a language, each blueprint is drawn in the one it is written in', async () => {
  const drawn: string[] = [];
  await run(
    ['overnight-hotel-stay.en', 'overnight-hotel-stay.zh-CN'].map(planned),
    {
      read: async (path) => ok({ text: readFileSync(`assets/examples${path}.blueprint`, 'utf8') }),
      exporter: {
        run: async ({ options: { locale } }) => {
          drawn.push(locale);
          return ok({ bytes: new Uint8Array(1), width: 1, height: 1, missing: [] });
        },
      },
    },
    { ...OPTIONS, locale: undefined },
  );
  expect(drawn).toEqual(['en', 'zh-CN']);
});
