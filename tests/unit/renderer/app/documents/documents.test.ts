import { describe, expect, it } from 'vitest';
import { setTitle } from '#shared/commands/blueprint/setTitle';
import { exportText } from '../../../../../renderer/app/documents/saveDocument';
import { fakeApp, fileNamed } from '../fakeApp';

type App = ReturnType<typeof fakeApp>;

function front(app: App) {
  const document = app.documents.front();
  if (!document) throw new Error('no document is open');
  return document;
}

function retitle(app: App, title: string): void {
  front(app).editor.execute(setTitle, { title });
}

const hotel = fileNamed('hotel.blueprint');

/** An app with a document that is saved in hotel.blueprint. */
async function savedHotel(person: Parameters<typeof fakeApp>[0] = []) {
  const app = fakeApp([['pickSave', hotel], ...(person ?? [])]);
  await app.documents.create();
  retitle(app, 'Hotel');
  await app.documents.save();
  return app;
}

describe('documents', () => {
  it('begin clean: an untouched new blueprint closes without a question', async () => {
    const app = fakeApp();
    await app.documents.create();
    expect(front(app).editor.isDirty()).toBe(false);
    expect(await app.documents.close()).toBe(true);
    expect(app.documents.front()).toBeNull();
  });

  it('ask where to save the first time, and are saved then', async () => {
    const app = await savedHotel();
    expect(app.questions).toEqual(['pickSave']);
    expect(app.files.get('hotel.blueprint')?.text).toContain('"title": "Hotel"');
    expect(front(app).editor.isDirty()).toBe(false);
  });

  it('write nothing when nothing has changed', async () => {
    const app = await savedHotel();
    const before = app.asked.length;
    expect(await app.documents.save()).toBe(true);
    expect(app.asked.length).toBe(before);
  });

  it('ask before changes are lost, and stay open on Cancel', async () => {
    const app = await savedHotel([['unsaved', 'cancel']]);
    retitle(app, 'Changed');
    expect(await app.documents.close()).toBe(false);
    expect(front(app).editor.document.getState().blueprint.title).toBe('Changed');
  });

  it('close without saving when told so, and with saving when told so', async () => {
    const app = await savedHotel([['unsaved', 'save'], ['unsaved', 'discard']]);
    retitle(app, 'Kept');
    expect(await app.documents.close()).toBe(true);
    expect(app.files.get('hotel.blueprint')?.text).toContain('Kept');
    await app.documents.openFile(hotel);
    retitle(app, 'Lost');
    expect(await app.documents.close()).toBe(true);
    expect(app.files.get('hotel.blueprint')?.text).toContain('Kept');
  });

  it('do not close when saving fails', async () => {
    const app = await savedHotel([['unsaved', 'save'], ['saveFailed', 'cancel']]);
    retitle(app, 'Changed');
    app.refuse.push('diskFull');
    expect(await app.documents.close()).toBe(false);
    expect(front(app).editor.isDirty()).toBe(true);
    expect(front(app).saving.getState().type).toBe('failed');
  });

  it('try again and save elsewhere after a failure', async () => {
    const app = await savedHotel([['saveFailed', 'again'], ['saveFailed', 'elsewhere'], ['pickSave', fileNamed('copy.blueprint')]]);
    retitle(app, 'Changed');
    app.refuse.push('diskFull', 'readOnly');
    expect(await app.documents.save()).toBe(true);
    expect(app.files.get('copy.blueprint')?.text).toContain('Changed');
    expect(app.files.get('hotel.blueprint')?.text).not.toContain('Changed');
    expect(front(app).editor.document.getState().file?.name).toBe('copy.blueprint');
  });

  it('never overwrite what somebody else has saved without asking', async () => {
    const app = await savedHotel([['conflict', 'cancel'], ['conflict', 'overwrite']]);
    retitle(app, 'Mine');
    app.files.set('hotel.blueprint', { text: 'theirs', hash: 'other' });
    expect(await app.documents.save()).toBe(false);
    expect(app.files.get('hotel.blueprint')?.text).toBe('theirs');
    expect(front(app).editor.isDirty()).toBe(true);
    expect(await app.documents.save()).toBe(true);
    expect(app.files.get('hotel.blueprint')?.text).toContain('Mine');
  });

  it('stay edited when something changes while saving is under way', async () => {
    const app = await savedHotel();
    retitle(app, 'First');
    const saving = app.documents.save();
    retitle(app, 'Second');
    await saving;
    expect(app.files.get('hotel.blueprint')?.text).toContain('"title": "First"');
    expect(front(app).editor.isDirty()).toBe(true);
  });

  it('keep their history in the file, so that undo works after opening', async () => {
    const app = await savedHotel();
    await app.documents.close();
    await app.documents.openFile(hotel);
    expect(front(app).editor.isDirty()).toBe(false);
    front(app).editor.undo();
    expect(front(app).editor.document.getState().blueprint.title).toBe('');
    expect(exportText(front(app).editor)).not.toContain('"history"');
  });

  it('stay open when another file can’t be read, and say what is wrong', async () => {
    const app = await savedHotel([['openFailed', 'closed'], ['openFailed', 'closed']]);
    app.files.set('broken.blueprint', { text: '{"a": ', hash: '' });
    await app.documents.openFile(fileNamed('broken.blueprint'));
    await app.documents.openFile(fileNamed('gone.blueprint'));
    expect(app.questions.slice(1)).toEqual(['openFailed', 'openFailed']);
    expect(front(app).editor.document.getState().file).toEqual(hotel);
  });

  it('open an example as a new document that belongs to no file', async () => {
    const app = await savedHotel();
    app.files.set('example', { ...app.files.get('hotel.blueprint'), text: app.files.get('hotel.blueprint')?.text ?? '', hash: '' });
    await app.documents.openExample('example');
    const { file, history, blueprint } = front(app).editor.document.getState();
    expect(file).toBeNull();
    expect(history.entries).toEqual([]);
    expect(blueprint.title).toBe('Hotel');
    expect(front(app).editor.isDirty()).toBe(false);
  });

  it('know that a file is read-only when it opens', async () => {
    const app = await savedHotel();
    app.files.set('locked.blueprint', { text: app.files.get('hotel.blueprint')?.text ?? '', hash: 'x', readOnly: true });
    await app.documents.openFile(fileNamed('locked.blueprint'));
    expect(front(app).onDisk.getState().readOnly).toBe(true);
  });

  it('of a newer version are read-only, and are saved as a copy', async () => {
    const app = await savedHotel([['pickSave', fileNamed('copy.blueprint')]]);
    const text = (app.files.get('hotel.blueprint')?.text ?? '').replace('"version": 1', '"version": 2');
    app.files.set('newer.blueprint', { text, hash: 'x' });
    await app.documents.openFile(fileNamed('newer.blueprint'));
    expect(front(app).onDisk.getState().readOnly).toBe(true);
    retitle(app, 'Changed');
    expect(await app.documents.save()).toBe(true);
    expect(app.files.get('newer.blueprint')?.text).toBe(text);
    expect(app.files.get('copy.blueprint')?.text).toContain('Changed');
    expect(front(app).onDisk.getState().readOnly).toBe(false);
  });
});

