// Proof: a real file system of 5 MB that fills up. The old file stays, the error is told, nothing is left; with room again,
// saving works. A full folder of the app's own never keeps a document from being saved. Needs the right to mount.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disk } from '../../../electron/services/disk/disk';
import { hashOf } from '../../../electron/services/disk/readTextFile';
import { documentText } from '../documentText';
import { figure, type Figure } from '../figure';
import { realSaver, type MakeSaver } from '../savers';

const OLD = Buffer.from(documentText('old', 3000));
const NEW = Buffer.from(documentText('new', 3010));
/** Bytes left when saving begins, from none to just not enough. */
const ROOM = [0, 4096, 20_000, 65_536, 300_000, 600_000];

function mount(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=5m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Fills the file system but for `room` bytes. */
function fill(folder: string, room: number): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - room), 1));
}

async function saveIntoFull(folder: string, make: MakeSaver, data: string, room: number): Promise<string | null> {
  const path = join(folder, 'hotel.blueprint');
  writeFileSync(path, OLD);
  fill(folder, room);
  const { save } = make(disk, data);
  const refused = await save(path, NEW, hashOf(OLD));
  const isIntact = readFileSync(path).equals(OLD);
  const names = readdirSync(folder).length;
  rmSync(join(folder, 'filler'));
  if (!isIntact) return `${room} bytes left: the old file is gone`;
  if (refused.ok || refused.error.code !== 'diskFull') return `${room} bytes left: not told that the disk is full`;
  if (names !== 2) return `${room} bytes left: stray files`;
  const saved = await save(path, NEW, hashOf(OLD));
  return saved.ok && readFileSync(path).equals(NEW) ? null : 'not saved with room again';
}

/** The document has room, the app's own folder has none. */
async function saveWithFullData(full: string, place: string, make: MakeSaver): Promise<string | null> {
  const path = join(place, 'hotel.blueprint');
  writeFileSync(path, OLD);
  fill(full, 0);
  const saved = await make(disk, join(full, 'backups')).save(path, NEW, hashOf(OLD));
  const isNew = readFileSync(path).equals(NEW);
  const left = readdirSync(full, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'));
  rmSync(join(full, 'filler'));
  if (!saved.ok || !isNew) return 'a full folder of backups kept a document from being saved';
  if (!saved.value.warnings.includes('noBackup')) return 'not told that there is no backup';
  return left.length > 0 ? 'stray files among the backups' : null;
}

/** @param make a saver to find out, instead of the real one */
export async function fullDisk({ make = realSaver }: { readonly make?: MakeSaver } = {}): Promise<Figure> {
  const root = mkdtempSync(join(tmpdir(), 'sightline-full-'));
  const full = join(root, 'full');
  mkdirSync(full);
  if (!mount(full)) {
    rmSync(root, { recursive: true, force: true });
    return figure('full disk: skipped, since this user may not mount a file system', []);
  }
  try {
    const problems: (string | null)[] = [];
    for (const room of ROOM) problems.push(await saveIntoFull(full, make, join(root, 'data'), room));
    rmSync(join(full, 'hotel.blueprint'));
    problems.push(await saveWithFullData(full, root, make));
    const failures = problems.filter((problem) => problem !== null);
    return figure(`full disk: ${problems.length} saves of ${Math.round(NEW.length / 1000)} kB on a real file system of 5 MB that is full: 0 damaged, 0 silent expected`, failures);
  } finally {
    execFileSync('umount', [full], { stdio: 'ignore' });
    rmSync(root, { recursive: true, force: true });
  }
}
