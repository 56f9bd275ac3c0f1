// Proof: the power is cut after every single event of several saves, and whatever may then be on the disk is looked at. The
// document is the old one or the new one, whole, and the new one once it was said to be saved; backups are whole; and the
// next start sweeps the rest.

import { basename } from 'node:path';
import { parseVersionName } from '../../../electron/services/backups/backupNames';
import type { Disk } from '../../../electron/services/disk/disk';
import { hashOf } from '../../../electron/services/disk/readTextFile';
import { sweepTemporaries } from '../../../electron/services/disk/temporaryFiles';
import { seededRandom } from '../../bench/generate';
import { crashStates, type CrashStates } from './crashStates';
import { documentText } from '../documentText';
import { figure, type Figure } from '../figure';
import { memoryDisk, type Event } from './memoryDisk';
import { inPlaceSaver, owner, realSaver, type MakeSaver } from '../savers';

const FOLDER = '/drive';
const DATA = '/data';
const NAME = 'hotel.blueprint';
const PATH = `${FOLDER}/${NAME}`;

interface Scenario {
  readonly name: string;
  readonly make: MakeSaver;
  /** Whether there is a file to begin with. */
  readonly hasOld: boolean;
  /** Written in place: torn is allowed as long as the version before is flushed among the backups. */
  readonly mayTear: boolean;
}

interface Recording {
  readonly events: readonly Event[];
  readonly initial: Parameters<typeof crashStates>[1];
  /** All folders that there are at the end. */
  readonly folders: readonly string[];
  readonly versions: readonly Uint8Array[];
}

async function record({ make, hasOld }: Scenario, versions: readonly Uint8Array[]): Promise<Recording> {
  const [first = new Uint8Array()] = versions;
  const { disk, events, fileOf } = memoryDisk([FOLDER, DATA, '/'], new Map(hasOld ? [[PATH, first]] : []));
  const old = fileOf(PATH);
  const initial = {
    names: new Map(old === undefined ? [] : [[FOLDER, new Map([[NAME, old]])]]),
    contents: new Map(old === undefined ? [] : [[old, first]]),
  };
  const { save } = make(disk, DATA);
  let expected = hasOld ? hashOf(first) : null;
  for (const [version, bytes] of versions.entries()) {
    if (version === 0) continue;
    const saved = await save(PATH, bytes, expected);
    if (!saved.ok) throw new Error(`not even saved: ${saved.error.code}`);
    expected = saved.value.hash;
    events.push({ type: 'saved', version });
  }
  const folders = [...new Set(events.flatMap((event) => (event.type === 'names' ? [event.folder] : [])))];
  return { events, initial, folders, versions };
}

const isSame = (a: Uint8Array, b: Uint8Array | undefined): boolean => b !== undefined && Buffer.compare(a, b) === 0;

/** Whether these bytes lie flushed among the backups. */
function isBackedUp(states: CrashStates, folders: readonly string[], bytes: Uint8Array): boolean {
  const hash = hashOf(bytes);
  return folders.some((folder) => [...states.flushedNames(folder)].some(([name, file]) => {
    const version = parseVersionName(name);
    return version !== null && hash.startsWith(version.hash) && states.isFlushed(file) && isSame(states.contents(file)[0] ?? bytes, bytes);
  }));
}

interface Look {
  states: number;
  readonly failures: string[];
}

function lookAtDocument(states: CrashStates, { versions, folders }: Recording, saved: number, scenario: Scenario, look: Look): void {
  const [before, after] = [versions[saved] ?? new Uint8Array(), versions[saved + 1]];
  for (const names of states.names(FOLDER)) {
    const file = names.get(NAME);
    if (file === undefined) {
      look.states += 1;
      if (scenario.hasOld || saved > 0) look.failures.push('the document is gone');
      continue;
    }
    for (const bytes of states.contents(file)) {
      look.states += 1;
      const isWhole = isSame(bytes, after) || ((scenario.hasOld || saved > 0) && isSame(bytes, before));
      if (isWhole || (scenario.mayTear && isBackedUp(states, folders, before))) continue;
      look.failures.push(`neither old nor new: ${bytes.length} bytes`);
    }
  }
}

function lookAtBackups(states: CrashStates, folders: readonly string[], look: Look): void {
  for (const folder of folders.filter((path) => path.startsWith(`${DATA}/`))) {
    for (const names of states.names(folder)) for (const [name, file] of names) {
      const version = parseVersionName(name);
      if (!version) continue;
      for (const bytes of states.contents(file)) {
        look.states += 1;
        if (!hashOf(bytes).startsWith(version.hash)) look.failures.push('a backup is torn');
      }
    }
  }
}

/** What the next start finds in the folder, and leaves. */
async function lookAtSweep(states: CrashStates, look: Look): Promise<void> {
  for (const names of states.names(FOLDER)) {
    const files = new Map([...names.keys()].map((name) => [`${FOLDER}/${name}`, new Uint8Array(1)]));
    const { disk } = memoryDisk([FOLDER, '/'], files);
    await sweepTemporaries(disk, [FOLDER], { ...owner, run: 'next' }, () => false);
    const left = (await disk.readdir(FOLDER)).filter((name) => basename(name) !== NAME);
    if (left.length > 0 || names.has(NAME) !== (await isThere(disk))) look.failures.push(`the sweep left ${left.join(', ')}`);
  }
}

const isThere = (disk: Disk): Promise<boolean> => disk.stat(PATH).then(() => true, () => false);

async function cutEverywhere(scenario: Scenario, versions: readonly Uint8Array[], look: Look): Promise<number> {
  const recording = await record(scenario, versions);
  const random = seededRandom(versions.length);
  let saved = 0;
  for (let cut = 0; cut <= recording.events.length; cut++) {
    const last = recording.events[cut - 1];
    if (last?.type === 'saved') saved = last.version;
    const states = crashStates(recording.events.slice(0, cut), recording.initial, random);
    const before = look.failures.length;
    lookAtDocument(states, recording, saved, scenario, look);
    lookAtBackups(states, recording.folders, look);
    await lookAtSweep(states, look);
    const where = `${scenario.name}, cut after event ${cut} (${last?.type ?? 'none'}), version ${saved}: `;
    look.failures.splice(before, Infinity, ...look.failures.slice(before).map((failure) => where + failure));
  }
  return recording.events.length + 1;
}

/** @param saves how many in a row @param make a saver to find out, instead of the real one */
export async function powerCut({ saves = 12, make }: { readonly saves?: number; readonly make?: MakeSaver } = {}): Promise<Figure> {
  const versions = Array.from({ length: saves + 1 }, (_, i) => Buffer.from(documentText(`version ${i}`, 12 + ((i * 29) % 60))));
  const scenarios: Scenario[] = make ? [{ name: 'replace', make, hasOld: true, mayTear: false }] : [
    { name: 'replace', make: realSaver, hasOld: true, mayTear: false },
    { name: 'new file', make: realSaver, hasOld: false, mayTear: false },
    { name: 'in place', make: inPlaceSaver((path) => path === PATH), hasOld: true, mayTear: true },
  ];
  const look: Look = { states: 0, failures: [] };
  let cuts = 0;
  for (const scenario of scenarios) cuts += await cutEverywhere(scenario, versions, look);
  return figure(`power cut: ${cuts} moments of ${saves * scenarios.length} saves, ${look.states} states of the disk: always the old or the new document, whole`, look.failures);
}
