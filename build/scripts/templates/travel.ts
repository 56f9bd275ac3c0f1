// Travel: a city trip from the booking site over advice and the hotel to sightseeing.

import type { Both } from '../examples/example';
import type { Template } from './template';
import {
  back, customer, decides, ends, evidence, exit, fails, flow, front, hand, idle, key, loop, meet, minutes, needs, phase, screen, step, support, truth, via, waits,
} from './words';

const site: Both = ['Booking site', '平台产品团队'];
const adviser: Both = ['Travel adviser', '旅行顾问'];
const operations: Both = ['Trip operations', '行程运营'];
const guide: Both = ['Guide', '导游'];
const driver: Both = ['Driver', '司机'];
const desk: Both = ['Hotel front desk', '酒店前台'];
const partners: Both = ['Partners', '供应商管理'];

const planning = phase(['Book', '预订'], { moment: ['firstContact', 'purchase'], stage: ['before'], lifecycle: ['acquisition', 'conversion'] },
  step(['Get inspired', '种草'], [2, 1, 2],
    evidence(['Photos, travel stories', '图片、游记攻略'], ['sight'], via('socialMedia', 'web')),
    customer('dreams', ['Looks at travel stories', '看游记攻略'], 20, via('socialMedia')),
    screen('stories', ['Shows trips by theme', '按主题推荐行程'], site, via('socialMedia', 'web'))),
  step(['Compare', '比较行程'], [-1, 0, 1],
    evidence(['Offers, prices, reviews', '行程、价格、点评'], ['sight'], via('web')),
    customer('compares', ['Compares trips and dates', '比较行程与日期'], 25, via('web')),
    screen('offers', ['Compares offers side by side', '并列对比方案'], site, via('web')),
    support('inventory', ['Flights, rooms, tickets', '机票、酒店、门票库存'], partners)),
  step(['Get advice', '咨询顾问'], [1, 2, 2],
    evidence(['Chat, draft itinerary', '聊天、行程草案'], ['sight'], via('chat', 'phone')),
    customer('asks', ['Asks what suits the family', '咨询怎么安排'], 15, via('chat')),
    front('advises', ['Listens, drafts an itinerary', '倾听需求，拟定行程'], adviser, minutes(20), via('chat', 'phone'), truth(30,
      ['“With your father along, I would plan two slow days.”', '“带着父亲同行，建议安排两天慢行程。”'], ['An answer that fits these travellers', '回答贴合这家人的情况'], 'nps', 50))),
  step(['Book and pay', '下单付款'], [0, -1, 1],
    evidence(['Total, terms, confirmation', '总价、退改条款、确认单'], ['sight'], via('web', 'email')),
    customer('books', ['Books and pays', '下单付款'], 8, via('web')),
    screen('confirms', ['Takes payment, confirms', '收款并确认'], site, via('web', 'email')),
    back('reserves', ['Confirms rooms and tickets', '向供应商确认资源'], operations, minutes(60), fails(
      ['A partner confirms late or not at all', '供应商迟迟不确认'], ['Second supplier after two hours', '两小时未确认即切换备选']))));

const arriving = phase(['Arrive', '抵达'], { moment: ['customerService'], stage: ['during'], lifecycle: ['retention'] },
  step(['Airport pick-up', '接机'], [1, 0, 2],
    evidence(['Name sign, clean car', '接机牌、整洁的车'], ['sight', 'smell']),
    customer('lands', ['Looks for the driver', '寻找接机司机'], 10, via('faceToFace')),
    front('meets', ['Waits with a sign, helps with bags', '举牌等候、帮提行李'], driver, via('faceToFace')),
    support('flightData', ['Flight data', '航班动态'], partners)),
  step(['Wait for the room', '等候客房'], [-2, -1, 0],
    evidence(['Lobby, luggage room', '大堂、行李寄存'], ['sight']),
    customer('waits', ['Waits: the room is not ready', '房间未好，等候入住'], { min: 0, typical: 20, max: 45 }, idle, waits(45, 15)),
    front('stores', ['Stores luggage, offers a walk', '寄存行李，推荐周边散步'], desk, via('faceToFace'))),
  step(['Check in', '办理入住'], [1, 1, 1],
    evidence(['Key, map with tips', '房卡、手绘地图'], ['sight', 'touch']),
    customer('checksIn', ['Gets the key', '领取房卡'], 5, via('faceToFace')),
    front('registers', ['Finds the booking, hands over the key', '核对预订、交付房卡'], desk, minutes(5), via('faceToFace'))));

