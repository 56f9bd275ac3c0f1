import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostError } from '#shared/api/errors';
import { err } from '#shared/lib/result';
import { documentText } from '../../../../../build/torture/documentText';
import type { Library, Listing } from '../../../../../electron/services/library/createLibrary';
import { disk } from '../../../../../electron/services/disk/disk';
import { systemError } from '../../../../support/place';
import { testLibrary } from '../../../../support/testLibrary';

async function listing(library: Library, root: string): Promise<Listing> {
  const { listing: found } = await library.list(root, null, false);
  if (!found) throw new Error('nothing was listed');
  return found;
}

const names = ({ files }: Listing): string[] => files.map(({ name, within }) => (within ? `${within}/${name}` : name)).sort();
const withField = (text: string, field: string): string => text.replace('{\n', `{\n  ${field},\n`);

describe('what is listed', () => {
  it('is the blueprints of the folder and of three levels below, and nothing else', async () => {
    const { library, root } = await testLibrary();
    mkdirSync(join(root, 'a/b/c/d'), { recursive: true });
    mkdirSync(join(root, '.git'));
    mkdirSync(join(root, 'folder.blueprint'));
    for (const path of ['one.blueprint', 'package.json', '.hidden.blueprint', '.git/x.blueprint', 'a/two.BLUEPRINT', 'a/b/c/three.blueprint', 'a/b/c/d/deep.blueprint']) {
      writeFileSync(join(root, path), '');
    }
    const found = await listing(library, root);
    expect(names(found)).toEqual(['a/b/c/three.blueprint', 'a/two.BLUEPRINT', 'one.blueprint']);
    expect(found.more).toBe(true);
  });

  it('goes through links once, not in circles and not out of reach', async () => {
    const { library, root } = await testLibrary();
    mkdirSync(join(root, 'clients'));
    writeFileSync(join(root, 'clients', 'a.blueprint'), '');
    writeFileSync(join(root, '..', 'secret.blueprint'), '');
    symlinkSync(root, join(root, 'clients', 'circle'));
    symlinkSync(join(root, 'clients'), join(root, 'again'));
    symlinkSync(join(root, '..', 'secret.blueprint'), join(root, 'secret.blueprint'));
    symlinkSync(join(root, 'gone.blueprint'), join(root, 'broken.blueprint'));
    symlinkSync(join(root, 'clients', 'a.blueprint'), join(root, 'link.blueprint'));
    expect(names(await listing(library, root))).toEqual(['clients/a.blueprint', 'link.blueprint']);
  });

  it('says which folders could not be read', async () => {
    const readdir = (path: string, ...rest: never[]) => (path.endsWith('locked') ? Promise.reject(systemError('EACCES')) : disk.readdir(path, ...rest));
    const { library, root } = await testLibrary({ disk: { readdir: readdir as typeof disk.readdir } });
    mkdirSync(join(root, 'locked'));
    expect((await listing(library, root)).unreadable).toEqual([join(root, 'locked')]);
  });

  it('says of copies which file they are of', async () => {
    const copies = (all: readonly string[], name: string) => all.filter((other) => other.startsWith(`${name.replace('.blueprint', '')} (`));
    const { library, root } = await testLibrary({ beside: { copies } });
    for (const name of ['hotel.blueprint', 'hotel (Anna’s conflicted copy).blueprint', 'bank.blueprint']) writeFileSync(join(root, name), '');
    const found = await listing(library, root);
    const originals = Object.fromEntries(found.files.map(({ name, copyOf }) => [name, copyOf]));
    expect(originals).toEqual({ 'bank.blueprint': null, 'hotel.blueprint': null, 'hotel (Anna’s conflicted copy).blueprint': join(root, 'hotel.blueprint') });
  });

  it('says who is changing a file', async () => {
    const beside = { isPresence: (name: string) => name.endsWith('.editing'), editing: async () => ({ name: 'Anna', since: 5 }) };
    const { library, root } = await testLibrary({ beside });
    writeFileSync(join(root, 'a.blueprint'), documentText('A'));
    const { seen } = await library.list(root, null, false);
    expect(await library.details([join(root, 'a.blueprint')])).toMatchObject([{ editing: null }]);
    writeFileSync(join(root, '.a.editing'), '');
    expect((await library.list(root, seen, true)).listing?.files).toMatchObject([{ details: { editing: { name: 'Anna', since: 5 } } }]);
  });

  it('answers although the drive does not tell times in time', async () => {
    const { library, root } = await testLibrary({ wait: async () => undefined });
    for (let i = 0; i < 100; i++) writeFileSync(join(root, `${i}.blueprint`), '');
    const found = await listing(library, root);
    expect(found.files).toHaveLength(100);
    expect(found.files.every(({ current }) => !current)).toBe(true);
  });
});

