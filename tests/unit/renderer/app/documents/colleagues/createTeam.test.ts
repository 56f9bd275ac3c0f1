import { describe, expect, it } from 'vitest';
import { setTitle } from '#shared/commands/blueprint/setTitle';
import { translator } from '#shared/i18n/translator';
import { hostError } from '#shared/api/errors';
import type { Host } from '#shared/api/contract';
import { serializeFile } from '#shared/format/serializeFile';
import { createTeam } from '../../../../../../renderer/app/documents/colleagues/createTeam';
import { copyKey, isContained } from '../../../../../../renderer/app/documents/colleagues/conflictCopies';
import { discardCopy, mergeCopy } from '../../../../../../renderer/app/documents/colleagues/copyActions';
import type { OpenDocument } from '../../../../../../renderer/app/documents/openDocument';
import { smallBlueprint } from '../../../../../support/blueprints';
import { fakeApp, fakeHost, fileNamed } from '../../fakeApp';

const COPY = 'hotel (Anna\'s conflicted copy 2026-11-21).blueprint';

/** A document on a drive, colleagues and copies as the test says, and time that passes when the test says so. */
async function shared() {
  const shell = fakeHost();
  const said: { handle: string; by: string; editing: boolean }[] = [];
  const drive = { people: [] as { by: string; since: number }[], copies: [] as string[], trash: { ok: true, value: { place: null } } as unknown, wait: Promise.resolve() };
  let now = 0;
  let asked = 0;
  const hash = (name: string) => shell.files.get(name)?.hash ?? '';
  const host = {
    ...shell.host,
    request: (name: string, input: { handle: string; by: string; editing: boolean }) => {
      if (name === 'team.presence') {
        said.push({ handle: input.handle, by: input.by, editing: input.editing });
        return drive.wait.then(() => ({ ok: true, value: drive.people }));
      }
      if (name === 'team.copies') {
        asked += 1;
        return Promise.resolve({ ok: true, value: drive.copies.map((copy) => ({ ...fileNamed(copy), hash: hash(copy), at: 0 })) });
      }
      if (name === 'team.discardCopy') return Promise.resolve(drive.trash);
      return (shell.host.request as (name: string, input: unknown) => Promise<unknown>)(name, input);
    },
  } as unknown as Host;
  const text = serializeFile({ blueprint: smallBlueprint(), history: null });
  shell.files.set('hotel.blueprint', { text, hash: 'h1' });
  const app = fakeApp([], { ...shell, host });
  let tick = (): void => undefined;
  const screen = { hidden: false };
  const team = createTeam({
    host, page: 'page', now: () => now, person: () => 'Ben', tabs: app.documents.store, isHidden: () => screen.hidden,
    later: (_ms, call) => {
      tick = call;
      return () => undefined;
    },
  });
  const settle = () => app.pass(0);
  await app.documents.openFile(fileNamed('hotel.blueprint'));
  await settle();
  const document = app.documents.front() as OpenDocument;
  const rename = (title: string) => document.editor.execute(setTitle, { title });
  return {
    ...app, host, said, drive, screen, document, team: team.of(document), settle, rename,
    looks: () => asked,
    /** Lets ten seconds pass. */
    async turn(times = 1) {
      for (let i = 0; i < times; i += 1) {
        now += 10_000;
        tick();
        await settle();
      }
    },
    putCopy(name: string, content: string) {
      shell.files.set(name, { text: content, hash: `hash of ${content.length} ${name}` });
      drive.copies = [...new Set([...drive.copies, name])];
    },
  };
}