const seeing = phase(['Sightseeing', '游览'], { moment: ['customerService'], stage: ['during'], lifecycle: ['retention'] },
  step(['Meet the guide', '见导游'], [1, 2, 2],
    evidence(['Guide’s badge, headsets', '导游证、讲解耳机'], ['sight', 'hearing']),
    customer('joins', ['Joins the small group', '加入小团'], 5, via('faceToFace')),
    front('welcomes', ['Welcomes, explains the plan', '欢迎并说明安排'], guide, via('faceToFace'))),
  step(['Fine weather?', '天气如何'], [0, 0, 1],
    evidence(['Weather in the app', 'App 天气提醒'], ['sight'], via('app')),
    customer('weather', ['Dry enough?', '适合户外吗？'], 2, decides),
    screen('alternatives', ['Suggests a plan for rain', '推荐雨天方案'], site, via('app')),
    back('changes', ['Changes tickets and times', '改签门票与时段'], operations, minutes(15))),
  step(['See the old town', '游览古城'], [2, 2, 2],
    evidence(['Lanes, stories, tea', '街巷、故事、茶点'], ['sight', 'hearing', 'smell', 'taste']),
    customer('tours', ['Walks and listens', '边走边听讲解'], 150, via('faceToFace')),
    front('leads', ['Tells stories, minds the pace', '讲述故事、照顾步速'], guide, minutes(150), via('faceToFace'), key)),
  step(['Visit the museum', '参观博物馆'], [1, 1, 2],
    evidence(['Ticket, audio guide', '门票、语音导览'], ['sight', 'hearing']),
    customer('museum', ['Visits the museum', '参观博物馆'], 120, via('app')),
    screen('audio', ['Guides by voice in the app', 'App 语音导览'], site, via('app'))));

const home = phase(['Home again', '返程'], { moment: ['afterSales', 'feedback'], stage: ['after'], lifecycle: ['retention'] },
  step(['Go home', '返程'], [0, 0, 1],
    evidence(['Transfer time, small gift', '送机时间、伴手礼'], ['sight', 'touch']),
    customer('returns', ['Travels home', '踏上归途'], 60, via('faceToFace')),
    front('brings', ['Picks them up on time', '准时送机'], driver, via('faceToFace'))),
  step(['Tell others', '分享'], [1, 1, 2],
    evidence(['Trip album, review request', '旅行相册、评价邀请'], ['sight'], via('app')),
    customer('shares', ['Shares photos, rates the trip', '分享照片、评价行程'], 10, ends),
    screen('album', ['Makes an album, asks for a rating', '生成相册、邀请评价'], site, via('app'))));

