// The exporter: one worker thread, started for the first job and kept warm. Jobs queue. The running job is cancelled by
// ending the thread, which is certain and immediate; the next job gets a new one.

import { Worker } from 'node:worker_threads';
import type { HostError } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import { err, type Result } from '#shared/lib/result';
import type { Exported, Exporter, ExportJob } from '../shell/ports';
import type { FromWorker, WorkerSetup } from './exportProtocol';

export interface ExporterOptions {
  /** The built export worker. */
  readonly workerUrl: URL;
  readonly fontsDir: string;
}

interface Pending {
  readonly job: ExportJob;
  readonly onProgress: (done: number) => void;
  readonly settle: (result: Result<Exported, HostError>) => void;
}

/** Errors of `run`: invalidBlueprint, tooLarge, cancelled, exportFailed. */
export function createExporter({ workerUrl, fontsDir }: ExporterOptions): Exporter {
  const queue: Pending[] = [];
  let worker: Worker | undefined;

  function startWorker(): Worker {
    const setup: WorkerSetup = { fontsDir };
    const started = new Worker(workerUrl, { workerData: setup });
    started.on('message', (message: FromWorker) => {
      if (message.job !== queue[0]?.job.job) return;
      if (message.type === 'progress') queue[0].onProgress(message.done);
      else finish(message.result);
    });
    started.on('error', (error) => stop(hostError('exportFailed', '', error.message)));
    return started;
  }

  function next(): void {
    const current = queue[0];
    if (!current) return;
    worker ??= startWorker();
    worker.postMessage(current.job);
  }

  function finish(result: Result<Exported, HostError>): void {
    queue.shift()?.settle(result);
    next();
  }

  /** Ends the thread and with it the running job. */
  function stop(error: HostError): void {
    const ended = worker;
    worker = undefined;
    ended?.removeAllListeners().on('error', () => undefined);
    void ended?.terminate();
    finish(err(error));
  }

  return {
    run: (job, onProgress) =>
      new Promise((settle) => {
        queue.push({ job, onProgress, settle });
        if (queue.length === 1) next();
      }),
    cancel(job) {
      const at = queue.findIndex((pending) => pending.job.job === job);
      if (at === 0) stop(hostError('cancelled'));
      else if (at > 0) queue.splice(at, 1)[0]?.settle(err(hostError('cancelled')));
    },
    async close() {
      for (const pending of queue.splice(0)) pending.settle(err(hostError('cancelled')));
      const ended = worker;
      worker = undefined;
      ended?.removeAllListeners();
      await ended?.terminate();
    },
  };
}