describe('looking again', () => {
  it('asks only for the folders where nothing has changed, and lists when something has', async () => {
    const { library, root, asked, setNow } = await testLibrary();
    writeFileSync(join(root, 'a.blueprint'), documentText('A'));
    const first = await library.list(root, null, false);
    asked.stat.length = 0;
    expect(await library.list(root, first.seen, false)).toEqual({ seen: first.seen, listing: null });
    expect(asked.stat).toEqual([root]);
    setNow(Date.now());
    renameSync(join(root, 'a.blueprint'), join(root, 'b.blueprint'));
    const second = await library.list(root, first.seen, false);
    expect(second.listing?.files.map(({ name }) => name)).toEqual(['b.blueprint']);
    rmSync(join(root, 'b.blueprint'));
    expect((await library.list(root, second.seen, false)).listing?.files).toEqual([]);
  });

  it('does not trust a folder that has changed a moment before: its drive may count in seconds', async () => {
    const { library, root, asked, setNow } = await testLibrary();
    setNow(Date.now());
    writeFileSync(join(root, 'a.blueprint'), '');
    const first = await library.list(root, null, false);
    asked.stat.length = 0;
    expect((await library.list(root, first.seen, false)).listing).toBeNull();
    expect(asked.stat).toContain(join(root, 'a.blueprint'));
  });

  it('sees a file that was written in place when told to look at all', async () => {
    const { library, root } = await testLibrary();
    writeFileSync(join(root, 'a.blueprint'), documentText('A'));
    const { seen } = await library.list(root, null, false);
    await library.details([join(root, 'a.blueprint')]);
    writeFileSync(join(root, 'a.blueprint'), documentText('Another'));
    const again = await library.list(root, seen, true);
    expect(again.listing?.files).toMatchObject([{ current: false, details: { summary: { title: 'A' } } }]);
    expect(await library.details([join(root, 'a.blueprint')])).toMatchObject([{ summary: { title: 'Another' } }]);
  });
});

describe('what a file holds', () => {
  it('is its title, its amounts and who saved it', async () => {
    const { library, root } = await testLibrary();
    const path = join(root, 'a.blueprint');
    writeFileSync(path, withField(documentText('酒店入住'), '"saved": {"at": 1760000000000, "by": "Anna"}'));
    const [file] = await library.details([path]);
    expect(file).toMatchObject({ problem: null, summary: { title: '酒店入住', cards: 20, saved: { by: 'Anna', at: 1760000000000 } } });
    expect(file?.summary?.phases).toBeGreaterThan(0);
    expect(file?.summary?.steps).toBeGreaterThan(1);
  });

  it('or why there is less to say', async () => {
    const { library, root } = await testLibrary();
    const text = documentText('A');
    const files: Record<string, string | Buffer> = {
      notBlueprint: 'milk, eggs', damaged: text.slice(0, -40), notText: Buffer.from([0xff, 0xfe, 0x41, 0x00]), newer: text.replace('"version": 1', '"version": 99'),
      large: text,
    };
    for (const [problem, content] of Object.entries(files)) writeFileSync(join(root, `${problem}.blueprint`), content);
    truncateSync(join(root, 'large.blueprint'), 17 * 1024 * 1024);
    const paths = [...Object.keys(files), 'missing'].map((name) => join(root, `${name}.blueprint`));
    const looked = await library.details(paths);
    expect(looked.map(({ problem }) => problem)).toEqual([...Object.keys(files), 'missing']);
    expect(looked[3]?.summary?.title).toBe('A');
  });

  it('is read once, also by the next start, until size or time change', async () => {
    const { library, root, asked, restarted } = await testLibrary();
    const path = join(root, 'a.blueprint');
    writeFileSync(path, documentText('A'));
    await library.details([path]);
    await library.details([path]);
    expect(asked.read.filter((read) => read === path)).toHaveLength(1);
    const next = await restarted();
    expect((await listing(next, root)).files).toMatchObject([{ current: true, details: { summary: { title: 'A' } } }]);
    await next.details([path]);
    expect(asked.read.filter((read) => read === path)).toHaveLength(1);
    utimesSync(path, 1, 1);
    await next.details([path]);
    expect(asked.read.filter((read) => read === path)).toHaveLength(2);
  });
});

describe('pictures', () => {
  it('are drawn once for what a file holds, one at a time', async () => {
    const { library, root, drawn, restarted } = await testLibrary();
    const paths = ['a', 'b'].map((name) => join(root, `${name}.blueprint`));
    for (const path of paths) writeFileSync(path, documentText('A'));
    const [one, other] = await Promise.all(paths.map((path) => library.picture(path)));
    expect(Buffer.from(one?.png ?? []).subarray(1, 4).toString()).toBe('PNG');
    expect(other).toEqual(one);
    await (await restarted()).picture(paths[0] ?? '');
    expect(drawn.map(({ fit }) => fit)).toEqual([{ width: 560, height: 315 }]);
  });

  it('show that a file is damaged, where only all of it can tell', async () => {
    const { library, root } = await testLibrary({ exporter: { run: async () => err(hostError('invalidBlueprint')) } });
    const path = join(root, 'a.blueprint');
    writeFileSync(path, documentText('A'));
    expect(await library.picture(path)).toEqual({ png: null, problem: 'damaged' });
    expect(await library.details([path])).toMatchObject([{ problem: 'damaged', summary: { title: 'A' } }]);
  });

  it('are not drawn of what is no blueprint', async () => {
    const { library, root, drawn } = await testLibrary();
    writeFileSync(join(root, 'a.blueprint'), 'milk');
    expect(await library.picture(join(root, 'a.blueprint'))).toEqual({ png: null, problem: 'notBlueprint' });
    expect(drawn).toEqual([]);
  });
});
