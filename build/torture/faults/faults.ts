// Proof: whichever file system call of a save fails, and however, the old file is whole, or the new one where the failure
// came after the rename; the failure is told; nothing is left lying about.

import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { disk } from '../../../electron/services/disk/disk';
import { hashOf } from '../../../electron/services/disk/readTextFile';
import { documentText } from '../documentText';
import { faultyDisk, type Call } from './faultyDisk';
import { figure, type Figure } from '../figure';
import { quickFolder } from '../quickFolder';
import { inPlaceSaver, realSaver, type MakeSaver } from '../savers';

const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'EBUSY', 'EMFILE', 'EROFS', 'ESTALE', 'short'] as const;
/** Once, or from then on: a drive that is gone stays away. Removing and closing work again, or nothing could be tidied. */
const MODES = ['once', 'from then on'] as const;
const TIDYING = ['unlink', 'file.close'];

const OLD = Buffer.from(documentText('old', 12));
const NEW = Buffer.from(documentText('new', 14));
const NAME = 'hotel.blueprint';

interface Scenario {
  readonly name: string;
  readonly make: MakeSaver;
  readonly hasOld: boolean;
  /** Writing in place may leave a torn file on a drive that stays broken; then the backup has to be there. */
  readonly mayTear: boolean;
}

function scenariosOf(make: MakeSaver | undefined): Scenario[] {
  if (make) return [{ name: 'replace', make, hasOld: true, mayTear: false }];
  return [
    { name: 'replace', make: realSaver, hasOld: true, mayTear: false },
    { name: 'new file', make: realSaver, hasOld: false, mayTear: false },
    { name: 'in place', make: inPlaceSaver((path) => path.endsWith(NAME)), hasOld: true, mayTear: true },
  ];
}

interface Case {
  readonly scenario: Scenario;
  readonly mode: (typeof MODES)[number];
  readonly code: (typeof CODES)[number];
  /** The number of the call that fails. */
  readonly k: number;
}

/** All names below a folder that only a save that was cut short leaves. */
function strays(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'));
}

interface Outcome {
  readonly calls: number;
  readonly problem: string | null;
}

function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

async function runCase(root: string, { scenario, mode, code, k }: Case): Promise<Outcome> {
  const folder = mkdtempSync(join(root, 'case-'));
  const path = join(folder, NAME);
  const data = join(folder, 'data');
  mkdirSync(data);
  if (scenario.hasOld) writeFileSync(path, OLD);
  let calls = 0;
  let failedToTidy = false;
  const faulty = faultyDisk(disk, ({ name, index }: Call) => {
    calls = index;
    const fails = index === k || (mode === 'from then on' && index > k && !TIDYING.includes(name));
    if (fails && name === 'unlink') failedToTidy = true;
    return fails ? code : null;
  });
  const saver = scenario.make(faulty, data);
  const saved = await saver.save(path, NEW, scenario.hasOld ? hashOf(OLD) : null);
  const now = contentOf(path);
  const isNew = now !== null && now.equals(NEW);
  const isOld = scenario.hasOld ? now !== null && now.equals(OLD) : now === null;
  const left = strays(folder).length;
  const isKept = (): boolean => readdirSync(data, { recursive: true, encoding: 'utf8' }).some((name) => name.includes(hashOf(OLD).slice(0, 16)));
  const isTold = scenario.mayTear && !saved.ok && (isKept() || failedToTidy);
  rmSync(folder, { recursive: true, force: true });
  if (saved.ok && !isNew) return { calls, problem: 'said to be saved, but is not' };
  if (!isOld && !isNew && !isTold) return { calls, problem: `neither old nor new: ${now?.length ?? 'no'} bytes` };
  if (!saved.ok && saved.error.code === 'unexpected') return { calls, problem: `an error without a name: ${saved.error.args['reason']}` };
  if (left > 0 && !failedToTidy) return { calls, problem: `${left} stray files` };
  return { calls, problem: null };
}

/** @param step 1: every call; n: every n-th @param make a saver to find out, instead of the real one */
export async function faults({ step = 1, make }: { readonly step?: number; readonly make?: MakeSaver } = {}): Promise<Figure> {
  const root = mkdtempSync(join(quickFolder(), 'sightline-faults-'));
  const failures: string[] = [];
  let cases = 0;
  try {
    for (const scenario of scenariosOf(make)) {
      const { calls } = await runCase(root, { scenario, mode: 'once', code: 'short', k: 0 });
      const ways = MODES.flatMap((mode) => CODES.map((code) => ({ mode, code })));
      for (const [index, { mode, code }] of ways.entries()) for (let k = 1 + (index % step); k <= calls; k += step) {
        cases += 1;
        const { problem } = await runCase(root, { scenario, mode, code, k });
        if (problem !== null) failures.push(`${scenario.name}, call ${k} ${code} ${mode}: ${problem}`);
      }
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return figure(`failing calls: ${cases} saves with the k-th call failing (${CODES.join(', ')}): 0 damaged, 0 silent, 0 stray files expected`, failures);
}
