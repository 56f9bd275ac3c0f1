import type { CDPSession } from '@playwright/test';
import { eachRecord } from '#shared/blueprint/buckets';
import type { Point } from '#shared/lib/geometry';
import { createMeasurer } from '#shared/scene/text/measurer';
import { type } from '#shared/scene/sizes';
import { expect, test, type App } from '../support/app';
import { blueprintIn, connections, sheetOf, titlesByStep, type Sheet } from '../support/sheet';

const FILE = 'typing.blueprint';

test.beforeEach(async ({ app }) => {
  await app.newDocument();
  await app.saveAs(FILE);
  await app.isSaved();
});

async function write(app: App, text: string, ...keys: string[]): Promise<void> {
  await expect(app.typing).toBeVisible();
  await app.page.keyboard.type(text);
  await app.press(...keys);
}

async function savedTitles(app: App): Promise<string[][]> {
  await app.save();
  return titlesByStep(blueprintIn(app.text(FILE)));
}

const compose = (session: CDPSession, text: string): Promise<unknown> =>
  session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

/** Where the first connector ends, in px of the page. */
function endOf(sheet: Sheet): Point {
  const { cards, routes } = sheet.scene.geometry;
  const [connector] = [...eachRecord(sheet.blueprint.connectors)];
  const end = routes.get(connector?.id ?? '')?.at(-1);
  const [a, b] = [connector?.from, connector?.to].map((id) => cards.get(id ?? '')?.box);
  if (!a || !b || !end) throw new Error('no connector');
  const [left, right] = [sheet.card('Pays'), sheet.card('Leaves')];
  const zoom = (right.x - left.x) / (b.x - a.x);
  return { x: right.x + (end.x - b.x - b.w / 2) * zoom, y: right.y + (end.y - b.y - b.h / 2) * zoom };
}

test('a journey is written without leaving the text: Ctrl+Enter down the lanes, Tab along, Enter below', async ({ app }) => {
  await app.selectCell(1, 0);
  await app.page.keyboard.type('Books a room');
  await app.press('ControlOrMeta+Enter');
  await write(app, 'Answers', 'ControlOrMeta+Enter');
  await write(app, 'Looks up rooms', 'ControlOrMeta+Enter');
  await write(app, 'Booking system', 'Tab');
  await write(app, 'Mail system', 'Enter');
  await write(app, 'Printer', 'Enter', 'Escape');
  expect((await savedTitles(app)).slice(0, 2)).toEqual([
    ['Books a room', 'Answers', 'Looks up rooms', 'Booking system'], ['Mail system', 'Printer'],
  ]);
  expect(connections(blueprintIn(app.text(FILE))).sort()).toEqual([
    'Answers → Looks up rooms', 'Books a room → Answers', 'Looks up rooms → Booking system',
  ]);
  await app.press('ControlOrMeta+z', 'ControlOrMeta+z');
  expect((await savedTitles(app))[1]).toEqual([]);
});

test('the field breaks its lines like the card, at every zoom, and undoes its own typing only', async ({ app }) => {
  await app.addCard(1, 0, 'Start');
  const text = 'Asks at the front desk for the invoice of the company 并在前台要求开具公司发票';
  const lines = createMeasurer().wrap(text, type.card, 122).length;
  await app.press('Enter');
  await app.typing.fill(text);
  for (const key of ['ControlOrMeta+-', 'ControlOrMeta+0', 'ControlOrMeta+=', 'ControlOrMeta+=']) {
    await app.press('Escape', key, 'Enter');
    await app.typing.fill(text);
    const field = await app.typing.evaluate((area) => ({ height: area.clientHeight, width: area.clientWidth, color: getComputedStyle(area).color }));
    expect([field.width, field.height / 18]).toEqual([122, lines]);
    // The sheet shows the text, the field its caret.
    expect(field.color).toBe('rgba(0, 0, 0, 0)');
  }
  await app.press('End');
  await app.page.keyboard.type(' x');
  await app.press('ControlOrMeta+z');
  await expect(app.typing).not.toHaveValue(/x$/);
  await app.press('Escape');
  expect((await savedTitles(app))[0]).toEqual(['Start']);
});

