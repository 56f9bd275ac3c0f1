// Damaged files by the ten thousand, each opened as the product opens it: nothing crashes, nothing hangs, no file is
// changed, and what opens all the same is drawn, written and opened again as it was.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { generateBlueprint } from '../../bench/generate';
import { emptyHistory } from '../../../shared/history/history';
import { serializeFile } from '../../../shared/format/serializeFile';
import { damagedFile } from './damage';
import { openDamaged } from './damagedOpen';
import { figure, type Figure } from '../figure';
import { editedFile } from '../series/seriesOf';

/** ms */
const PATIENCE = 2_000;

/** Valid files with everything that files may hold, in both languages. */
function sources(): Buffer[] {
  const read = (path: string): Buffer => readFileSync(path);
  return [
    read('tests/fixtures/format/version-1.blueprint'),
    read('assets/examples/overnight-hotel-stay.en.blueprint'),
    read('assets/examples/overnight-hotel-stay.zh-CN.blueprint'),
    Buffer.from(editedFile(1, 40)),
    Buffer.from(serializeFile({ blueprint: generateBlueprint({ cards: 30, connectors: 30, seed: 1 }), history: emptyHistory })),
  ];
}

/** Ends the process where a file takes so long that nothing else would: a loop without end can't be measured from within. */
function watch(): { beat(number: number): void; end(): Promise<number> } {
  const state = new Int32Array(new SharedArrayBuffer(8));
  const code = `const { workerData: s } = require('node:worker_threads'); let last = -1, since = Date.now();
    setInterval(() => { if (s[0] !== last) { last = s[0]; since = Date.now(); }
    else if (Date.now() - since > 30000) { console.error('damaged: file ' + last + ' hangs'); process.kill(process.pid, 'SIGKILL'); } }, 500);`;
  const worker = new Worker(code, { eval: true, workerData: state });
  return { beat: (number) => void Atomics.store(state, 0, number), end: () => worker.terminate() };
}

/** @param files how many; @param from the number of the first, to find one again */
export async function damaged({ files = 50_000, from = 1 }: { files?: number; from?: number } = {}): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-damaged-'));
  const path = join(folder, 'damaged.blueprint');
  const good = sources();
  const watcher = watch();
  const failures: string[] = [];
  let [opened, slow, slowest] = [0, 0, 0];
  try {
    for (let number = from; number < from + files; number++) {
      watcher.beat(number);
      const bytes = damagedFile(good, number);
      writeFileSync(path, bytes);
      const { result, ms, wrong } = await openDamaged(path, bytes);
      opened += result === 'opens' ? 1 : 0;
      slow += ms > PATIENCE ? 1 : 0;
      slowest = Math.max(slowest, ms);
      if (wrong || ms > PATIENCE) failures.push(`file ${number}: ${wrong ?? `${ms.toFixed(0)} ms`}`);
    }
  } finally {
    await watcher.end();
    rmSync(folder, { recursive: true });
  }
  const crashes = failures.length - slow;
  return figure(`damaged: ${files} files, ${opened} open all the same, ${crashes} crash, change or lose something, ${slow} take over 2 s; slowest ${slowest.toFixed(0)} ms`, failures);
}
