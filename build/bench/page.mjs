// The part of the benchmark that needs a browser: the built page over the browser host, driven by real input events.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowserHost } from '../scripts/browserHost.mjs';

const probe = fileURLToPath(new URL('probe.js', import.meta.url));
const FILE = 'bench.blueprint';
const STEPS = 90;

async function metrics(session) {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Runs a gesture; gives main-thread ms per frame, and the 95th percentile and the worst of the frame times. */
async function perFrame(page, session, gesture) {
  await page.evaluate(() => { window.bench.running = window.bench.frames(); });
  const before = await metrics(session);
  await gesture();
  const after = await metrics(session);
  const times = (await page.evaluate(() => window.bench.running.stop())).sort((a, b) => a - b);
  const busy = (after.TaskDuration - before.TaskDuration) * 1000;
  return { main: busy / Math.max(1, times.length), p95: times[Math.floor(times.length * 0.95)] ?? Number.NaN, worst: times.at(-1) ?? Number.NaN };
}

/** Starts a measure of the page that the next input begins; `input` makes that input. */
async function timed(page, measure, input) {
  const result = page.evaluate(measure);
  // The listener has to be there before the input is sent.
  await page.evaluate(() => undefined);
  await input();
  return result;
}

async function open(page) {
  const recent = page.getByRole('button', { name: /^bench\b/ }).first();
  await recent.waitFor();
  return timed(page, () => window.bench.painted('click'), () => recent.click());
}

/** Carries the card over its neighbours and drops it nowhere. */
async function dragging(page, session, { x, y }) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y);
  const cursor = await page.locator('.canvas').evaluate((canvas) => canvas.style.cursor);
  if (cursor !== 'grabbing') throw new Error(`no card was grabbed at ${x}, ${y}: the cursor is ${cursor}`);
  const drag = await perFrame(page, session, async () => {
    for (let i = 0; i < STEPS; i++) await page.mouse.move(x + 8 + 3 * i, y + Math.sin(i / 9) * 60);
  });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return drag;
}

/** Selects all cards in the steps of these and carries them by the first. */
async function draggingMany(page, session, [first, ...others]) {
  await page.keyboard.press('Escape');
  await page.mouse.click(first.x, first.y);
  await page.keyboard.down('Shift');
  for (const { x, y } of others) await page.mouse.click(x, y);
  await page.keyboard.up('Shift');
  await page.keyboard.press('ControlOrMeta+Alt+s');
  const drag = await dragging(page, session, first);
  await page.keyboard.press('Escape');
  return drag;
}

async function gestures(page, session, cards) {
  const [card] = cards;
  const drag = await dragging(page, session, card);
  const dragMany = await draggingMany(page, session, cards);
  const wheel = async (dx, dy) => {
    for (let i = 0; i < STEPS; i++) await page.mouse.wheel(i < STEPS / 2 ? dx : -dx, i < STEPS / 2 ? dy : -dy);
  };
  await page.mouse.move(card.x, card.y);
  const pan = await perFrame(page, session, () => wheel(40, 12));
  await page.keyboard.down('Control');
  const zoom = await perFrame(page, session, () => wheel(0, 12));
  await page.keyboard.up('Control');
  return { pan, zoom, drag, dragMany };
}

/** One renaming, its undo, and a save. */
async function edits(page, card) {
  await page.mouse.click(card.x, card.y);
  await page.keyboard.press('F2');
  await page.keyboard.type(`Renamed ${Math.random().toString(36).slice(2, 8)}`);
  const change = await timed(page, () => window.bench.painted('keydown'), () => page.keyboard.press('Enter'));
  const save = await timed(page, () => window.bench.shown('Saved'), () => page.keyboard.press('ControlOrMeta+s'));
  const undo = await timed(page, () => window.bench.painted('keydown'), () => page.keyboard.press('ControlOrMeta+z'));
  return { change, undo, save };
}

/**
 * One run on a fresh host and a fresh page.
 * @param {{text: string, folder: string, locate: (canvas: {width: number, height: number}) => {x: number, y: number}[]}} job
 */
export async function measurePage(browser, { text, folder, locate }) {
  writeFileSync(join(folder, FILE), text);
  // Started once on the file, so that it is in the list of recent files, from where it is opened with one click.
  const place = { data: join(folder, 'data') };
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  const first = await startBrowserHost({ ...place, target: join(folder, FILE) });
  const warm = await context.newPage();
  await warm.goto(first.url);
  await warm.getByRole('main', { name: 'Blueprint' }).waitFor({ timeout: 60_000 });
  await warm.close();
  await first.stop();

  const host = await startBrowserHost({ ...place, target: folder });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: probe });
    await page.goto(host.url);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const opened = await open(page);
    const box = await page.getByRole('main', { name: 'Blueprint' }).boundingBox();
    const cards = locate(box).map((at) => ({ x: box.x + at.x, y: box.y + at.y }));
    const [card] = cards;
    const { change, undo, save } = await edits(page, card);
    const { pan, zoom, drag, dragMany } = await gestures(page, session, cards);
    await session.send('HeapProfiler.collectGarbage');
    const heap = (await metrics(session)).JSHeapUsedSize / 1e6;
    return { opened, change, undo, save, pan, zoom, drag, dragMany, heap };
  } finally {
    await context.close();
    await host.stop();
  }
}
