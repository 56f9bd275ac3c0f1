import { writeFileSync } from 'node:fs';
import { blankBlueprint } from '#shared/blueprint/create';
import { serializeFile } from '#shared/format/serializeFile';
import { countingIds } from '#shared/lib/ids';
import { expect, test } from '../support/app';

const blueprint = blankBlueprint({ id: 'b_1', title: 'Good', createId: countingIds(), date: '2026-11-21' });
const good = serializeFile({ blueprint, history: null });
const lineCount = good.slice(0, good.length / 2).split('\n').length;
const connector = { id: 'x_1', kind: 'flow', from: 'c_1', to: 'c_404' };
const dangling = serializeFile({ blueprint: { ...blueprint, connectors: { a: { x_1: connector as never } } }, history: null });

/** What the dialog has to say besides its title: words for what is wrong, and for where. */
const cases = [
  { name: 'letter.blueprint', is: 'not JSON', text: 'Dear team,\nsee you on Monday.\n', says: [/line 1/i] },
  { name: 'list.json', is: 'JSON, but not a blueprint', text: '{"shopping": ["milk"]}\n', says: [/blueprint/i] },
  { name: 'short.blueprint', is: 'cut short', text: good.slice(0, good.length / 2), says: [new RegExp(`line ${lineCount}`, 'i')] },
  { name: 'newer.blueprint', is: 'from a newer version', text: good.replace(/"version": 1\b/, '"version": 99'), says: [/newer/i, /99/] },
  { name: 'dangling.blueprint', is: 'with a dangling reference', text: dangling, says: [/x_1/] },
  { name: 'empty.blueprint', is: 'empty', text: '', says: [/empty/i] },
];

for (const { name, is, text, says } of cases) {
  test(`a file that is ${is} gets a dialog that says what and where, and stays as it is`, async ({ app }) => {
    writeFileSync(app.path(name), text);
    await app.openFile(name);
    const dialog = app.page.getByRole('dialog', { name: app.t('openFailed.title', { name }) });
    await expect(dialog).toBeVisible();
    await expect(dialog).toContainText(app.t('openFailed.untouched'));
    for (const words of says) await expect(dialog).toContainText(words);
    expect(app.text(name)).toBe(text);
    await dialog.getByRole('button', { name: app.t('app.close'), exact: true }).last().click();
    await expect(app.button('home.new')).toBeVisible();
  });
}

test('the good file of these cases does open', async ({ app }) => {
  writeFileSync(app.path('good.blueprint'), good);
  await app.openFile('good.blueprint');
  await expect(app.canvas).toBeVisible();
  expect(app.text('good.blueprint')).toBe(good);
});
