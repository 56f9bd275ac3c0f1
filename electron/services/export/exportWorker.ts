// Entry of the export thread: one job after another, so that drawing never keeps the shell from answering.

import { parentPort, workerData } from 'node:worker_threads';
import type { HostError } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import { err, ok, type Result } from '#shared/lib/result';
import type { Exported } from '../shell/ports';
import { drawBlueprint } from './drawBlueprint';
import type { FromWorker, ToWorker, WorkerSetup } from './exportProtocol';
import { fontFaces } from './fontFaces';
import { missingCharacters } from './missingCharacters';
import { drawReport } from './report/drawReport';
import { registerCanvasFonts } from './pictureBand';
import { fontFolders, systemFonts } from './systemFonts';

const { fontsDir } = workerData as WorkerSetup;
const installed = systemFonts(fontFolders(process.platform));
registerCanvasFonts(fontsDir);

function send(message: FromWorker): void {
  const bytes = message.type === 'result' && message.result.ok ? message.result.value.bytes : undefined;
  // Only a buffer of its own may be transferred: a small one can be a slice of a pool.
  const isWhole = bytes?.byteLength === bytes?.buffer.byteLength && bytes?.buffer instanceof ArrayBuffer;
  parentPort?.postMessage(message, bytes && isWhole ? [bytes.buffer as ArrayBuffer] : []);
}

async function draw({ job, text, options, fit, file, fonts, others = '', report }: ToWorker): Promise<Result<Exported, HostError>> {
  const onProgress = (done: number): void => send({ type: 'progress', job, done });
  try {
    if (fonts) return ok({ bytes: Buffer.from(await fontFaces(fonts, fontsDir)), width: 0, height: 0, missing: missingCharacters(others, installed) });
    if (report) return await drawReport(text, report, { fontsDir, systemFonts: installed, onProgress });
    return await drawBlueprint(text, options, { fontsDir, systemFonts: installed, onProgress, ...(file === undefined ? {} : { file }) }, fit);
  } catch (thrown) {
    return err(hostError('exportFailed', '', thrown instanceof Error ? thrown.message : String(thrown)));
  }
}

parentPort?.on('message', (message: ToWorker) => {
  void draw(message).then((result) => send({ type: 'result', job: message.job, result }));
});
