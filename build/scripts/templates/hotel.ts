// Hotel: a stay from booking to check-out, with the wait at the front desk.

import type { Both } from '../examples/example';
import type { Template } from './template';
import {
  back, customer, decides, ends, evidence, exit, fails, flow, front, hand, idle, key, meet, minutes, needs, phase, step, support, truth, via, waits,
} from './words';

const desk: Both = ['Front desk', '前厅部'];
const revenue: Both = ['Reservations', '预订部'];
const housekeeping: Both = ['Housekeeping', '客房部'];
const dining: Both = ['Food and beverage', '餐饮部'];
const kitchen: Both = ['Kitchen', '厨房'];
const concierge: Both = ['Concierge', '礼宾部'];
const it: Both = ['IT', '信息技术部'];

const booking = phase(['Booking', '预订'], { moment: ['firstContact', 'purchase'], stage: ['before'], lifecycle: ['acquisition'] },
  step(['Choose a hotel', '选择酒店'], [0, 1, 1],
    evidence(['Photos, reviews, price', '图片、点评、房价'], ['sight'], via('web')),
    customer('chooses', ['Compares hotels', '比较酒店'], 15, via('web')),
    front('website', ['Website shows rooms and rates', '官网展示房型与房价'], revenue, via('web'))),
  step(['Book', '预订'], [1, 1, 1],
    evidence(['Booking form, confirmation', '预订页、确认邮件'], ['sight'], via('web', 'email')),
    customer('books', ['Books for two nights', '预订两晚'], 5, via('web')),
    front('confirms', ['Confirms, asks for arrival time', '确认预订，询问到店时间'], revenue, via('email')),
    support('channelManager', ['Reservation and channel system', '预订与渠道管理系统'], it)));

const arrival = phase(['Arrival', '抵店'], { moment: ['customerService'], stage: ['during'], lifecycle: ['conversion'] },
  step(['Arrive', '到达'], [1, 0, 2],
    evidence(['Entrance, lobby, scent', '门厅、大堂、香氛'], ['sight', 'smell', 'hearing']),
    customer('arrives', ['Arrives with luggage', '携行李到店'], 2, via('faceToFace')),
    front('welcomes', ['Opens the door, takes luggage', '开门迎宾、接行李'], concierge, via('faceToFace'))),
  step(['Wait at the desk', '前台等候'], [-2, -1, 0],
    evidence(['Queue in the lobby, welcome drink', '大堂队伍、欢迎饮品'], ['sight', 'taste']),
    customer('waits', ['Waits to check in', '等候办理入住'], { min: 1, typical: 8, max: 10 }, idle, waits(10, 5)),
    front('calms', ['Greets the queue, offers drinks', '安抚等候客人，递欢迎饮品'], concierge, via('faceToFace'))),
  step(['Check in', '办理入住'], [0, 1, 2],
    evidence(['Registration card, key, map', '登记单、房卡、酒店地图'], ['sight', 'touch']),
    customer('checksIn', ['Shows ID, gets the key', '出示证件，领取房卡'], 4, via('faceToFace')),
    front('registers', ['Registers and hands over the key', '办理登记，双手递房卡'], desk, minutes(4), via('faceToFace'), truth(5,
      ['“Welcome, Ms Berger. Your room is ready.”', '“陈女士，欢迎光临，房间已为您备好。”'], ['Name used, room ready, no data asked twice', '称呼姓名、房间备妥、不重复问信息'], 'csat', 90),
    fails(['The room has not been released yet', '房态未及时更新，客房尚未放出'], ['Prepare rooms by announced arrival time', '按预计到店时间安排清洁'])),
    back('cleans', ['Cleans, checks, releases the room', '清洁、查房、放房'], housekeeping, minutes(35)),
    support('pms', ['Property management system', '酒店管理系统（PMS）'], it)));