describe('tabs', () => {
  const titles = (app: App) => app.documents.store.getState().open.map(({ editor }) => editor.document.getState().blueprint.title);

  async function twoNew(person: Parameters<typeof fakeApp>[0] = []) {
    const app = fakeApp(person);
    await app.documents.create();
    retitle(app, 'First');
    await app.documents.create();
    retitle(app, 'Second');
    return app;
  }

  it('open beside one another, and a file that is open comes to the front', async () => {
    const app = await savedHotel();
    const [first] = app.documents.store.getState().open;
    await app.documents.create();
    expect(titles(app)).toEqual(['Hotel', '']);
    await app.documents.openFile(hotel);
    expect(titles(app)).toEqual(['Hotel', '']);
    expect(front(app)).toBe(first);
  });

  it('are gone through round and round, from the home screen too', async () => {
    const app = await twoNew();
    app.documents.next(1);
    expect(front(app).editor.document.getState().blueprint.title).toBe('First');
    app.documents.next(-1);
    expect(front(app).editor.document.getState().blueprint.title).toBe('Second');
    app.documents.activate(null);
    expect(app.documents.front()).toBeNull();
    app.documents.next(1);
    expect(front(app).editor.document.getState().blueprint.title).toBe('First');
  });

  it('leave their neighbour in front when they close', async () => {
    const app = await twoNew([['unsaved', 'discard']]);
    const [first] = app.documents.store.getState().open;
    expect(await app.documents.close()).toBe(true);
    expect(front(app)).toBe(first);
  });

  it('ask once for each that would lose something before all close, and all stay when one is to stay', async () => {
    const app = await twoNew([['unsaved', 'discard'], ['unsaved', 'cancel'], ['unsaved', 'discard'], ['unsaved', 'discard']]);
    expect(await app.documents.closeAll()).toBe(false);
    expect(titles(app)).toEqual(['First', 'Second']);
    expect(await app.documents.closeAll()).toBe(true);
    expect(app.questions).toHaveLength(4);
    expect(app.documents.front()).toBeNull();
  });

  it('put only files that could be opened on the recent list', async () => {
    const app = await savedHotel([['openFailed', 'closed']]);
    app.files.set('broken.blueprint', { text: '{"a": ', hash: '' });
    await app.documents.openFile(fileNamed('broken.blueprint'));
    expect(app.asked).not.toContain('recents.add');
    await app.documents.close();
    await app.documents.openFile(hotel);
    expect(app.asked).toContain('recents.add');
  });
});

describe('a dropped file', () => {
  it('opens as a copy that is saved nowhere yet, with its history', async () => {
    const app = await savedHotel([['pickSave', fileNamed('copy.blueprint')]]);
    const { text } = app.files.get('hotel.blueprint') ?? { text: '' };
    await app.documents.openCopy('hotel.blueprint', text);
    expect(app.documents.store.getState().open).toHaveLength(2);
    const { blueprint, file, history } = front(app).editor.document.getState();
    expect([blueprint.title, file, history.entries.length]).toEqual(['Hotel', null, 1]);
    expect(front(app).editor.isDirty()).toBe(false);
    await app.documents.saveAs();
    expect(app.files.get('copy.blueprint')?.text).toBe(text);
  });

  it('that is no blueprint is refused in a dialog, and nothing else happens', async () => {
    const app = fakeApp([['openFailed', true]]);
    await app.documents.openCopy('x.json', '{"a": 1}');
    expect(app.questions).toEqual(['openFailed']);
    expect(app.documents.front()).toBeNull();
  });
});
