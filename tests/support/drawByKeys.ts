// The hotel case drawn by keyboard alone, from the home screen to the file. Which arrows lead from one cell to another is
// what a person sees on the sheet: every cell of this case holds one card or none.

import { CHANNELS } from '#shared/blueprint/records';
import { hotel, hotelCard, hotelRow, type HotelCard } from './hotel';
import { expect, type App } from './app';
import type { Person } from './person';

interface Cell {
  readonly lane: number;
  readonly step: number;
}

const CUSTOMER = 1;
const FLAG_KEYS = { fail: '1', wait: '2', momentOfTruth: '3', keyNode: '4' };

function arrows(from: Cell, to: Cell): string[] {
  const steps = to.step - from.step;
  const lanes = to.lane - from.lane;
  return [
    ...Array<string>(Math.abs(steps)).fill(steps < 0 ? 'ArrowLeft' : 'ArrowRight'),
    ...Array<string>(Math.abs(lanes)).fill(lanes < 0 ? 'ArrowUp' : 'ArrowDown'),
  ];
}

/** The selection moves about, so where it is has to be known. */
interface Hand {
  readonly person: Person;
  readonly app: App;
  at: Cell;
  /** Whether the owner's field is the one that was used last. */
  knowsOwner: boolean;
}

async function goTo(hand: Hand, cell: Cell): Promise<void> {
  await hand.person.press(...arrows(hand.at, cell));
  hand.at = { lane: cell.lane, step: cell.step };
}

async function writeBrief({ person }: Hand): Promise<void> {
  const { service, scenario, customer, scopeStart, scopeEnd, goal, granularity } = hotel.brief;
  await person.press('ControlOrMeta+i');
  for (const text of [hotel.title, service, scenario, customer, scopeStart, scopeEnd]) {
    await person.type(text ?? '');
    await person.press('Tab');
  }
  // What it shows, as it is or as it should be, stays as it is, and there is no file of the other state.
  await person.press('Tab', 'Tab');
  for (const text of [goal, granularity, hotel.version]) {
    await person.type(text ?? '');
    await person.press('Tab');
  }
  const [year, month, day] = hotel.date.split('-');
  await person.type(`${month}${day}${year}`);
  // The year, then the button of the calendar.
  await person.press('Tab', 'Tab');
  await person.type(`${hotel.authors.join('; ')};`);
  await person.press('Alt+Enter');
}

async function writeSteps({ person }: Hand): Promise<void> {
  await person.press('ArrowRight', 'ArrowUp', 'Enter');
  for (const [i, name] of hotel.steps.entries()) {
    if (i > 0) await person.press('Tab');
    await person.type(name);
  }
  await person.press('Enter');
}

/** From the last to the first, since the last step was written last. */
async function writePhases({ person }: Hand): Promise<void> {
  let step = hotel.steps.length - 1;
  for (const { name, from } of hotel.phases.toReversed()) {
    await person.repeat('ArrowLeft', step - from);
    await person.press(...(from > 0 ? ['Alt+p'] : ['ArrowUp', 'Enter']));
    await person.type(name);
    await person.press('Enter', 'ArrowDown');
    step = from;
  }
}

async function writeLanes(hand: Hand): Promise<void> {
  await hand.person.press('ArrowDown', 'ArrowLeft', 'ArrowDown', 'Enter');
  for (const [i, name] of hotel.laneNames.entries()) {
    if (i > 0) await hand.person.press('Tab');
    await hand.person.type(name);
  }
  await hand.person.press('Enter', 'ArrowRight');
  hand.at = { lane: hotel.laneNames.length, step: 0 };
}

/** Along a lane that has a card in every step; then nothing is being typed any more. */
async function writeRow(hand: Hand, lane: number, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const row = key === 'Tab' ? hotelRow(lane) : hotelRow(lane).toReversed();
  await goTo(hand, { lane, step: row[0]?.step ?? 0 });
  for (const [i, card] of row.entries()) {
    if (i > 0) await hand.person.press(key);
    await hand.person.type(card.title);
    hand.at = card;
  }
  await hand.person.press('Enter', 'Escape');
}

/** A card further down in its step, connected with the one that is selected or was just written. */
async function writeDown(hand: Hand, key: string): Promise<void> {
  const card = hotelCard(key);
  await hand.person.repeat('ControlOrMeta+Enter', card.lane - hand.at.lane);
  await hand.person.type(card.title);
  hand.at = card;
  await writeOwner(hand, card);
}

/** Straight from the title that was just typed: Alt+Enter leads to the field that was used last, and back. */
async function writeOwner(hand: Hand, { owner }: HotelCard): Promise<void> {
  if (owner === undefined) return;
  await hand.person.press('Alt+Enter');
  if (!hand.knowsOwner) await hand.person.press('Tab', 'Tab');
  hand.knowsOwner = true;
  await hand.person.type(owner);
  await hand.person.press('Alt+Enter');
}

async function writeAlone(hand: Hand, key: string): Promise<void> {
  const card = hotelCard(key);
  await goTo(hand, card);
  await hand.person.type(card.title);
  await writeOwner(hand, card);
}

