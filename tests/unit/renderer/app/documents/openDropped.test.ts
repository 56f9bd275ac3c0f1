import { expect, it } from 'vitest';
import { openDropped } from '../../../../../renderer/app/documents/openDropped';
import { fileNamed } from '../fakeApp';

const dropped = new File(['{}'], 'hotel.blueprint');

async function opened(host: Parameters<typeof openDropped>[0], file = dropped): Promise<unknown[]> {
  const done: unknown[] = [];
  await openDropped(host, {
    openFile: async (file) => void done.push(['file', file.handle]),
    openCopy: async (name, text) => void done.push(['copy', name, text]),
    openPicture: async (name, source) => void done.push(['picture', name, source.size]),
  }, file);
  return done;
}

it('opens a dropped file as itself where the host knows it, so that saving goes there', async () => {
  expect(await opened({ dropped: async () => fileNamed('hotel.blueprint') })).toEqual([['file', 'h:hotel.blueprint']]);
});

it('opens a copy of it in a browser, which tells only what is in it', async () => {
  expect(await opened({ dropped: async () => null })).toEqual([['copy', 'hotel.blueprint', '{}']]);
});

it('looks into a picture that a browser tells the content of', async () => {
  const picture = new File([new Uint8Array(12)], 'hotel.PNG');
  expect(await opened({ dropped: async () => null }, picture)).toEqual([['picture', 'hotel.PNG', 12]]);
});

it('does not guess at what is not UTF-8', async () => {
  const latin1 = new File([new Uint8Array([0x7b, 0xe9, 0x7d])], 'old.blueprint');
  expect(await opened({ dropped: async () => null }, latin1)).toEqual([['copy', 'old.blueprint', null]]);
});
