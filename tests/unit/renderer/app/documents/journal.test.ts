// What the crash journal holds at each moment, and what opens after a crash. A crash is a page that is simply no longer
// listened to: the next one starts over the same shell.

import { describe, expect, it } from 'vitest';
import { setTitle } from '#shared/commands/blueprint/setTitle';
import { renameLane } from '#shared/commands/lanes/renameLane';
import { fakeApp, fakeHost, fileNamed } from '../fakeApp';

type App = ReturnType<typeof fakeApp>;
const hotel = fileNamed('hotel.blueprint');

function front(app: App) {
  const document = app.documents.front();
  if (!document) throw new Error('no document is open');
  return document;
}

const retitle = (app: App, title: string) => front(app).editor.execute(setTitle, { title });
const state = (app: App) => front(app).editor.document.getState();

async function savedHotel(person: Parameters<typeof fakeApp>[0] = []) {
  const app = fakeApp([['pickSave', hotel], ...(person ?? [])]);
  await app.documents.create();
  retitle(app, 'Hotel');
  await app.documents.save();
  await app.pass(1000);
  return app;
}

/** The next start of the app, over what the last one left. */
async function afterCrash(app: App, person: Parameters<typeof fakeApp>[0] = []) {
  const next = fakeApp(person, app);
  await next.documents.recover();
  return next;
}

describe('the journal', () => {
  it('does not exist for documents without changes, and begins within a second of the first one', async () => {
    const app = await savedHotel();
    expect(app.journals.size).toBe(0);
    retitle(app, 'Changed');
    await app.pass(999);
    expect([...app.journals.values()]).toMatchObject([{ name: 'Changed', file: { handle: hotel.handle, hash: 'hash 1' } }]);
  });

  it('ends when the document is saved or given up, and begins anew with the next change', async () => {
    const app = await savedHotel([['unsaved', 'discard']]);
    retitle(app, 'Saved');
    await app.pass(1000);
    await app.documents.save();
    await app.pass(1000);
    expect(app.journals.size).toBe(0);
    retitle(app, 'Given up');
    await app.pass(1000);
    expect([...app.journals.values()]).toMatchObject([{ file: { hash: 'hash 2' } }]);
    await app.documents.close();
    expect(app.journals.size).toBe(0);
  });

  it('stays until the next one holds what is new, even where it was being written to when the file was saved', async () => {
    const shell = fakeHost();
    const done: string[] = [];
    let release = (): void => undefined;
    const request: typeof shell.host.request = async (name, input) => {
      if (name === 'files.write' && done.includes('journal.append')) {
        retitle(app, 'While saving');
        await app.pass(500);
      } else if (name === 'journal.append' && done.includes('journal.append')) {
        await new Promise<void>((resolve) => (release = resolve));
      }
      done.push(name);
      return shell.host.request(name, input);
    };
    const app = fakeApp([['pickSave', hotel]], { ...shell, host: { ...shell.host, request } });
    await app.documents.create();
    await app.documents.save();
    retitle(app, 'Saved');
    await app.pass(1000);
    await app.documents.save();
    release();
    await app.pass(1000);
    release();
    await app.pass(1000);
    expect(done.slice(done.lastIndexOf('journal.begin'))).toEqual(['journal.begin', 'journal.append', 'journal.end']);
    expect([...shell.journals.values()]).toHaveLength(1);
  });

  it('stays when saving fails, and when the person keeps a draft', async () => {
    const app = await savedHotel([['unsaved', 'save'], ['saveFailed', 'keep']]);
    retitle(app, 'Draft');
    app.refuse.push('notFound');
    expect(await app.documents.close()).toBe(true);
    expect(app.journals.size).toBe(1);
    const next = await afterCrash(app);
    expect([state(next).blueprint.title, front(next).editor.isDirty()]).toEqual(['Draft', true]);
  });

  it('is begun anew where somebody has removed it, and says once that it can’t be written', async () => {
    const app = await savedHotel();
    retitle(app, 'One');
    await app.pass(1000);
    app.journals.clear();
    retitle(app, 'Two');
    await app.pass(10_000);
    expect(app.toasts.store.getState()).toHaveLength(1);
    expect(state(await afterCrash(app)).blueprint.title).toBe('Two');
  });
});

