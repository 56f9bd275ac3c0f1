// The hotel case drawn by mouse: the hands leave it for the texts alone. Before each part the document is saved and the
// picture computed from the file, which are the test's eyes and no actions.

import type { MessageKey } from '#shared/i18n/messages';
import type { Point } from '#shared/lib/geometry';
import { expect, type App } from './app';
import { hotel, hotelCard, hotelRow, type HotelCard } from './hotel';
import type { Person } from './person';
import { sheetOf, type Sheet } from './sheet';

interface Hand {
  readonly app: App;
  readonly person: Person;
  readonly file: string;
}

const CUSTOMER = 1;
const look = ({ app, file }: Hand): Promise<Sheet> => sheetOf(app, file);

/** Clicks a field of the panel and types over what it holds. */
async function fill({ app, person }: Hand, label: MessageKey, text: string): Promise<void> {
  person.count('clicks');
  await app.inspector.getByLabel(app.t(label), { exact: true }).click({ position: { x: 12, y: 12 } });
  await person.type(text);
}

async function choose({ app, person }: Hand, label: MessageKey): Promise<void> {
  person.count('clicks');
  await app.entry(app.t(label)).first().click();
}

async function writeAt({ person }: Hand, at: Point, text: string): Promise<void> {
  await person.click(at, { count: 2 });
  await person.type(text);
}

async function writeBrief(hand: Hand): Promise<void> {
  const { goal, ...brief } = hotel.brief;
  await fill(hand, 'brief.title', hotel.title);
  for (const [field, text] of Object.entries({ ...brief, goal })) await fill(hand, `brief.${field}` as MessageKey, text ?? '');
  await fill(hand, 'brief.version', hotel.version);
  const [year, month, day] = hotel.date.split('-');
  await fill(hand, 'brief.date', `${month}${day}${year}`);
  await fill(hand, 'brief.authors', `${hotel.authors.join('; ')};`);
}

/** The blank sheet's six are renamed; the others come by the "+" behind the last. */
async function writeSteps(hand: Hand): Promise<void> {
  const sheet = await look(hand);
  const there = sheet.scene.geometry.steps.length;
  for (const [i, name] of hotel.steps.slice(0, there).entries()) await writeAt(hand, sheet.stepName(i), name);
  for (const name of hotel.steps.slice(there)) {
    await hand.person.click((await look(hand)).addStep());
    await hand.person.type(name);
  }
}

async function writePhases(hand: Hand): Promise<void> {
  const sheet = await look(hand);
  const [first, ...others] = hotel.phases;
  await writeAt(hand, sheet.phaseName(0), first?.name ?? '');
  for (const { name, from } of others) {
    await hand.person.click(sheet.stepName(from), { button: 'right' });
    await choose(hand, 'action.beginPhase');
    await expect(hand.app.typing).toBeVisible();
    await hand.person.type(name);
  }
}

async function writeLanes(hand: Hand): Promise<void> {
  const sheet = await look(hand);
  for (const [i, name] of hotel.laneNames.entries()) await writeAt(hand, sheet.laneName(i + 1), name);
}

async function writeCards(hand: Hand): Promise<void> {
  for (let lane = 0; lane <= hotel.laneNames.length; lane++) {
    const sheet = await look(hand);
    for (const card of hotelRow(lane)) await writeAt(hand, sheet.cell(lane, card.step), card.title);
  }
}

const middle = (sheet: Sheet, { lane, step }: HotelCard): Point => sheet.cell(lane, step);

/** The path first, at once; then each other connection by a drag. */
async function connectAll(hand: Hand): Promise<void> {
  const { app, person } = hand;
  const sheet = await look(hand);
  const [first] = hotelRow(CUSTOMER) as [HotelCard];
  for (const entry of ['action.selectAlike.lane', 'action.connectInOrder'] as const) {
    await person.click(middle(sheet, first), { button: 'right' });
    await choose(hand, entry);
    await expect(app.page.getByRole('menu')).toBeHidden();
  }
  person.count('clicks');
  await app.page.getByRole('button', { name: app.t('action.tool.connect') }).or(app.page.getByRole('radio', { name: app.t('action.tool.connect') })).first().click();
  for (const [from, , to] of hotel.connections) {
    const [start, end] = [hotelCard(from), hotelCard(to)];
    if (start.lane === CUSTOMER && end.lane === CUSTOMER) continue;
    await person.drag(middle(sheet, start), middle(sheet, end));
  }
  person.count('clicks');
  await app.page.getByRole('button', { name: app.t('action.tool.select') }).or(app.page.getByRole('radio', { name: app.t('action.tool.select') })).first().click();
}

async function pick(hand: Hand, sheet: Sheet, cards: readonly HotelCard[]): Promise<void> {
  for (const [i, card] of cards.entries()) await hand.person.click(middle(sheet, card), i > 0 ? { shift: true } : {});
}

/** Cards that get the same are selected together. */
function alike(of: (card: HotelCard) => readonly string[]): Map<string, HotelCard[]> {
  const groups = new Map<string, HotelCard[]>();
  for (const card of hotel.cards) for (const value of of(card)) groups.set(value, [...(groups.get(value) ?? []), card]);
  return groups;
}

async function toggle({ app, person }: Hand, label: MessageKey): Promise<void> {
  person.count('clicks');
  await app.inspector.getByRole('button', { name: app.t(label) }).click();
}

async function fillDetails(hand: Hand): Promise<void> {
  const each = async (groups: Map<string, HotelCard[]>, set: (value: string) => Promise<void>): Promise<void> => {
    const sheet = await look(hand);
    for (const [value, cards] of groups) {
      await pick(hand, sheet, cards);
      await set(value);
    }
  };
  // An owner makes a card higher and moves the lanes below: one at a time.
  for (const group of alike(({ owner }) => (owner ? [owner] : []))) await each(new Map([group]), (owner) => fill(hand, 'field.owner', owner));
  await each(alike(({ flags }) => flags ?? []), (flag) => toggle(hand, `flag.${flag}` as MessageKey));
  await each(alike(({ channels }) => channels ?? []), (channel) => toggle(hand, `channel.${channel}` as MessageKey));
  const causes = alike(({ cause }) => (cause ? [cause] : []));
  const [first] = causes.keys();
  await each(causes, async (cause) => {
    // What is known of quality is folded away at first.
    if (cause === first) await toggle(hand, 'section.quality');
    await fill(hand, 'quality.cause', cause);
  });
  for (const [part, label] of [['max', 'field.timeMax'], ['min', 'field.timeMin'], ['typical', 'field.timeTypical']] as const) {
    await each(alike(({ time }) => (time?.[part] === undefined ? [] : [String(time[part])])), (minutes) => fill(hand, label, minutes));
  }
}

/** Draws the whole hotel into a new document, which is saved under that name. */
export async function drawHotelByMouse(app: App, person: Person, file: string): Promise<void> {
  const hand: Hand = { app, person, file };
  person.part('new document, saved');
  for (const kind of ['clicks', 'keys', 'texts', 'clicks'] as const) person.count(kind);
  await app.newDocument();
  await app.saveAs(file);
  await app.isSaved();
  const parts = [
    ['brief', writeBrief], ['steps', writeSteps], ['phases', writePhases], ['lanes', writeLanes], ['cards', writeCards],
    ['connections', connectAll], ['marks and details', fillDetails],
  ] as const;
  for (const [name, draw] of parts) {
    person.part(name);
    await draw(hand);
  }
  await app.save();
}
