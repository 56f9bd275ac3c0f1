// Small pictures of blueprints: drawn by the export worker, one at a time and only when asked, so that an export never waits
// for more than one; kept by what the file holds, so that a copy of a file or a restored one has its picture at once.

import { join } from 'node:path';
import { ok, type Result } from '#shared/lib/result';
import type { HostError } from '#shared/api/contract';
import type { LocaleId } from '#shared/i18n/messages';
import { saveFile } from '../disk/saveFile';
import type { SaveEnvironment } from '../disk/replaceFile';
import type { Exporter } from '../shell/ports';

/** px. Twice what a card of the gallery shows, at its ratio. */
export const THUMBNAIL = { width: 560, height: 315 } as const;
/** Some 30 KB each. */
const MAX_KEPT = 1200;
/** So many new pictures are allowed before it is tidied up again. */
const TIDY_EVERY = 100;
/** Counts up with every change of how sheets are drawn. */
const DRAWING = 1;

const PNG_SIGNATURE = '89504e470d0a1a0a';

export interface Thumbnails {
  /** The PNG of a blueprint's text. Errors: those of exporting. */
  of(hash: string, text: () => Promise<string>): Promise<Result<Uint8Array, HostError>>;
  /** Resolves when all are written. */
  settled(): Promise<unknown>;
}

export interface ThumbnailSetup {
  readonly environment: SaveEnvironment;
  /** Where they are kept. */
  readonly folder: string;
  readonly exporter: Exporter;
  readonly locale: () => Promise<LocaleId>;
}

/** Removes the oldest ones, as far as there are too many. */
async function tidy({ environment: { disk }, folder }: ThumbnailSetup): Promise<void> {
  const names = await disk.readdir(folder).catch((): string[] => []);
  if (names.length <= MAX_KEPT) return;
  const timed = await Promise.all(names.map(async (name) => {
    const path = join(folder, name);
    return { path, at: await disk.stat(path).then(({ mtimeMs }) => mtimeMs, () => 0) };
  }));
  const surplus = timed.sort((a, b) => a.at - b.at).slice(0, names.length - MAX_KEPT);
  await Promise.all(surplus.map(({ path }) => disk.unlink(path).catch(() => undefined)));
}

export function createThumbnails(setup: ThumbnailSetup): Thumbnails {
  const { environment, folder, exporter, locale } = setup;
  const { disk } = environment;
  let last: Promise<unknown> = Promise.resolve();
  /** Drawn, and just being written. */
  const fresh = new Map<string, Uint8Array>();
  let keeping: Promise<unknown> = Promise.resolve();
  let drawn = 0;

  async function kept(path: string): Promise<Uint8Array | null> {
    const written = fresh.get(path);
    if (written) return written;
    const bytes = await disk.readFile(path).catch(() => null);
    return bytes && Buffer.from(bytes.subarray(0, 8)).toString('hex') === PNG_SIGNATURE ? bytes : null;
  }

  async function keep(path: string, bytes: Uint8Array): Promise<void> {
    await disk.mkdir(folder, { recursive: true }).catch(() => undefined);
    await saveFile(environment, path, bytes, null);
    if (drawn % TIDY_EVERY === 0) await tidy(setup);
    drawn++;
  }

  async function draw(path: string, text: () => Promise<string>): Promise<Result<Uint8Array, HostError>> {
    // Two pages may have asked for the same.
    const there = await kept(path);
    if (there) return ok(there);
    const options = { format: 'png', locale: await locale(), scale: 1, dpi: 96 } as const;
    const exported = await exporter.run({ job: `thumbnail ${path}`, text: await text(), options, fit: THUMBNAIL }, () => undefined);
    if (!exported.ok) return exported;
    const { bytes } = exported.value;
    // Nobody waits for the disk.
    fresh.set(path, bytes);
    keeping = Promise.all([keeping, keep(path, bytes).catch(() => undefined).finally(() => fresh.delete(path))]);
    return ok(bytes);
  }

  return {
    settled: () => keeping,
    async of(hash, text) {
      const path = join(folder, `${DRAWING}-${await locale()}-${hash.slice(0, 40)}.png`);
      const there = await kept(path);
      if (there) return ok(there);
      const mine = last.then(() => draw(path, text));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
