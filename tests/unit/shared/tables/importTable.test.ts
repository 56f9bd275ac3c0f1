// Tables of other people's making: columns guessed, empty cells filled, lanes known by their names, errors by row, process
// tables laid out by what comes next.

import { describe, expect, test } from 'vitest';
import { assertValid } from '#shared/blueprint/invariants';
import { eachRecord } from '#shared/blueprint/buckets';
import { cardOf, cardsInOrder, stepOrder } from '#shared/blueprint/queries';
import type { LaneKind } from '#shared/blueprint/records';
import { countingIds } from '#shared/lib/ids';
import { readCsv } from '#shared/tables/csv';
import { guessHead, guessMapping } from '#shared/tables/guessMapping';
import { importTable } from '#shared/tables/importTable';

function imported(text: string, laneKinds: Record<string, LaneKind> = {}) {
  const table = readCsv(text);
  const hasHead = guessHead(table);
  const result = importTable(table, { mapping: guessMapping(table, hasHead), hasHead, laneKinds, title: 'T', date: '', createId: countingIds() });
  if (result.blueprint) assertValid(result.blueprint);
  return result;
}

/** Phase/step/lane: title, in reading order. */
function places(text: string, laneKinds?: Record<string, LaneKind>): string[] {
  const { blueprint } = imported(text, laneKinds);
  if (!blueprint) return [];
  const steps = stepOrder(blueprint);
  return [...cardsInOrder(blueprint)].map((card) => {
    const phase = Object.values(blueprint.phases).find(({ stepOrder: own }) => own.includes(card.step))?.name ?? '';
    return `${phase}/${blueprint.steps[card.step]?.name || steps.indexOf(card.step) + 1}/${blueprint.lanes[card.lane]?.name ?? ''}: ${card.title}`;
  });
}

describe('heads and places', () => {
  test('other words for the columns, merged cells, lanes sorted by the field', () => {
    const text = 'Stage,Step,Layer,What happens,Responsible,Minutes\nArrive,Enter,Back of house,Opens,Ann,1\n,,Customer actions,Walks in,,2-4\n,Sit,Customer actions,Sits down,,\nEat,,Customer actions,Eats,,';
    const { blueprint, problems } = imported(text);
    expect(problems).toEqual([]);
    expect(blueprint?.laneOrder.map((id) => blueprint.lanes[id]?.kind)).toEqual(['customer', 'backstage']);
    expect(places(text)).toEqual([
      'Arrive/Enter/Customer actions: Walks in', 'Arrive/Enter/Back of house: Opens', 'Arrive/Sit/Customer actions: Sits down', 'Eat/4/Customer actions: Eats',
    ].map((place) => place.replace('/4/', '/3/')));
    expect([...cardsInOrder(blueprint ?? never())].map(({ time, owner }) => [time, owner])).toEqual([[{ min: 2, max: 4 }, undefined], [{ typical: 1 }, 'Ann'], [undefined, undefined], [undefined, undefined]]);
  });

  test('Chinese heads and lists, semicolons', () => {
    const { blueprint, problems } = imported('阶段;步骤;层;内容;负责人;分钟;渠道\n到店;进店;前台;问候;张三;2分钟;门店、电话');
    expect(problems).toEqual([]);
    expect([...cardsInOrder(blueprint ?? never())]).toMatchObject([{ title: '问候', owner: '张三', time: { typical: 2 }, channels: ['store', 'phone'] }]);
  });

  test('what analysis says of cards is read by its heads; other people’s columns of that name stay details', () => {
    const head = 'Step,Lane,What happens,Root cause,Cost,Tag: medium';
    const { blueprint, problems } = imported(`${head}\nEnter,Customer,Walks in,One clerk,3.5,"Human, Physical"\nSit,Customer,Sits down,,4,none\nEat,Customer,Eats,,5,Digital\nGo,Customer,Goes,,6,plastic`);
    expect(problems).toEqual([{ row: 5, field: 'medium', reason: { key: 'import.reason.unknown', params: { text: '“plastic”' } } }]);
    expect([...cardsInOrder(blueprint ?? never())]).toMatchObject([
      { cause: 'One clerk', cost: 3.5, tags: { medium: ['physical', 'human'] } }, { cost: 4, tags: { medium: [] } }, { cost: 5, tags: { medium: ['digital'] } },
    ]);
    expect(guessMapping(readCsv('What happens,Cost\nWalks in,much\nSits down,$5'), true)).toEqual(['title', 'detail']);
  });

  test('without steps, a lane that comes again begins the next one', () => {
    expect(places('Phase,Lane,Action\nA,Customer,one\nA,Frontstage,two\nA,Customer,three\nB,Customer,four')).toEqual([
      'A/1/Customer: one', 'A/1/Frontstage: two', 'A/2/Customer: three', 'B/3/Customer: four',
    ]);
  });

  test('without a head, columns are known by what stands in them', () => {
    const table = readCsv('Customer actions,Walks into the shop,5 min\nFrontstage,Greets the customer,1 min');
    expect(guessHead(table)).toBe(false);
    expect(guessMapping(table, false)).toEqual(['lane', 'title', 'typical']);
  });

  test('lanes that nobody can know are asked for, and then are what was said', () => {
    const text = 'Lane,Action\nTill magic,Prints\nCustomer,Waits';
    expect(imported(text).asked).toEqual([{ name: 'Till magic', kind: 'backstage', isUnknown: true }, { name: 'Customer', kind: 'customer', isUnknown: false }]);
    const { blueprint } = imported(text, { 'Till magic': 'support' });
    expect(Object.values(blueprint?.lanes ?? {}).map(({ name, kind }) => [name, kind])).toContainEqual(['Till magic', 'support']);
  });

  test('keys of another program are names of rows, and a lane may be called like anything', () => {
    const table = readCsv('Key,Lane,Title\nABC-1,constructor,a\nABC-2,toString,b');
    expect(guessMapping(table, true)).toEqual(['id', 'lane', 'title']);
    const { blueprint } = imported('Key,Lane,Title\nABC-1,constructor,a\nABC-2,toString,b');
    expect(Object.values(blueprint?.lanes ?? {}).map(({ kind }) => kind)).toEqual(['backstage', 'backstage']);
  });

  test('columns that say more go into the details, by name', () => {
    const { blueprint } = imported('Title,Details,Status\nPays,by card,done');
    expect([...cardsInOrder(blueprint ?? never())]).toMatchObject([{ title: 'Pays', detail: 'by card\nStatus: done' }]);
  });
});

