// The app as a test drives it: started on a folder of its own, asked by names that people read. After each test it must
// have asked no foreign address and said nothing on the console.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Browser, type Locator, type Page } from '@playwright/test';
import type { LocaleId, MessageKey, MessageParams } from '#shared/i18n/messages';
import { translator } from '#shared/i18n/translator';
import { startInBrowser, startInElectron, type Shell } from './shells';

export { expect };

export const inElectron = process.env.SIGHTLINE_E2E === 'electron';

/** One running app; starts again with `restart`, keeping its files and preferences. */
export class App {
  /** Where the test's files are. */
  readonly folder: string;
  /** What the page said that it should not have. */
  readonly complaints: string[] = [];
  locale: LocaleId = 'en';
  #shell: Shell | undefined;
  readonly #data: string;
  readonly #browser: Browser;
  readonly #place: string;

  /** @param folder where the files are, if not in a folder of its own: two apps may share one */
  constructor(browser: Browser, folder?: string) {
    this.#browser = browser;
    this.#place = mkdtempSync(join(tmpdir(), 'sightline-e2e-'));
    this.folder = folder ?? join(this.#place, 'files');
    this.#data = join(this.#place, 'data');
  }

  get page(): Page {
    if (!this.#shell) throw new Error('the app is not running');
    return this.#shell.page;
  }

  /** Starts on the folder, or on a file in it, and waits until something can be done. */
  async start(file = ''): Promise<void> {
    await Promise.all([mkdir(this.folder, { recursive: true }), mkdir(this.#data, { recursive: true })]);
    const place = { target: join(this.folder, file), data: this.#data, folder: this.folder };
    const listen = (page: Page): void => this.#listen(page);
    this.#shell = inElectron
      ? await startInElectron(place, this.complaints, listen)
      : await startInBrowser(this.#browser, place, this.complaints, listen);
    // What a crash left opens by itself.
    const ready = file ? this.canvas : this.button('home.new').or(this.canvas).first();
    await expect(ready).toBeVisible({ timeout: 20_000 });
  }

  async stop(): Promise<void> {
    await this.#shell?.close();
    this.#shell = undefined;
  }

  async restart(file = ''): Promise<void> {
    await this.stop();
    await this.start(file);
  }

  /** Stops and removes what the test has written. */
  async dispose(): Promise<void> {
    await this.stop();
    rmSync(this.#place, { recursive: true, force: true });
  }

  #listen(page: Page): void {
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(`${message.type()}: ${message.text()}`);
    });
  }

  /** A text in the language that the app shows. */
  readonly t = (key: MessageKey, params?: MessageParams): string => translator(this.locale)(key, params);

  button(key: MessageKey, params?: MessageParams): Locator {
    return this.page.getByRole('button', { name: this.t(key, params), exact: true });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog').or(this.page.getByRole('alertdialog'));
  }

  /** The sheet with everything on it. */
  get canvas(): Locator {
    return this.page.getByRole('main', { name: this.t('canvas.name'), exact: true });
  }

  /** A short message at the edge; screen readers hear the same text from a place of its own, which comes and goes. */
  toast(text: string | RegExp): Locator {
    return this.page.locator('.toast-text').filter({ hasText: text });
  }

  /** What has the focus when keys go to the sheet. */
  get keys(): Locator {
    return this.page.getByLabel(this.t('canvas.label'), { exact: true });
  }

  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: this.t('inspector.name') });
  }

  /** The field in which a name is typed in place. */
  get typing(): Locator {
    const labels = (['Card', 'Lane', 'Phase', 'Step', 'Connector'] as const).map((thing) => this.t(`canvas.edit${thing}`));
    return this.canvas.getByRole('textbox', { name: new RegExp(`^(${labels.join('|')})$`) });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  text(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Presses keys on the canvas. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async openFile(name: string): Promise<void> {
    await this.#answer('open', name, () => this.press('ControlOrMeta+o'));
  }

  /** From the home screen, or as `trigger` asks for it. */
  async pickTable(name: string, trigger = () => this.button('action.importTable').click()): Promise<void> {
    await this.#answer('open', name, trigger);
  }

  async saveAs(name: string): Promise<void> {
    await this.#answer('save', name, () => this.press('ControlOrMeta+Shift+s'));
  }

  /** Says where to, when `trigger` makes the app ask. */
  async pickTarget(name: string, trigger: () => Promise<void>): Promise<void> {
    await this.#answer('save', name, trigger);
  }

  /** Answers a file dialog that `trigger` brings up. */
  async #answer(kind: 'open' | 'save', name: string, trigger: () => Promise<void>): Promise<void> {
    if (!this.#shell) throw new Error('the app is not running');
    await this.#shell.answer(kind, name, this.t, trigger);
  }

  async save(): Promise<void> {
    await this.press('ControlOrMeta+s');
    await this.isSaved();
  }

  async isSaved(): Promise<void> {
    await expect(this.page.getByText(this.t('save.saved'), { exact: true }).first()).toBeVisible();
  }

  async isEdited(): Promise<void> {
    await expect(this.page.getByText(this.t('save.edited'), { exact: true }).first()).toBeVisible();
  }

  /** Exports with the dialog as it stands, after choosing the format and what `choose` does. */
  async exportAs(format: 'png' | 'svg' | 'pdf' | 'csv', name: string, choose?: () => Promise<void>): Promise<void> {
    await this.button('topBar.export').click();
    await this.dialog.getByRole('radio', { name: this.t(`export.${format}`), exact: false }).click();
    await choose?.();
    await this.#answer('save', name, () => this.dialog.getByRole('button', { name: this.t('export.run'), exact: true }).click());
  }

  /** Opens the English hotel example from the home screen. */
  async openHotel(): Promise<void> {
    await this.page.getByRole('button', { name: /Overnight hotel stay/i }).first().click();
    await expect(this.canvas).toBeVisible();
  }

  async newDocument(): Promise<void> {
    await this.button('home.new').click();
    await expect(this.canvas).toBeVisible();
  }

  async closeDocument(): Promise<void> {
    await this.press('ControlOrMeta+Alt+w');
  }

  /** What is open stays open. */
  async goHome(): Promise<void> {
    await this.button('topBar.menu').click();
    await this.entry(this.t('home.name')).first().click();
  }

  /** Shows the whole sheet. */
  async fit(): Promise<void> {
    await this.keys.focus();
    await this.press('ControlOrMeta+1');
  }

  /** An entry of an open menu. */
  entry(name: string): Locator {
    return this.page.locator('[role^=menuitem]').filter({ hasText: name });
  }

  /** Chooses the language: in the corner of the home screen, or in the document's menu. */
  async setLocale(locale: LocaleId): Promise<void> {
    const atHome = await this.button('home.new').isVisible();
    const corner = this.page.getByRole('button', { name: new RegExp(`^${this.t('home.language')}:`) });
    await (atHome ? corner : this.button('topBar.menu')).click();
    if (!atHome) await this.entry(this.t('home.language')).first().click();
    await this.entry(locale === 'en' ? 'English' : '简体中文').first().click();
    this.locale = locale;
  }

  /** Waits until the sheet is on the canvas. */
  async paints(): Promise<void> {
    await expect.poll(() => this.canvas.locator('canvas').evaluateAll((canvases) => canvases.some((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) return false;
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return new Set(data).size > 20;
    }))).toBe(true);
  }

  /** The keys go to the sheet, and nothing is selected. */
  async selectNothing(): Promise<void> {
    await this.keys.focus();
    await this.press('Escape', 'Escape');
  }

  /** Selects an empty cell with the keyboard, as one who can't use a mouse would; lanes and steps counted from 0. */
  async selectCell(lane: number, step: number): Promise<void> {
    await this.selectNothing();
    await this.press('ArrowRight');
    await this.press(...Array<string>(step).fill('ArrowRight'), ...Array<string>(lane).fill('ArrowDown'));
  }

  /** Adds a card to an empty cell by typing. */
  async addCard(lane: number, step: number, title: string): Promise<void> {
    await this.selectCell(lane, step);
    await this.press('Enter');
    await expect(this.typing).toBeVisible();
    await this.page.keyboard.type(title);
    // Enter goes on with another card below; Escape ends that.
    await this.press('Enter', 'Escape');
    await expect(this.typing).toBeHidden();
  }
}

/** A started app on an empty folder; `app.complaints` must be empty at the end. */
export const test = base.extend<{ app: App }>({
  app: async ({ browser }, use) => {
    const app = new App(browser);
    await app.start();
    await use(app);
    const complaints = [...app.complaints];
    await app.dispose();
    expect(complaints, 'the console and the network').toEqual([]);
  },
});
