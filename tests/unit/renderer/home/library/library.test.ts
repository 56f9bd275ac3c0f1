import { describe, expect, it } from 'vitest';
import type { Host } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import { err, ok } from '#shared/lib/result';
import { createLibrary, type Library } from '../../../../../renderer/home/library/library';
import { libraryDetails, libraryFile } from './files';

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A shell with one folder of so many files, that says what it was asked. */
function fakeShell(count: number) {
  const asked: [string, unknown][] = [];
  let files = Array.from({ length: count }, (_, index) => libraryFile({ name: `f${index}` }));
  let failing = false;
  const folder = { handle: 'team', name: 'Team', place: '~' };
  const answers: Record<string, (input: never) => unknown> = {
    'library.folders': () => [folder],
    'library.list': ({ seen }: { seen: string | null }) => {
      const state = files.map(({ handle }) => handle).join();
      return { seen: state, listing: seen === state ? null : { files, unreadable: [], more: false } };
    },
    'library.details': ({ files: handles }: { files: string[] }) => handles.map((name) => libraryDetails({ name, title: `Title ${name}` })),
    'library.picture': () => ({ png: 'AAAA', problem: null }),
    'library.addFolder': () => folder,
    'library.removeFolder': () => ({}),
  };
  const request = async (name: string, input: unknown) => {
    asked.push([name, input]);
    await settled();
    return failing ? err(hostError('driveFailed', 'Team')) : ok(answers[name]?.(input as never));
  };
  return {
    host: { request, on: () => () => undefined } as unknown as Host,
    asked,
    names: () => asked.map(([name]) => name),
    setFiles: (names: readonly string[]) => { files = names.map((name) => libraryFile({ name })); },
    setFailing: (fails: boolean) => { failing = fails; },
  };
}

async function watched(count: number, isVisible = () => true) {
  const shell = fakeShell(count);
  const ticks: (() => void)[] = [];
  const library = createLibrary({
    host: shell.host, isVisible, pick: async () => null, onFailure: () => undefined,
    later: (_, call) => {
      ticks.push(call);
      return () => void ticks.splice(ticks.indexOf(call), 1);
    },
  });
  const leave = library.enter();
  await quiet();
  return { ...shell, library, leave, ticks, tick: async () => { ticks.shift()?.(); await quiet(); } };
}

async function quiet(): Promise<void> {
  for (let i = 0; i < 60; i++) await settled();
}

const titles = (library: Library): string[] => [...library.store.getState().details.values()].map(({ summary }) => summary?.title ?? '');

describe('the library', () => {
  it('shows the first folder, and asks for all its files a few at a time', async () => {
    const { library, asked } = await watched(70);
    expect(library.store.getState()).toMatchObject({ shown: 'team', more: false });
    const batches = asked.filter(([name]) => name === 'library.details').map(([, input]) => (input as { files: string[] }).files.length);
    expect(batches).toEqual([32, 32, 6]);
    expect(titles(library)).toContain('Title f69');
  });

  it('asks first for what is in view, and draws only that', async () => {
    const { library, asked, setFiles, tick } = await watched(1);
    setFiles(Array.from({ length: 100 }, (_, index) => `n${index}`));
    library.inView(['n98', 'n99']);
    await tick();
    const batches = asked.filter(([name]) => name === 'library.details').map(([, input]) => (input as { files: string[] }).files);
    expect(batches[1]).toEqual(['n98', 'n99']);
    expect(batches[2]?.slice(0, 2)).toEqual(['n0', 'n1']);
    expect(asked.filter(([name]) => name === 'library.picture').map(([, input]) => input)).toEqual([{ file: 'n98' }, { file: 'n99' }]);
    expect(library.store.getState().pictures.get('n99')?.source).toBe('data:image/png;base64,AAAA');
  });

  it('looks again as long as somebody looks, and keeps what it knows of files that stay', async () => {
    const { library, leave, tick, ticks, setFiles, asked } = await watched(2);
    setFiles(['f1', 'f2']);
    await tick();
    expect(library.store.getState().files?.map(({ handle }) => handle)).toEqual(['f1', 'f2']);
    expect(titles(library)).toEqual(['Title f1', 'Title f2']);
    leave();
    expect(ticks).toEqual([]);
    asked.length = 0;
    library.inView(['f2']);
    await quiet();
    expect(asked).toEqual([]);
  });

  it('asks nothing while the page can not be seen', async () => {
    let visible = true;
    const { names, tick } = await watched(1, () => visible);
    visible = false;
    const before = names().length;
    await tick();
    expect(names()).toHaveLength(before);
  });

  it('keeps what it shows when the drive is gone, says so, and recovers', async () => {
    const { library, tick, setFailing } = await watched(2);
    setFailing(true);
    await tick();
    expect(library.store.getState()).toMatchObject({ error: { code: 'driveFailed' } });
    expect(library.store.getState().files).toHaveLength(2);
    setFailing(false);
    await tick();
    expect(library.store.getState().error).toBeNull();
  });

  it('looks at every file when asked to', async () => {
    const { library, asked } = await watched(3);
    await library.refresh();
    expect(asked.filter(([name]) => name === 'library.list').at(-1)?.[1]).toMatchObject({ again: true });
  });
});