test('an input method gets the first key, its own Enter and Escape, and a field that does not change under it', async ({ app }) => {
  const session = await app.page.context().newCDPSession(app.page);
  await test.step('on a selected cell', async () => {
    await app.selectCell(1, 0);
    await compose(session, 'ni');
    await expect(app.typing).toHaveValue('ni');
    const before = await app.typing.evaluate((area) => area.getAttribute('style'));
    await compose(session, 'nihaozaijian');
    expect(await app.typing.evaluate((area) => area.getAttribute('style'))).toBe(before);
    // The text that is being composed is shown by the field itself.
    await expect(app.typing).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  });
  await test.step('Enter takes the candidate and commits nothing', async () => {
    await app.typing.dispatchEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229, bubbles: true, cancelable: true });
    await session.send('Input.insertText', { text: '你好' });
    await expect(app.typing).toHaveValue('你好');
    await expect(app.typing).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  });
  await test.step('Escape cancels the composition only', async () => {
    await compose(session, 'zai');
    await app.typing.dispatchEvent('keydown', { key: 'Escape', isComposing: true, keyCode: 229, bubbles: true, cancelable: true });
    await compose(session, '');
    await expect(app.typing).toHaveValue('你好');
    await app.press('Enter', 'Escape');
    await expect(app.typing).toBeHidden();
  });
  await test.step('on a selected card it replaces the title', async () => {
    await compose(session, 'zaijian');
    await session.send('Input.insertText', { text: '再见' });
    await app.press('Enter');
    await expect(app.typing).toBeHidden();
  });
  expect((await savedTitles(app))[0]).toEqual(['再见']);
});

test('a connector gets its kind and its label without the inspector, and another end by dragging', async ({ app }) => {
  await app.addCard(1, 0, 'Pays');
  await app.addCard(1, 1, 'Leaves');
  await app.addCard(2, 1, 'Says goodbye');
  await app.selectCell(1, 0);
  await app.press('ControlOrMeta+j', 'ArrowRight', 'Enter', '3', 'Enter');
  await write(app, 'if all is paid', 'Enter');
  await app.save();
  const sheet = await sheetOf(app, FILE);
  expect([...eachRecord(sheet.blueprint.connectors)]).toMatchObject([{ kind: 'needs', label: 'if all is paid' }]);
  const [from, to] = [endOf(sheet), sheet.card('Says goodbye')];
  const { mouse } = app.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, from.y + 20, { steps: 4 });
  await mouse.move(to.x, to.y, { steps: 4 });
  await mouse.up();
  await app.save();
  expect(connections(blueprintIn(app.text(FILE)))).toEqual(['Pays → Says goodbye']);
});

test('a connector is bent by dragging its middle to a gutter, further by a key, and straightened again', async ({ app }) => {
  await app.addCard(1, 0, 'Pays');
  await app.addCard(1, 2, 'Leaves');
  await app.selectCell(1, 0);
  await app.press('ControlOrMeta+j', 'ArrowRight', 'ArrowRight', 'Enter');
  await app.save();
  const sheet = await sheetOf(app, FILE);
  const bends = (): unknown => [...eachRecord(blueprintIn(app.text(FILE)).connectors)][0]?.via;
  const [lane, above] = sheet.blueprint.laneOrder.slice(0, 2).toReversed();
  const middle = sheet.cell(1, 1);
  const gutter = (middle.y + sheet.cell(0, 1).y) / 2;
  const { mouse } = app.page;
  await mouse.move(middle.x, middle.y);
  await mouse.down();
  await mouse.move(middle.x, middle.y - 20, { steps: 4 });
  await mouse.move(middle.x, gutter, { steps: 4 });
  await mouse.up();
  await app.save();
  expect(bends()).toEqual([{ type: 'lane', id: lane, side: 'before' }]);
  await app.press('Alt+ArrowUp');
  await app.save();
  expect(bends()).toEqual([{ type: 'lane', id: above, side: 'before' }]);
  await app.press('Shift+R');
  await app.save();
  expect(bends()).toBeUndefined();
});

test('at a small zoom the enlarged field gives way to the cards beside it', async ({ app }) => {
  await app.addCard(1, 0, 'Books');
  await app.addCard(1, 1, 'Pays');
  await app.page.setViewportSize({ width: 700, height: 500 });
  const sheet = await sheetOf(app, FILE);
  const { mouse, keyboard } = app.page;
  const [first, second] = [sheet.card('Books'), sheet.card('Pays')];
  await mouse.dblclick(first.x, first.y);
  await keyboard.type('Reserves');
  const field = await app.typing.boundingBox();
  // It lies over the middle of its neighbour.
  expect((field?.x ?? 0) + (field?.width ?? 0)).toBeGreaterThan(second.x);
  await mouse.dblclick(second.x, second.y);
  await keyboard.type('Settles');
  await app.press('Enter');
  expect((await savedTitles(app)).slice(0, 2)).toEqual([['Reserves'], ['Settles']]);
});