async function writeContacts(hand: Hand): Promise<void> {
  const chains = [
    ['reserves', 'booking', 'reservationSystem'], ['givesBags', 'greets'], ['checksIn', 'registers', 'registrationSystem'],
    ['receivesBags', 'deliversBags'], ['calls', 'takesOrder'], ['receivesFood', 'deliversFood'],
    ['checksOut', 'processesCheckOut', 'registrationSystemAgain'],
  ];
  for (const [start = '', ...chain] of chains) {
    await goTo(hand, hotelCard(start));
    for (const key of chain) await writeDown(hand, key);
    if (start === 'checksIn') await writeAlone(hand, 'carriesBags');
    if (start === 'receivesFood') await writeAlone(hand, 'cooks');
  }
}

async function connect(hand: Hand, from: string, to: string): Promise<void> {
  const [start, end] = [hotelCard(from), hotelCard(to)];
  await goTo(hand, start);
  await hand.person.press('ControlOrMeta+j', ...arrows(start, end), 'Enter');
  // From the connector on to the card at its end.
  await hand.person.press('ArrowRight');
  hand.at = end;
}

async function connectRest(hand: Hand): Promise<void> {
  await connect(hand, 'greets', 'carriesBags');
  await connect(hand, 'carriesBags', 'deliversBags');
  await connect(hand, 'takesOrder', 'cooks');
  await connect(hand, 'cooks', 'deliversFood');
  await connect(hand, 'takesOrder', 'deliversFood');
}

/** There and back by Alt+Enter; after the first time it leads to the same field again. */
async function fillField(hand: Hand, cards: readonly HotelCard[], tabs: number, write: (card: HotelCard) => Promise<void>): Promise<void> {
  for (const [i, card] of cards.entries()) {
    await goTo(hand, card);
    await hand.person.press('Alt+Enter');
    if (i === 0) await hand.person.repeat('Tab', tabs);
    await write(card);
    await hand.person.press('Alt+Enter');
  }
}

/** Groups of buttons move the focus a moment after the key. */
async function walkChips({ person, app }: Hand, key: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await person.press(key);
    await app.page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
  }
}

/** The nearest next, as one who sees the sheet would go. */
function route(from: Cell, cards: readonly HotelCard[]): HotelCard[] {
  const left = [...cards];
  const path: HotelCard[] = [];
  let at = from;
  while (left.length > 0) {
    left.sort((a, b) => arrows(at, a).length - arrows(at, b).length);
    path.push(at = left.shift() as HotelCard);
  }
  return path;
}

const timed = hotel.cards.filter((card) => card.time);
const typical = timed.filter((card) => card.time?.typical !== undefined);
const ranged = timed.filter((card) => card.time?.min !== undefined);

async function fillDetails(hand: Hand): Promise<void> {
  const { person } = hand;
  for (const card of route(hand.at, hotel.cards.filter(({ flags }) => flags))) {
    await goTo(hand, card);
    for (const flag of card.flags ?? []) await person.press(`ControlOrMeta+Alt+${FLAG_KEYS[flag]}`);
  }
  // Tabs are counted from the field that was used before.
  const having = (field: keyof HotelCard): HotelCard[] => route(hand.at, hotel.cards.filter((card) => card[field] !== undefined));
  await fillField(hand, route(hand.at, typical), 8, (card) => person.type(String(card.time?.typical)));
  await fillField(hand, route(hand.at, ranged), 1, async ({ time }) => {
    await person.type(String(time?.max));
    await person.press('Shift+Tab', 'Shift+Tab');
    await person.type(String(time?.min));
  });
  const byPhone = hotel.cards.filter(({ channels }) => channels?.includes('phone'));
  const onWeb = hotel.cards.filter(({ channels }) => channels?.includes('web'));
  const [first] = route(hand.at, byPhone);
  await fillField(hand, route(hand.at, byPhone), 7, async (card) => {
    // Among the channels by arrows; later the way leads to this one again.
    if (card === first) await walkChips(hand, 'ArrowRight', CHANNELS.indexOf('phone'));
    await person.press('Space');
  });
  await fillField(hand, onWeb, 0, async () => {
    await walkChips(hand, 'ArrowLeft', CHANNELS.indexOf('phone') - CHANNELS.indexOf('web'));
    await person.press('Space');
  });
  const failing = having('cause');
  await fillField(hand, failing, 11, async (card) => {
    // What is known of quality is folded away at first.
    if (card === failing[0]) {
      await person.press('Enter');
      await person.repeat('Tab', 12);
    }
    await person.type(card.cause ?? '');
  });
}

/** Draws the whole hotel and saves it under that name. */
export async function drawHotelByKeys(app: App, person: Person, file: string): Promise<void> {
  const hand: Hand = { person, app, at: { lane: 0, step: 0 }, knowsOwner: false };
  const part = async (name: string, draw: (hand: Hand) => Promise<void>): Promise<void> => {
    person.part(name);
    await draw(hand);
  };
  person.part('new document');
  await person.press('ControlOrMeta+Alt+n');
  await expect(app.keys).toBeFocused();
  await part('brief', writeBrief);
  await part('steps', writeSteps);
  await part('phases', writePhases);
  await part('lanes', writeLanes);
  await part('customer’s row', (h) => writeRow(h, CUSTOMER, 'Tab'));
  await part('customer’s path', () => person.press('ControlOrMeta+Alt+a', 'j'));
  await part('evidence row', (h) => writeRow(h, 0, 'Shift+Tab'));
  await part('contacts with owners', writeContacts);
  await part('other connections', connectRest);
  await part('marks, times, channels', fillDetails);
  person.part('save');
  await person.press('ControlOrMeta+s');
  await expect(app.dialog).toBeVisible();
  await person.press('ControlOrMeta+a');
  await person.type(file);
  await person.press('Enter');
  await app.isSaved();
}
