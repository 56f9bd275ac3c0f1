import { writeFileSync } from 'node:fs';
import { blankBlueprint } from '#shared/blueprint/create';
import { serializeFile } from '#shared/format/serializeFile';
import { countingIds } from '#shared/lib/ids';
import { expect, test } from '../support/app';

const blueprint = blankBlueprint({ id: 'b_1', title: 'Good', createId: countingIds(), date: '2026-11-21' });
const good = serializeFile({ blueprint, history: null });
const newer = good.replace(/"version": 1\b/, '"version": 99');
const lineCount = good.slice(0, good.length / 2).split('\n').length;
const connector = { id: 'x_1', kind: 'flow', from: 'c_1', to: 'c_404' };
const dangling = serializeFile({ blueprint: { ...blueprint, connectors: { a: { x_1: connector as never } } }, history: null });

/** What the dialog has to say besides its title: words for what is wrong, and for where. */
const cases = [
  { name: 'letter.blueprint', is: 'not JSON', text: 'Dear team,\nsee you on Monday.\n', says: [/line 1/i] },
  { name: 'list.json', is: 'JSON, but not a blueprint', text: '{"shopping": ["milk"]}\n', says: [/blueprint/i] },
  { name: 'short.blueprint', is: 'cut short', text: good.slice(0, good.length / 2), says: [new RegExp(`line ${lineCount}`, 'i')] },
  { name: 'newer.blueprint', is: 'from a newer version', text: newer.replace('"kind": "customer"', '"kind": "teleport"'), says: [/newer/i, /99/] },
  { name: 'dangling.blueprint', is: 'with a dangling reference', text: dangling, says: [/x_1/] },
  { name: 'deep.blueprint', is: 'nested without end', text: good.replace('{', `{"a": ${'['.repeat(100_000)}`), says: [/nested/i] },
  { name: 'reserved.blueprint', is: 'after the objects of the page', text: good.replace('"title"', '"__proto__": {}, "title"'), says: [/__proto__/] },
  { name: 'empty.blueprint', is: 'empty', text: '', says: [/empty/i] },
];

test('a file that can’t be read gets a dialog that says what and where, and stays as it is', async ({ app }) => {
  // One start for all of them: what is wrong with a file is found in the same way by whatever was opened before.
  test.slow();
  for (const { name, is, text, says } of cases) await test.step(is, async () => {
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
});

test('the good file of these cases does open', async ({ app }) => {
  writeFileSync(app.path('good.blueprint'), good);
  await app.openFile('good.blueprint');
  await expect(app.canvas).toBeVisible();
  expect(app.text('good.blueprint')).toBe(good);
});

test('a file of a newer version opens read-only, and says so', async ({ app }) => {
  writeFileSync(app.path('newer.blueprint'), newer);
  await app.openFile('newer.blueprint');
  await expect(app.canvas).toBeVisible();
  await expect(app.toast(app.t('format.newer', { version: 99 }))).toBeVisible();
  await expect(app.button('save.readOnly')).toBeVisible();
  expect(app.text('newer.blueprint')).toBe(newer);
});

test('script in texts and pictures does not run, asks for nothing, and a picture that would fill the memory is not decoded', async ({ app }) => {
  const [lane] = blueprint.laneOrder;
  const [step] = Object.keys(blueprint.steps);
  const script = '<img src="https://example.com/x.png" onerror="document.title=\'owned\'">';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>document.title='owned'</script><image href="https://example.com/y.png"/></svg>`;
  const bomb = Buffer.from('89504e470d0a1a0a0000000d494844520000c3500000c3500806000000', 'hex');
  const picture = (id: string, bytes: Buffer) => ({ id, mime: 'image/png', width: 9, height: 9, data: bytes.toString('base64') });
  const card = (id: string, image: string) => ({ id, kind: 'image', lane, step, span: 1, title: script, detail: `[x](javascript:alert(1)) ${script}`, image });
  const text = serializeFile({ history: null, blueprint: {
    ...blueprint, title: script,
    steps: { ...blueprint.steps, [step as string]: { id: step, name: script, cells: { [lane as string]: ['c_1', 'c_2'] } } as never },
    cards: { a: { c_1: card('c_1', 'svg') as never, c_2: card('c_2', 'bomb') as never } },
    images: { svg: picture('svg', Buffer.from(svg)) as never, bomb: picture('bomb', bomb) as never },
  } });
  writeFileSync(app.path('script.blueprint'), text);
  const outside: string[] = [];
  app.page.on('request', (request) => !/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url()) && outside.push(request.url()));
  await app.openFile('script.blueprint');
  await expect(app.canvas).toBeVisible();
  await expect(app.toast(app.t('format.unsafePictures', { count: 2 }))).toBeVisible();
  await expect(app.page).not.toHaveTitle('owned');
  expect(outside).toEqual([]);
  expect(app.text('script.blueprint')).toBe(text);
});