const stay = phase(['Stay', '住店'], { moment: ['customerService'], stage: ['during'], lifecycle: ['retention'] },
  step(['Enter the room', '进入客房'], [1, 2, 2],
    evidence(['Room, bed, view, card by name', '客房、床品、景观、欢迎卡'], ['sight', 'smell', 'touch']),
    customer('enters', ['Goes to the room, settles in', '前往客房、安顿'], 10),
    front('brings', ['Brings luggage, explains the room', '送行李，介绍客房设施'], concierge, via('faceToFace'))),
  step(['Order room service', '客房点餐'], [0, 0, 1],
    evidence(['Menu by QR code, phone', '扫码菜单、电话'], ['sight', 'hearing'], via('phone')),
    customer('orders', ['Orders dinner to the room', '致电点晚餐'], 3, via('phone')),
    back('takesOrder', ['Takes and repeats the order', '记录并复述点单'], dining, via('phone')),
    support('cooks', ['Cooks the meal', '烹制餐食'], kitchen, minutes(20))),
  step(['Eat in the room', '房内用餐'], [1, 1, 2],
    evidence(['Tray, warm meal, flowers', '餐车、热餐、鲜花'], ['sight', 'smell', 'taste']),
    customer('eats', ['Receives and eats', '收餐、用餐'], 30),
    front('serves', ['Serves within 30 minutes', '30 分钟内送达并摆台'], dining, via('faceToFace'))),
  step(['Breakfast', '早餐'], [1, 2, 2],
    evidence(['Buffet, coffee, daylight', '自助餐台、咖啡、晨光'], ['sight', 'smell', 'taste']),
    customer('breakfasts', ['Has breakfast', '享用早餐'], 35),
    front('seats', ['Greets, seats, pours coffee', '问候、引座、斟咖啡'], dining, via('faceToFace')),
    back('fills', ['Refills the buffet', '补充餐台'], kitchen)));

const departure = phase(['Departure', '离店'], { moment: ['afterSales', 'feedback'], stage: ['after'], lifecycle: ['retention'] },
  step(['Choose the check-out', '选择退房方式'], [0, 0, 1],
    evidence(['Card on the desk, message', '桌上提示卡、短信'], ['sight'], via('app')),
    customer('chooseOut', ['Is a bill needed?', '需要到前台开票吗？'], 1, decides),
    front('offers', ['Message offers express check-out', '短信推送快速退房'], desk, via('app'))),
  step(['Check out', '退房'], [-1, 0, 1],
    evidence(['Bill, invoice', '账单、发票'], ['sight', 'touch']),
    customer('checksOut', ['Checks the bill and pays', '核对账单、结账'], 5, via('faceToFace')),
    front('bills', ['Explains the bill, asks about the stay', '说明账单，询问入住体验'], desk, via('faceToFace')),
    support('accounting', ['Billing and invoices', '结账与发票系统'], it)),
  step(['Leave', '离开'], [1, 1, 2],
    evidence(['Farewell, review request by e-mail', '道别、点评邀请'], ['sight', 'hearing'], via('email')),
    customer('leaves', ['Leaves, writes a review', '离店，写点评'], 5, ends),
    front('farewell', ['Says goodbye, calls a taxi', '送别、叫车'], concierge, via('faceToFace'), key)));

