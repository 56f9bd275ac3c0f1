// The exporter around its worker: order, cancelling, and workers that die. The worker is a few lines of its own here.

import { afterEach, expect, test } from 'vitest';
import type { ExportJob } from '../../../../../electron/services/shell/ports';
import { createExporter } from '../../../../../electron/services/export/createExporter';

const WORKER = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ job, text }) => {
  if (text === 'hang') return;
  if (text === 'die') throw new Error('died');
  parentPort.postMessage({ type: 'progress', job, done: 0.5 });
  const value = { bytes: new Uint8Array([1, 2]), width: 3, height: 4, missing: [] };
  parentPort.postMessage({ type: 'result', job, result: { ok: true, value } });
});`;

const exporter = createExporter({ workerUrl: new URL(`data:text/javascript,${encodeURIComponent(WORKER)}`), fontsDir: '' });
const job = (name: string, text = ''): ExportJob => ({ job: name, text, options: { format: 'pdf', locale: 'en', scale: 1, dpi: 96 } });
const nothing = (): void => undefined;

afterEach(() => exporter.close());

test('a job gives bytes, and says how far it is', async () => {
  const seen: number[] = [];
  const result = await exporter.run(job('a'), (done) => seen.push(done));
  expect(result).toEqual({ ok: true, value: { bytes: new Uint8Array([1, 2]), width: 3, height: 4, missing: [] } });
  expect(seen).toEqual([0.5]);
});

test('cancelling the running job ends it, and the next one is done', async () => {
  const first = exporter.run(job('a', 'hang'), nothing);
  const second = exporter.run(job('b'), nothing);
  exporter.cancel('a');
  expect(await first).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await second).toMatchObject({ ok: true });
});

test('cancelling a waiting job leaves the running one alone', async () => {
  const first = exporter.run(job('a', 'hang'), nothing);
  const second = exporter.run(job('b'), nothing);
  exporter.cancel('b');
  expect(await second).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  exporter.cancel('a');
  await first;
});

test('a worker that dies fails its job with the reason, and the next job gets a new one', async () => {
  const first = exporter.run(job('a', 'die'), nothing);
  const second = exporter.run(job('b'), nothing);
  expect(await first).toMatchObject({ ok: false, error: { code: 'exportFailed', args: { reason: 'died' } } });
  expect(await second).toMatchObject({ ok: true });
});

test('closing cancels what is left, and a later job still works', async () => {
  const left = exporter.run(job('a', 'hang'), nothing);
  await exporter.close();
  expect(await left).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await exporter.run(job('b'), nothing)).toMatchObject({ ok: true });
});
