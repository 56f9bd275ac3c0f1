// The clipboard as people use it: real keys and the real clipboard between cards and documents; what other programs put
// there, and what is dropped, as the browser's own events.

import { cardsInOrder, stepOrder } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import { expect, test, type App } from '../support/app';
import { blueprintIn, connections, titlesByStep } from '../support/sheet';

const FILE = 'work.blueprint';

interface Given {
  readonly html?: string;
  readonly text?: string;
  /** Pictures of this size, in px. */
  readonly pictures?: readonly { readonly name: string; readonly width: number; readonly height: number }[];
  readonly files?: readonly { readonly name: string; readonly text: string }[];
}

/** Another program's data comes in by pasting, or by dropping at a place of the canvas. */
async function give(app: App, given: Given, at?: { x: number; y: number }): Promise<void> {
  await app.page.evaluate(async ({ given: { html, text, pictures = [], files = [] }, place }) => {
    const data = new DataTransfer();
    if (html) data.setData('text/html', html);
    if (text) data.setData('text/plain', text);
    for (const { name, width, height } of pictures) {
      const canvas = new OffscreenCanvas(width, height);
      canvas.getContext('2d')?.fillRect(0, 0, width / 2, height);
      data.items.add(new File([await canvas.convertToBlob({ type: 'image/jpeg' })], name, { type: 'image/jpeg' }));
    }
    for (const file of files) data.items.add(new File([file.text], file.name));
    if (!place) {
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      return;
    }
    const canvas = document.querySelector('.canvas');
    const { left, top } = canvas?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const init = { dataTransfer: data, bubbles: true, cancelable: true, clientX: left + place.x, clientY: top + place.y };
    for (const type of ['dragover', 'drop']) canvas?.dispatchEvent(new DragEvent(type, init));
  }, { given, place: at ?? null });
}

async function saved(app: App): Promise<Blueprint> {
  await app.save();
  return blueprintIn(app.text(FILE));
}

/** Pictures take a moment to be read. */
async function hasCards(app: App, count: number): Promise<void> {
  await expect(app.page.getByText(new RegExp(`\\b${count} cards\\b`)).first()).toBeVisible();
}

test('copies connected cards into another document, and cuts', async ({ app }) => {
  await app.openHotel();
  await app.keys.focus();
  await app.press('ControlOrMeta+a', 'ControlOrMeta+c');
  await app.goHome();
  await app.newDocument();
  await app.selectCell(0, 0);
  await app.press('ControlOrMeta+v');
  await app.saveAs(FILE);
  await app.isSaved();
  const pasted = blueprintIn(app.text(FILE));
  expect([...cardsInOrder(pasted)]).toHaveLength(38);
  expect(connections(pasted)).toHaveLength(27);
  expect(stepOrder(pasted)).toHaveLength(13);
  await app.press('ControlOrMeta+x');
  expect([...cardsInOrder(await saved(app))]).toHaveLength(0);
  await app.press('ControlOrMeta+z');
  expect([...cardsInOrder(await saved(app))]).toHaveLength(38);
});

test('takes tables, texts and pictures', async ({ app }) => {
  await app.newDocument();
  await app.saveAs(FILE);
  await app.isSaved();
  await app.selectCell(0, 1);
  await give(app, { html: '<table><tr><td>Sign</td><td>Key</td></tr><tr><td></td><td>入住</td></tr></table>', text: 'Sign\tKey\n\t入住' });
  await app.selectCell(3, 0);
  await give(app, { text: 'a\tb\nc\td\ne\tf' });
  await expect(app.toast(app.t('paste.leftOut', { count: 1, lanes: 2 }))).toBeVisible();
  await app.selectCell(0, 5);
  await give(app, { pictures: [{ name: 'image.png', width: 2000, height: 1000 }] });
  await hasCards(app, 8);
  const blueprint = await saved(app);
  expect(Object.values(blueprint.images)).toMatchObject([{ mime: 'image/jpeg', width: 1600, height: 800 }]);
  expect(titlesByStep(blueprint)).toEqual([['a', 'c'], ['Sign', 'b', 'd'], ['Key', '入住'], [], [], ['']]);
});

test('opens a dropped blueprint as a copy, and puts dropped pictures into cells', async ({ app }) => {
  await app.newDocument();
  await app.addCard(1, 0, 'Arrives');
  await app.saveAs(FILE);
  await app.isSaved();
  await give(app, { files: [{ name: 'other.blueprint', text: app.text(FILE) }] }, { x: 400, y: 300 });
  await expect(app.toast(app.t('drop.copy', { name: 'other.blueprint' }))).toBeVisible();
  await give(app, { files: [{ name: 'film.mov', text: 'x' }] }, { x: 400, y: 300 });
  await expect(app.toast(app.t('drop.unsupported', { name: 'film.mov' }))).toBeVisible();
  await app.fit();
  await give(app, { pictures: [{ name: 'the_room.jpg', width: 300, height: 200 }] }, { x: 500, y: 400 });
  await hasCards(app, 2);
  await app.saveAs('copy.blueprint');
  await app.isSaved();
  expect(titlesByStep(blueprintIn(app.text('copy.blueprint'))).flat().sort()).toEqual(['Arrives', 'the room']);
  expect(titlesByStep(blueprintIn(app.text(FILE))).flat()).toEqual(['Arrives']);
});