export const hotel: Template = {
  file: 'hotel',
  title: ['A stay at the hotel', '酒店入住全程'],
  brief: {
    service: ['City hotel with 180 rooms', '180 间客房的城市酒店'],
    scenario: ['Two nights, booked on the website', '官网预订，入住两晚'],
    customer: ['Business guest', '商务客人'],
    scopeStart: ['booking', '预订'], scopeEnd: ['departure', '离店'],
    granularity: ['One step for each thing the guest does', '客人每做一件事为一个步骤'],
    goal: ['No wait at check-in', '入住零等候'],
  },
  facts: { state: 'asIs', version: '1.0', date: '2026-11-21' },
  authors: [],
  lanes: { customer: ['Guest', '客人'], frontstage: ['Contact staff', '一线员工'], backstage: ['Behind the scenes', '幕后部门'], support: ['Systems and kitchen', '系统与厨房'] },
  moreLanes: [{ key: 'emotion', kind: 'emotion', name: ['', ''] }],
  phases: [booking, arrival, stay, departure],
  connections: [
    ...flow('chooses', 'books', 'arrives', 'waits', 'checksIn', 'enters', 'orders', 'eats', 'breakfasts', 'chooseOut'),
    ...exit('chooseOut', 'checksOut', ['Yes', '是']), ...exit('chooseOut', 'leaves', ['No', '否']), ...flow('checksOut', 'leaves'),
    ...meet(['chooses', 'website'], ['books', 'confirms'], ['arrives', 'welcomes'], ['waits', 'calms'], ['checksIn', 'registers'], ['enters', 'brings'], ['orders', 'takesOrder'],
      ['eats', 'serves'], ['breakfasts', 'seats'], ['chooseOut', 'offers'], ['checksOut', 'bills'], ['leaves', 'farewell']),
    ...needs('confirms', 'channelManager', ['Free rooms, rate', '可售房与房价']), ...needs('registers', 'cleans', ['Room released', '客房已放出']),
    ...needs('cleans', 'pms', ['Room status', '房态']), ...hand('takesOrder', 'cooks', ['Order, room, time', '菜单、房号、时间']),
    ...hand('cooks', 'serves', ['Hot meal on the tray', '出餐']), ...needs('seats', 'fills', ['A full buffet', '餐台充足']),
    ...needs('bills', 'accounting', ['Charges of the stay', '消费明细']),
  ],
  currency: ['EUR', 'CNY'],
  personas: [
    { name: ['Ms Berger', '陈女士'], role: ['Business guest', '商务客人'], about: ['Arrives late and tired, has a meeting at nine.', '深夜到店，第二天九点有会。'], goals: ['Into the room in five minutes', '五分钟内进房'] },
    { name: ['The Rossis', '刘先生一家'], role: ['Family with a child', '亲子家庭'], about: ['First visit to the city.', '第一次来这座城市。'], goals: ['A friendly start for the child', '孩子也能宾至如归'] },
  ],
  stakeholders: [[desk, 'inner'], [concierge, 'inner'], [dining, 'inner'], [housekeeping, 'middle'], [kitchen, 'middle'], [revenue, 'middle'], [it, 'middle'], [['Booking platforms', '在线旅行平台'], 'outer']],
  raci: [
    '- - - - - AR C C',
    'I - - - - AR C I',
    'I AR - - - - - -',
    'A R - C - - - -',
    'AR I - R - I C -',
    'I AR - C - - - -',
    'I - AR - R - - -',
    '- - AR I R - - -',
    '- - AR - R - - -',
    'AR - - I - - C -',
    'AR C - I - - C -',
    'C AR - - - I - I',
  ],
  target: ['nps', 50, '2027-12-31'],
  insights: [[
    { title: ['Tired guests wait at the desk', '疲惫的客人在前台等候'], detail: ['Between 17 and 19 h arrivals bunch up, and rooms are released late.', '17 至 19 时集中到店，放房又晚。'], severity: 3, cards: ['waits', 'registers'] },
    { title: ['Check in before arriving', '到店前办好入住'], cards: ['checksIn', 'confirms'], owner: desk, measure: 'csat', target: 'CSAT ≥ 90 %', date: '2027-06-30', scores: [5, 4, 2] },
    { title: ['Registration by phone, key at a pick-up desk', '手机预登记，到店直接取房卡'], cards: ['registers', 'confirms'], owner: it, measure: 'csat', target: 'CSAT ≥ 90 %', date: '2027-04-30', status: 'open' },
  ], [
    { title: ['Departing guests queue for an invoice', '退房客人排队等开票'], detail: ['Companies need an invoice with their tax data, and it is typed in at the desk.', '公司报销要开票，税号却在前台现场录入。'], severity: 2, cards: ['checksOut', 'bills'] },
    { title: ['Have the invoice ready before the guest comes down', '客人下楼前发票已备好'], cards: ['offers', 'accounting'], owner: desk, measure: 'time', target: ['≤ 2 min', '≤ 2 分钟'], date: '2027-05-31', scores: [4, 3, 4] },
    { title: ['Ask for invoice data in the check-out message', '在退房短信里收集开票信息'], cards: ['offers'], owner: it, measure: 'time', target: ['≤ 2 min', '≤ 2 分钟'], date: '2027-03-31', status: 'open' },
  ]],
};