describe('presence', () => {
  it('is asked for while the document is seen, and said from the first change until a minute after saving', async () => {
    const { said, turn, rename, documents, settle } = await shared();
    await turn(3);
    expect(said.every(({ editing }) => !editing)).toBe(true);
    said.length = 0;
    rename('Other');
    await settle();
    expect(said).toEqual([{ handle: 'h:hotel.blueprint', by: 'Ben', editing: true }]);
    await turn(20);
    expect(said.at(-1)?.editing).toBe(true);
    await documents.save();
    await turn(1);
    expect(said.at(-1)?.editing).toBe(false);
  });

  it('lasts for a while after a save, in which people go on', async () => {
    const { said, turn, rename, documents } = await shared();
    rename('Other');
    await documents.save();
    await turn(5);
    expect(said.at(-1)?.editing).toBe(true);
    await turn(2);
    expect(said.at(-1)?.editing).toBe(false);
  });

  it('is taken back when the document is closed, and moves along to another file', async () => {
    const { said, rename, documents, document, settle, turn } = await shared();
    rename('Other');
    await settle();
    document.editor.markSaved(fileNamed('elsewhere.blueprint'), 'h2', null);
    await turn();
    expect(said.slice(-2)).toEqual([
      { handle: 'h:hotel.blueprint', by: 'Ben', editing: false }, { handle: 'h:elsewhere.blueprint', by: 'Ben', editing: true },
    ]);
    document.editor.markSaved(fileNamed('elsewhere.blueprint'), 'h2', document.editor.document.getState().history.entries.at(-1)?.id ?? null);
    await documents.close();
    await settle();
    expect(said.at(-1)).toEqual({ handle: 'h:elsewhere.blueprint', by: 'Ben', editing: false });
  });

  it('shows who else is there, and nobody when they have gone', async () => {
    const { drive, team, turn } = await shared();
    drive.people = [{ by: 'Anna', since: 5 }];
    await turn();
    expect(team.store.getState().people).toEqual([{ by: 'Anna', since: 5 }]);
    drive.people = [];
    await turn();
    expect(team.store.getState().people).toEqual([]);
  });

  it('does not ask a drive again that has not answered', async () => {
    const { said, drive, turn } = await shared();
    const before = said.length;
    let answer = (): void => undefined;
    drive.wait = new Promise<void>((done) => (answer = done));
    await turn(5);
    expect(said.length).toBe(before + 1);
    answer();
    drive.wait = Promise.resolve();
    await turn(3);
    expect(said.length).toBeGreaterThan(before + 2);
  });

  it('leaves the drive alone while nobody sees the page', async () => {
    const { said, screen, turn, looks } = await shared();
    screen.hidden = true;
    const before = [said.length, looks()];
    await turn(10);
    expect([said.length, looks()]).toEqual(before);
  });
});

describe('conflict copies', () => {
  const other = () => serializeFile({ blueprint: { ...smallBlueprint(), title: 'Anna’s' }, history: null });

  it('are found, and not again when they were put off, until they change', async () => {
    const { putCopy, team, turn } = await shared();
    putCopy(COPY, other());
    await turn(3);
    const [copy] = team.store.getState().copies;
    expect(copy?.blueprint.title).toBe('Anna’s');
    if (copy) team.hide(copy);
    await turn(6);
    expect(team.store.getState().copies).toEqual([]);
    putCopy(COPY, `${other()}\n`);
    await turn(3);
    expect(team.store.getState().copies).toHaveLength(1);
  });

  it('that are no blueprints are passed over', async () => {
    const { putCopy, team, turn } = await shared();
    putCopy(COPY, '{"format": 7');
    await turn(3);
    expect(team.store.getState().copies).toEqual([]);
  });

  it('may be moved away only when the file on disk holds everything of them', async () => {
    const { putCopy, team, turn, rename, document, documents } = await shared();
    putCopy(COPY, other());
    await turn(3);
    const [copy] = team.store.getState().copies;
    if (!copy) throw new Error('no copy');
    const contained = () => isContained(document.editor, copy, team.store.getState().merged[copyKey(copy.info)] ?? null);
    expect(contained()).toBe(false);
    const merge = async () => {
      rename('Anna’s and mine');
      return 'merged' as const;
    };
    await mergeCopy({ merge } as never, document, team, copy);
    expect(contained()).toBe(false);
    await documents.save();
    expect(contained()).toBe(true);
    // Undone again: it would be lost.
    document.editor.undo();
    await documents.save();
    expect(contained()).toBe(false);
  });

  it('say where they went, and why they did not', async () => {
    const { putCopy, team, turn, document, drive, host, toasts } = await shared();
    const environment = { host, toasts, translate: () => translator('en') } as never;
    const said = () => toasts.store.getState().at(-1)?.text;
    putCopy(COPY, other());
    await turn(3);
    for (const [answer, words] of [
      [{ ok: true, value: { place: null } }, /in the bin/],
      [{ ok: true, value: { place: '~/data' } }, /moved to ~\/data/],
      [{ ok: false, error: hostError('conflict', COPY) }, /could not be moved/],
    ] as const) {
      drive.trash = answer;
      const [copy] = team.store.getState().copies;
      if (copy) await discardCopy(environment, document, team, copy);
      expect(said()).toMatch(words);
      expect(team.store.getState().copies).toEqual([]);
      putCopy(COPY, `${other()}${' '.repeat(drive.copies.length + (said() ?? '').length)}`);
      await turn(3);
    }
  });
});
