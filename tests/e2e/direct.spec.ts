import { eachRecord } from '#shared/blueprint/buckets';
import { expect, test, type App } from '../support/app';
import { blueprintIn, sheetOf, titlesByStep } from '../support/sheet';

const FILE = 'direct.blueprint';

test.beforeEach(async ({ app }) => {
  await app.newDocument();
  await app.saveAs(FILE);
  await app.isSaved();
  await app.addCard(1, 0, 'Pays');
});

async function kinds(app: App): Promise<string[]> {
  await app.save();
  return [...eachRecord(blueprintIn(app.text(FILE)).connectors)].map(({ kind }) => kind);
}

test('a new connector offers its kind beside it, by mouse and by keys, and never takes the focus', async ({ app }) => {
  await app.addCard(1, 1, 'Leaves');
  const bar = app.page.getByRole('toolbar', { name: app.t('connectorBar.name') });
  const kind = (key: 'connector.flow' | 'connector.needs'): ReturnType<App['button']> => bar.getByRole('button', { name: app.t(key) });
  await app.selectCell(1, 0);
  await app.press('ControlOrMeta+j', 'ArrowRight', 'Enter');
  await expect(kind('connector.flow')).toHaveAttribute('aria-pressed', 'true');
  await expect(app.keys).toBeFocused();
  await kind('connector.needs').click();
  await expect(kind('connector.needs')).toHaveAttribute('aria-pressed', 'true');
  await expect(app.keys).toBeFocused();
  expect(await kinds(app)).toEqual(['needs']);
  await app.press('Tab', 'ArrowLeft', 'ArrowLeft', 'Enter');
  await expect(kind('connector.flow')).toHaveAttribute('aria-pressed', 'true');
  await app.press('Escape');
  await expect(app.keys).toBeFocused();
  await app.press('Escape');
  await expect(bar).toBeHidden();
  await app.selectCell(1, 1);
  await app.press('Alt+j');
  await expect(bar).toBeVisible();
  const sheet = await sheetOf(app, FILE);
  await app.page.mouse.click(sheet.cell(3, 1).x, sheet.cell(3, 1).y);
  await expect(bar).toBeHidden();
});

test('clicks and keys in a text go by the painted lines', async ({ app }) => {
  const text = 'Shows the card at check-in and at check-out';
  await app.selectCell(1, 0);
  await app.press('F2');
  await app.typing.fill(text);
  const at = await app.typing.boundingBox();
  if (!at) throw new Error('no field');
  const line = at.height / 3;
  const caret = (): Promise<number> => app.typing.evaluate((area: HTMLTextAreaElement) => area.selectionEnd);
  await app.page.mouse.click(at.x + 1, at.y + 1.5 * line);
  expect(await caret()).toBe(text.indexOf('check-in'));
  await app.press('End');
  expect(await caret()).toBe(text.indexOf(' check-out'));
  await app.press('ArrowDown', 'Home');
  expect(await caret()).toBe(text.indexOf('check-out'));
  await app.press('ArrowUp', 'Shift+ArrowUp');
  expect(await app.typing.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe('Shows the card at ');
});

test('a composition that is cancelled or left leaves nothing behind but what was composed', async ({ app }) => {
  const session = await app.page.context().newCDPSession(app.page);
  const compose = (text: string): Promise<unknown> =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await test.step('cancelled at once: the title is as it was', async () => {
    await app.selectCell(1, 0);
    await compose('ni');
    await expect(app.typing).toHaveValue('ni');
    await compose('');
    await expect(app.typing).toBeHidden();
    await app.save();
    expect(titlesByStep(blueprintIn(app.text(FILE)))[0]).toEqual(['Pays']);
  });
  await test.step('left by a click: what was composed counts, and the field is free again', async () => {
    const sheet = await sheetOf(app, FILE);
    await app.selectCell(1, 0);
    await compose('nihao');
    await expect(app.typing).toHaveValue('nihao');
    await app.page.mouse.click(sheet.cell(3, 1).x, sheet.cell(3, 1).y);
    await expect(app.typing).toBeHidden();
    await expect(app.keys).not.toHaveClass(/composing/);
    await app.save();
    expect(titlesByStep(blueprintIn(app.text(FILE)))[0]).toEqual(['nihao']);
  });
});