describe('after a crash', () => {
  it('a document is over its file again, unsaved, with all of its undo steps', async () => {
    const app = await savedHotel();
    retitle(app, 'Changed');
    await app.pass(1000);
    const next = await afterCrash(app);
    expect(state(next)).toMatchObject({ file: hotel, fileHash: 'hash 1', blueprint: { title: 'Changed' } });
    expect(front(next).editor.isDirty()).toBe(true);
    expect(front(next).notice.getState()?.text.key).toBe('restored.text');
    front(next).editor.undo();
    expect([state(next).blueprint.title, front(next).editor.isDirty()]).toEqual(['Hotel', false]);
    front(next).editor.undo();
    expect(state(next).blueprint.title).toBe('');
  });

  it('undone, redone and joined changes come back as they were', async () => {
    const app = await savedHotel();
    for (const title of ['A', 'B', 'C']) {
      retitle(app, title);
      front(app).editor.execute(renameLane, { id: state(app).blueprint.laneOrder[0] ?? '', name: `Lane ${title}` });
      await app.pass(1000);
    }
    front(app).editor.goTo(1);
    await app.pass(1000);
    front(app).editor.redo();
    await app.pass(1000);
    const next = await afterCrash(app);
    expect(state(next).history).toEqual(state(app).history);
    expect(state(next).blueprint).toEqual(state(app).blueprint);
  });

  it('a document that was never saved is there again, and so is a text that was being typed', async () => {
    const app = fakeApp();
    await app.documents.create();
    const { editor } = front(app);
    const lane = state(app).blueprint.laneOrder[0] ?? '';
    editor.session.setState({ editing: { type: 'lane', id: lane } });
    editor.preview(renameLane, { id: lane, name: 'Half a na' });
    await app.pass(1000);
    const next = await afterCrash(app);
    expect(state(next).file).toBeNull();
    expect(state(next).blueprint.lanes[lane]?.name).toBe('Half a na');
    editor.preview(null);
    editor.session.setState({ editing: null });
    await app.pass(1000);
    expect((await afterCrash(app)).documents.front()).toBeNull();
  });

  it('a file that somebody has changed is left alone: the draft opens beside it', async () => {
    const app = await savedHotel();
    retitle(app, 'Mine');
    await app.pass(1000);
    const other = await savedHotel();
    retitle(other, 'Theirs');
    await other.documents.save();
    const theirs = other.files.get(hotel.name)?.text ?? '';
    app.files.set(hotel.name, { text: theirs, hash: 'theirs' });
    const next = await afterCrash(app, [['pickSave', fileNamed('copy.blueprint')]]);
    expect(state(next)).toMatchObject({ file: null, blueprint: { title: 'Mine' } });
    expect(front(next).name()).toBe('Mine (restored)');
    expect(front(next).draftOf).toMatchObject({ file: hotel, base: expect.stringContaining('"title": "Hotel"') });
    await next.documents.save();
    expect(app.files.get(hotel.name)?.text).toBe(theirs);
    expect(app.files.get('copy.blueprint')?.text).toContain('Mine');
  });

  it('nothing is restored that is in the file already, and what was done after the save is', async () => {
    const app = await savedHotel();
    retitle(app, 'Saved');
    await app.pass(1000);
    const before = new Map(app.journals);
    await app.documents.save();
    await app.pass(1000);
    before.forEach((journal, id) => app.journals.set(id, journal));
    expect((await afterCrash(app)).documents.front()).toBeNull();
    expect(app.journals.size).toBe(0);

    retitle(app, 'Later');
    await app.pass(1000);
    const [left] = [...app.journals];
    if (left) app.journals.set(left[0], { ...left[1], file: { handle: hotel.handle, hash: 'before the last save' } });
    const next = await afterCrash(app);
    expect(state(next)).toMatchObject({ file: hotel, fileHash: 'hash 2', blueprint: { title: 'Later' } });
  });

  it('a file that is gone is brought back by saving', async () => {
    const app = await savedHotel();
    retitle(app, 'Changed');
    await app.pass(1000);
    app.files.clear();
    const next = await afterCrash(app);
    expect(await next.documents.save()).toBe(true);
    expect(app.files.get(hotel.name)?.text).toContain('Changed');
  });

  it('discarding goes back to the file, and redo brings it all back', async () => {
    const app = await savedHotel();
    retitle(app, 'Changed');
    await app.pass(1000);
    const next = await afterCrash(app);
    const { editor, notice } = front(next);
    notice.getState()?.actions.find(({ label }) => label === 'restored.discard')?.run();
    expect([state(next).blueprint.title, editor.isDirty(), notice.getState()]).toEqual(['Hotel', false, null]);
    editor.redo();
    expect(state(next).blueprint.title).toBe('Changed');
  });

  it('records behind one that does not fit are left out, and that is said', async () => {
    const app = await savedHotel();
    for (const title of ['One', 'Two', 'Three']) {
      retitle(app, title);
      await app.pass(1000);
    }
    app.journals.forEach(({ records }) => records.splice(1, 1, '{"at": 1}'));
    const next = await afterCrash(app);
    expect(state(next).blueprint.title).toBe('One');
    expect(front(next).notice.getState()?.text.key).toBe('restored.damaged');
  });

  it('a second crash loses nothing either', async () => {
    const app = await savedHotel();
    retitle(app, 'One');
    await app.pass(1000);
    const second = await afterCrash(app);
    retitle(second, 'Two');
    await second.pass(1000);
    expect(app.journals.size).toBe(1);
    const third = await afterCrash(second);
    expect(state(third).blueprint.title).toBe('Two');
    expect(state(third).history).toEqual(state(second).history);
  });
});
