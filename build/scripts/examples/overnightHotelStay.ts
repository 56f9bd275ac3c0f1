// The blueprint that textbooks print (after Bitner, Ostrom & Morgan, "Service Blueprinting", California Management
// Review 50(3), 2008): cards and connections are theirs. Phases, times, owners, marks, and the one dependency (bags can
// only go up once the room is known) are ours.

import type { Both, Example, ExampleCard, ExampleStep } from './example';

type More = Omit<ExampleCard, 'key' | 'lane' | 'title'>;

const evidence = (key: string, title: Both, more: More = {}): ExampleCard => ({ key, lane: 'evidence', kind: 'evidence', title, ...more });
const guest = (key: string, title: Both, more: More = {}): ExampleCard => ({ key, lane: 'customer', title, ...more });
const front = (key: string, title: Both, more: More = {}): ExampleCard => ({ key, lane: 'frontstage', title, ...more });
const back = (key: string, title: Both, more: More = {}): ExampleCard => ({ key, lane: 'backstage', title, ...more });
const support = (key: string, title: Both, more: More = {}): ExampleCard => ({ key, lane: 'support', title, ...more });
const step = (name: Both, ...cards: readonly ExampleCard[]): ExampleStep => ({ name, cards });

const bellperson: Both = ['Bellperson', '行李员'];
const frontDesk: Both = ['Front desk', '前台'];
const reservations: Both = ['Reservations', '预订部'];
const roomService: Both = ['Room service', '客房送餐部'];
const kitchen: Both = ['Kitchen', '厨房'];
const it: Both = ['IT', '信息技术部'];

const beforeArrival = [
  step(['Reserve', '预订'],
    evidence('advertisement', ['Advertisement, website', '广告、网站'], { channels: ['web'] }),
    guest('reserves', ['Makes reservation', '预订房间'], { channels: ['phone'], time: { typical: 6 } }),
    back('booking', ['Makes reservation for guest', '为客人办理预订'], { channels: ['phone'], owner: reservations }),
    support('reservationSystem', ['Reservation system', '预订系统'], { owner: it })),
];

const arrival = [
  step(['Arrive', '到店'],
    evidence('exterior', ['Hotel exterior, parking', '酒店外观、停车场']),
    guest('arrives', ['Arrives at hotel', '抵达酒店'])),
  step(['Hand over bags', '交付行李'],
    evidence('cart', ['Cart for bags, employee dress', '行李车、员工着装']),
    guest('givesBags', ['Gives bags to bellperson', '把行李交给行李员']),
    front('greets', ['Greets and takes bags', '迎接客人，接过行李'], { owner: bellperson })),
  step(['Check in', '办理入住'],
    evidence('desk', ['Desk, lobby, paperwork, key', '前台、大堂、登记单、房卡']),
    guest('checksIn', ['Checks in', '办理入住'], { flags: ['wait', 'momentOfTruth'], time: { min: 4, max: 12 } }),
    front('registers', ['Processes registration', '办理入住登记'], {
      flags: ['fail'], time: { typical: 3 }, owner: frontDesk,
      cause: ['The booking can’t be found, or the room is not ready.', '查不到预订，或客房尚未备妥。'],
    }),
    back('carriesBags', ['Takes bags to room', '将行李送往客房'], { time: { typical: 5 }, owner: bellperson }),
    support('registrationSystem', ['Registration system', '登记系统'], { owner: it })),
];

const settlingIn = [
  step(['Go to room', '前往客房'],
    evidence('hallways', ['Elevators, hallways, room', '电梯、走廊、客房']),
    guest('goesToRoom', ['Goes to room', '前往客房'])),
  step(['Receive bags', '收取行李'],
    evidence('bellperson', ['Cart for bags, employee appearance', '行李车、员工仪表']),
    guest('receivesBags', ['Receives bags', '收取行李']),
    front('deliversBags', ['Delivers bags', '送达行李'], { owner: bellperson })),
  step(['Rest', '休息'],
    evidence('room', ['Room, amenities, bath', '客房、客用品、浴室']),
    guest('sleeps', ['Sleeps, showers', '睡眠、淋浴'])),
];

