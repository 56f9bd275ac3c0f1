// A picture that carries a blueprint opens as a new document that is never saved over the picture; one without says so.

import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { hostError } from '#shared/api/errors';
import type { Host } from '#shared/api/contract';
import { svgMetadata } from '#shared/format/carried/svgCarried';
import { serializeFile } from '#shared/format/serializeFile';
import { ok, err } from '#shared/lib/result';
import { blobSource } from '../../../../../renderer/editor/clipboard/blobSource';
import { smallBlueprint } from '../../../../support/blueprints';
import { fakeApp, fakeHost, fileNamed } from '../fakeApp';

const text = serializeFile({ blueprint: smallBlueprint(), history: null });

/** An app whose shell has looked into every picture. */
function appWith(carried: unknown, person: Parameters<typeof fakeApp>[0] = []) {
  const shell = fakeHost();
  const request = (name: string, input: unknown) => (name === 'files.readCarried' ? Promise.resolve(carried) : shell.host.request(name as never, input as never));
  return fakeApp(person, { ...shell, host: { ...shell.host, request } as Host });
}

it('opens what the picture carries; saving asks for a name and leaves the picture alone', async () => {
  const app = appWith(ok({ text }), [['pickSave', fileNamed('Small.blueprint')]]);
  await app.documents.openFile(fileNamed('small.png'));
  const { editor } = app.documents.front() ?? {};
  expect(editor?.document.getState().blueprint).toEqual(smallBlueprint());
  expect(editor?.document.getState().file).toBeNull();
  expect(app.toasts.store.getState().at(-1)?.text).toContain('small.png');
  expect(await app.documents.save()).toBe(true);
  expect([...app.files.keys()]).toEqual(['Small.blueprint']);
});

it('says that a picture carries none, and opens nothing', async () => {
  const app = appWith(err(hostError('nothingCarried', 'cat.png')), [['openFailed', 'closed']]);
  await app.documents.openFile(fileNamed('cat.png'));
  expect(app.questions).toEqual(['openFailed']);
  expect(app.documents.front()).toBeNull();
});

it('looks into a dropped file by itself', async () => {
  const svg = new Blob([`<svg xmlns="http://www.w3.org/2000/svg">${svgMetadata(deflateSync(text).toString('base64'))}</svg>`]);
  const app = fakeApp();
  await app.documents.openPicture('small.svg', blobSource(svg));
  expect(app.documents.front()?.editor.document.getState().blueprint).toEqual(smallBlueprint());
});

it('refuses what would fill the memory', async () => {
  const bomb = deflateSync(Buffer.alloc(129 * 1024 * 1024)).toString('base64');
  const app = fakeApp([['openFailed', 'closed']]);
  await app.documents.openPicture('bomb.svg', blobSource(new Blob([`<svg>${svgMetadata(bomb)}</svg>`])));
  expect(app.questions).toEqual(['openFailed']);
  expect(app.documents.front()).toBeNull();
});