describe('what is wrong', () => {
  test('each wrong cell by row, column and reason; the other rows make the blueprint', () => {
    const { problems, counts } = imported('Lane,What happens,Minutes,Channels,Marks\nCustomer,a,soon,App,\nCustomer,b,5,Pigeon,\nCustomer,,5,,\nCustomer,c,5,App,MOT');
    expect(problems.map(({ row, field, reason }) => [row, field, reason.key])).toEqual([
      [2, 'typical', 'import.reason.noNumber'], [3, 'channels', 'import.reason.unknown'], [4, 'title', 'import.reason.noTitle'],
    ]);
    expect(counts.cards).toBe(1);
  });

  test('times out of order, connections to nowhere, cards beyond the last step', () => {
    const { problems } = imported('Step,Lane,Title,Least time,Most time,Connections,Steps covered\n1,Customer,a,5,2,,\n1,Customer,b,,,→ nobody,\n1,Customer,c,,,,4');
    expect(problems.map(({ row, reason }) => [row, reason.key])).toEqual([[2, 'import.reason.timeOrder'], [3, 'import.reason.noCard'], [4, 'import.reason.span']]);
  });

  test('tables with nothing to import say why', () => {
    expect(imported('').obstacle?.key).toBe('import.obstacle.nothing');
    expect(imported('Phase,Step,Title').obstacle?.key).toBe('import.obstacle.onlyHead');
    expect(imported('Phase,Lane\nA,Customer').obstacle?.key).toBe('import.obstacle.noTitle');
    expect(imported(`Title\n${'x\n'.repeat(10_001)}`).obstacle).toMatchObject({ key: 'import.obstacle.tooMuch', params: { what: 'cards', count: 10_001 } });
  });
});

describe('connections', () => {
  const KEYED = 'Phase,Step no.,Lane,Lane kind,What happens,Connections,Key\n';

  test('a changed line wins over the key, and a renamed card is still found by it', () => {
    const { blueprint, problems } = imported(`${KEYED}A,1,L,Customer actions,one,→ old name (yes)\\n→ three,P1 L1 C1 > C2 C2\nA,2,L,Customer actions,new name,,P1 L1 C2\nA,2,L,Customer actions,three,,P1 L1 C3`.replace('→ old name (yes)\\n→ three', '"→ new name (yes)\n↩ three"'));
    expect(problems).toEqual([]);
    expect(links(blueprint ?? never())).toEqual(['one -flow-> new name (yes)', 'one -loop-> three ()']);
    const renamed = imported(`${KEYED}A,1,L,Customer actions,one,→ old name,P1 L1 C1 > C2\nA,2,L,Customer actions,new name,,P1 L1 C2`);
    expect(links(renamed.blueprint ?? never())).toEqual(['one -flow-> new name ()']);
  });

  test('a Visio process table: shapes, lanes, columns by what comes next, ways back', () => {
    const text = 'Process Step ID,Process Step Description,Next Step ID,Connector Label,Shape Type,Function,Phase\nP1,Sends a claim,P2,,Start,Customer,Claim\nP2,Registers it,P3,,Process,Service desk,Claim\nP3,Complete?,"P5,P4","Yes,No",Decision,Service desk,Check\nP4,Asks again,P3,,Process,Service desk,Check\nP5,Pays,,,End,Accounting system,Pay';
    const { blueprint, problems } = imported(text);
    expect(problems).toEqual([]);
    expect(places(text)).toEqual([
      'Claim/1/Customer: Sends a claim', 'Claim/2/Service desk: Registers it', 'Check/3/Service desk: Complete?', 'Check/4/Service desk: Asks again', 'Pay/5/Accounting system: Pays',
    ]);
    expect([...cardsInOrder(blueprint ?? never())].map(({ kind }) => kind)).toEqual(['start', 'action', 'decision', 'action', 'end']);
    expect(links(blueprint ?? never())).toEqual([
      'Asks again -loop-> Complete? ()', 'Complete? -flow-> Asks again (No)', 'Complete? -flow-> Pays (Yes)', 'Registers it -flow-> Complete? ()', 'Sends a claim -flow-> Registers it ()',
    ]);
  });
});

function links(blueprint: Parameters<typeof cardsInOrder>[0]): string[] {
  const title = (id: string): string => cardOf(blueprint, id)?.title ?? '';
  return [...eachRecord(blueprint.connectors)].map(({ from, to, kind, label }) => `${title(from)} -${kind}-> ${title(to)} (${label ?? ''})`).sort();
}

function never(): never {
  throw new Error('no blueprint');
}