const dining = [
  step(['Order', '点餐'],
    evidence('menu', ['Menu', '菜单']),
    guest('calls', ['Calls room service', '致电客房送餐'], { channels: ['phone'] }),
    back('takesOrder', ['Takes food order', '接听并记录点餐'], {
      channels: ['phone'], flags: ['fail'], owner: roomService,
      cause: ['The order is misheard and not read back.', '听错点单，又没有复述确认。'],
    })),
  step(['Receive food', '收餐'],
    evidence('tray', ['Delivery tray, food appearance', '送餐托盘、菜品外观']),
    guest('receivesFood', ['Receives food', '收取餐食'], { flags: ['momentOfTruth'] }),
    front('deliversFood', ['Delivers food', '送达餐食'], { owner: roomService }),
    support('cooks', ['Prepares food', '制作餐食'], { time: { typical: 18 }, owner: kitchen })),
  step(['Sign', '签单'],
    evidence('billFolder', ['Bill folder', '账单夹']),
    guest('signs', ['Signs, tips', '签单、付小费'])),
  step(['Eat', '用餐'],
    evidence('food', ['Food', '餐食']),
    guest('eats', ['Eats', '用餐'])),
];

const departure = [
  step(['Check out', '退房'],
    evidence('bill', ['Bill, desk, lobby', '账单、前台、大堂']),
    guest('checksOut', ['Checks out', '办理退房']),
    front('processesCheckOut', ['Processes check-out', '办理退房手续'], { owner: frontDesk }),
    support('registrationSystemAgain', ['Registration system', '登记系统'], { owner: it })),
  step(['Leave', '离店'],
    evidence('exteriorAgain', ['Hotel exterior, parking', '酒店外观、停车场']),
    guest('leaves', ['Leaves', '离开酒店'])),
];

const path = [
  'reserves', 'arrives', 'givesBags', 'checksIn', 'goesToRoom', 'receivesBags', 'sleeps', 'calls', 'receivesFood', 'signs',
  'eats', 'checksOut', 'leaves',
];

export const overnightHotelStay: Example = {
  file: 'overnight-hotel-stay',
  title: ['An overnight hotel stay', '酒店一晚住宿'],
  brief: {
    service: ['City hotel', '城市酒店'],
    scenario: ['One night with room service', '住宿一晚，使用客房送餐'],
    customer: ['Business guest', '商务客人'],
    scopeStart: ['booking', '预订'],
    scopeEnd: ['departure', '离店'],
    granularity: ['One step for each thing the guest does', '客人每做一件事为一个步骤'],
    goal: ['See where the guest waits and where a handover can fail', '找出客人等待之处与容易出错的交接'],
  },
  facts: { state: 'asIs', version: '1.0', date: '2026-11-21' },
  authors: [['After Bitner, Ostrom & Morgan (2008)', '改编自 Bitner、Ostrom 与 Morgan（2008）']],
  lanes: {
    customer: ['Guest', '客人'],
    frontstage: ['Contact staff', '一线员工'],
    backstage: ['Behind the scenes', '幕后工作'],
    support: ['Systems and kitchen', '系统与厨房'],
  },
  phases: [
    { name: ['Before arrival', '抵店前'], steps: beforeArrival },
    { name: ['Arrival', '抵店'], steps: arrival },
    { name: ['Settling in', '入住'], steps: settlingIn },
    { name: ['Dining', '用餐'], steps: dining },
    { name: ['Departure', '离店'], steps: departure },
  ],
  connections: [
    ...path.slice(1).map((to, i) => [path[i] as string, 'flow', to] as const),
    ['givesBags', 'exchange', 'greets'],
    ['checksIn', 'exchange', 'registers'],
    ['receivesBags', 'exchange', 'deliversBags'],
    ['receivesFood', 'exchange', 'deliversFood'],
    ['checksOut', 'exchange', 'processesCheckOut'],
    ['reserves', 'flow', 'booking'],
    ['greets', 'flow', 'carriesBags'],
    ['carriesBags', 'flow', 'deliversBags'],
    ['calls', 'flow', 'takesOrder'],
    ['takesOrder', 'flow', 'deliversFood'],
    ['booking', 'exchange', 'reservationSystem'],
    ['registers', 'exchange', 'registrationSystem'],
    ['takesOrder', 'flow', 'cooks'],
    ['cooks', 'flow', 'deliversFood'],
    ['processesCheckOut', 'exchange', 'registrationSystemAgain'],
  ],
};