export const travel: Template = {
  file: 'travel',
  title: ['A city trip with the family', '一次家庭城市旅行'],
  brief: {
    service: ['Travel agency with booking site', '带在线平台的旅行社'],
    scenario: ['Four days, booked online with advice, hotel and guided tour', '四天行程，线上预订、顾问建议、酒店与导览'],
    customer: ['Family with a grandfather', '带长辈出行的家庭'],
    scopeStart: ['first idea', '萌生想法'], scopeEnd: ['sharing', '分享'],
    granularity: ['One step for each part of the trip', '行程的每一段为一个步骤'],
    goal: ['A journey without gaps between partners', '各供应商之间无缝衔接'],
  },
  facts: { state: 'asIs', version: '1.0', date: '2026-11-21' },
  authors: [],
  lanes: { customer: ['Traveller', '旅客'], frontstage: ['Staff on the trip', '一线人员'], backstage: ['Trip operations', '行程运营'], support: ['Partners and data', '供应商与数据'] },
  moreLanes: [{ key: 'technology', kind: 'frontstage', name: ['Site and app', '网站与 App'] }, { key: 'emotion', kind: 'emotion', name: ['', ''] }],
  phases: [planning, arriving, seeing, home],
  connections: [
    ...flow('dreams', 'compares', 'asks', 'books', 'lands', 'waits', 'checksIn', 'joins', 'weather'), ...exit('weather', 'tours', ['Yes', '是']),
    ...exit('weather', 'museum', ['No', '否']), ...flow('tours', 'museum', 'returns', 'shares'), ...loop('reserves', 'advises', ['Not available', '资源不足']),
    ...meet(['dreams', 'stories'], ['compares', 'offers'], ['asks', 'advises'], ['books', 'confirms'], ['lands', 'meets'], ['waits', 'stores'], ['checksIn', 'registers'],
      ['joins', 'welcomes'], ['weather', 'alternatives'], ['tours', 'leads'], ['museum', 'audio'], ['returns', 'brings'], ['shares', 'album']),
    ...needs('offers', 'inventory', ['Prices, places', '价格与余位']), ...hand('confirms', 'reserves', ['Paid order', '已付订单']), ...needs('reserves', 'inventory', ['Confirmed places', '确认的余位']),
    ...needs('meets', 'flightData', ['Landing time', '落地时间']), ...needs('alternatives', 'changes', ['Changed tickets', '改签结果']),
  ],
  currency: ['EUR', 'CNY'],
  personas: [
    { name: ['Julia', '徐丽'], role: ['Plans for the family', '操心全家的妈妈'], about: ['Wants everybody to be happy, has little time.', '想让全家开心，却没时间做攻略。'], goals: ['A plan that she can trust', '一份靠得住的行程'] },
    { name: ['Grandfather Karl', '徐爷爷'], role: ['Tires quickly', '走不快的长辈'], about: ['Loves history, needs breaks.', '爱听历史，需要歇脚。'], goals: ['To keep up', '跟得上大家'] },
  ],
  stakeholders: [[adviser, 'inner'], [guide, 'inner'], [driver, 'inner'], [desk, 'middle'], [site, 'middle'], [operations, 'middle'], [partners, 'outer']],
  raci: [
    'C - - - AR - -',
    'C - - - AR - R',
    'AR - - - I C -',
    'I - - I R AR R',
    '- I R - - A C',
    'I - - R - A C',
    '- - - AR - C I',
    'I R - - - A -',
    'C I - - R AR C',
    '- AR - - - I -',
    '- C - - AR I C',
    '- - R - - A -',
    'C I - - AR I -',
  ],
  target: ['nps', 50, '2027-12-31'],
  insights: [[
    { title: ['Arrived, but no room', '到了酒店却进不了房'], detail: ['Morning arrivals meet rooms that are ready at three.', '上午抵达，下午三点才有房。'], severity: 2, cards: ['waits', 'stores'] },
    { title: ['Turn the gap into the first experience', '把等候变成第一段体验'], cards: ['stores', 'meets'], owner: operations, measure: 'nps', target: 'NPS ≥ 50', date: '2027-05-31', scores: [4, 3, 5] },
    { title: ['Luggage straight to the room, brunch in the old town', '行李直送客房，先去古城吃早午餐'], cards: ['stores'], owner: adviser, measure: 'nps', target: 'NPS ≥ 50', date: '2027-03-31', status: 'open' },
  ], [
    { title: ['Booked and paid, then not available', '付了款，却没有余位'], detail: ['Partners confirm hours later, when everybody has been told already.', '供应商几小时后才确认，一家人早已满怀期待。'], severity: 3, cards: ['books', 'reserves'] },
    { title: ['Sell only what is confirmed at once', '只卖即时确认的资源'], cards: ['confirms', 'inventory'], owner: partners, measure: 'csat', target: 'CSAT ≥ 85 %', date: '2027-06-30', scores: [5, 4, 2] },
    { title: ['Live stock from the partners booked most', '先接入预订最多的供应商实时库存'], cards: ['inventory', 'reserves'], owner: partners, measure: 'csat', target: 'CSAT ≥ 85 %', date: '2027-04-30', status: 'open' },
  ]],
};
