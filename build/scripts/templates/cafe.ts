// Café: a coffee in the morning rush, ordered at the counter or ahead in the app.

import type { Both } from '../examples/example';
import type { Template } from './template';
import {
  back, customer, decides, ends, evidence, exit, fails, flow, front, hand, idle, key, loop, meet, minutes, needs, phase, screen, step, support, truth,
  via, waits,
} from './words';

const cashier: Both = ['Cashier', '收银员'];
const barista: Both = ['Barista', '咖啡师'];
const lead: Both = ['Shift lead', '值班经理'];
const digital: Both = ['Digital team', '数字化团队'];
const supply: Both = ['Supply chain', '供应链'];
const marketing: Both = ['Membership team', '会员运营'];

const arriving = phase(['Arrive', '到店'], { moment: ['firstContact'], stage: ['before'], lifecycle: ['acquisition'] },
  step(['Notice the café', '看到门店'], [1, 1, 1],
    evidence(['Shop front, smell of coffee', '门头、咖啡香'], ['sight', 'smell'], via('store')),
    customer('notices', ['Wants a coffee on the way', '路过，想买杯咖啡'], 1, via('app')),
    screen('appHome', ['Shows shops and waiting times', '显示附近门店与等候时间'], digital, via('app'))),
  step(['Choose how to order', '选择点单方式'], [0, 0, 1],
    evidence(['Queue in sight, time in the app', '店内队伍、App 预计时间']),
    customer('chooses', ['Counter or app?', '到店点还是手机点？'], 1, decides),
    front('greets', ['Greets everyone who enters', '向进店顾客问好'], cashier, via('faceToFace'))));

const ordering = phase(['Order and pay', '点单与付款'], { moment: ['purchase'], stage: ['during'], lifecycle: ['conversion'] },
  step(['Order in the app', '手机点单'], [1, 0, 2],
    evidence(['Menu with pictures, saved favourites', '图文菜单、常点记录']),
    customer('ordersApp', ['Orders ahead in the app', '在手机上提前下单'], 2, via('app')),
    screen('takesAppOrder', ['Confirms order and pick-up time', '确认订单与取餐时间'], digital, via('app')),
    support('orderPlatform', ['Order platform', '订单中台'], digital)),
  step(['Queue', '排队'], [-2, -1, 0],
    evidence(['Queue rope, pastry display', '排队围栏、烘焙陈列柜'], ['sight', 'smell'], via('store')),
    customer('queues', ['Queues at the counter', '在柜台排队'], { min: 1, typical: 5, max: 8 }, idle, waits(8, 4)),
    front('helpsQueue', ['Looks after the queue', '引导队伍，提示手机点单'], lead, via('faceToFace'))),
  step(['Order at the counter', '柜台点单'], [0, 1, 1],
    evidence(['Menu board, offers at the till', '餐牌、收银台促销卡'], ['sight'], via('store')),
    customer('ordersCounter', ['Orders, adds special wishes', '说出想喝的和要求'], 1, via('faceToFace')),
    front('takesOrder', ['Takes order, writes name on cup', '记录要求，在杯身写称呼'], cashier, via('faceToFace'), minutes(1), fails(
      ['Special wishes are misheard in the noise', '店内嘈杂，甜度、奶类等要求听错'], ['Repeat the order; show it on a screen', '复述订单，并在客显屏上同步显示']))),
  step(['Pay', '付款'], [0, 0, 1],
    evidence(['Card reader, receipt, points earned', '扫码机、小票、积分提示'], ['sight', 'touch'], via('store')),
    customer('pays', ['Pays by card or phone', '刷卡或扫码付款'], 1, via('store')),
    front('receives', ['Takes payment, asks for member number', '收款，询问会员号'], cashier, via('faceToFace')),
    support('payments', ['Payment service', '支付平台'], digital)));

const collecting = phase(['Collect', '取餐'], { moment: ['customerService'], stage: ['during'], lifecycle: ['conversion'] },
  step(['Wait for the drink', '等候制作'], [-1, 0, 1],
    evidence(['Order screen, sound of the grinder', '叫号屏、磨豆声'], ['sight', 'hearing', 'smell']),
    customer('waitsDrink', ['Waits at the bar', '在吧台旁等候'], { min: 2, typical: 4, max: 6 }, idle, waits(6, 4)),
    front('makes', ['Makes the drink at the open bar', '在开放吧台制作饮品'], barista, minutes(3), via('faceToFace')),
    screen('orderScreen', ['Shows which orders are ready', '显示制作进度与取餐号'], digital, via('store')),
    back('refills', ['Refills beans, milk and pastries', '补充咖啡豆、牛奶、糕点'], lead),
    support('supplies', ['Deliveries of beans and milk', '咖啡豆与鲜奶配送'], supply)),
  step(['Pick up', '取餐'], [1, 2, 2],
    evidence(['Cup with name, sleeve, lid', '写有称呼的杯子、杯套、杯盖'], ['sight', 'touch', 'smell']),
    customer('picksUp', ['Takes the drink', '取走饮品'], 1, via('faceToFace')),
    front('hands', ['Calls the name and hands over', '称呼顾客并递上饮品'], barista, via('faceToFace'), truth(1,
      ['“Anna, your oat flat white. Enjoy!”', '“李女士，您的燕麦馥芮白好了，请慢用。”'], ['Right drink, right name, eye contact', '饮品无误、称呼正确、有眼神交流'], 'csat', 92))),
  step(['Check the drink', '核对饮品'], [0, 0, 1],
    evidence(['Label on the cup, first sip', '杯贴、第一口'], ['sight', 'taste']),
    customer('checks', ['As ordered?', '和点的一样吗？'], 1, decides),
    front('remakes', ['Remakes it at once', '立即重做'], barista, via('faceToFace'), minutes(3))));

const staying = phase(['Stay and return', '堂食与复购'], { moment: ['afterSales', 'feedback'], stage: ['after'], lifecycle: ['retention'] },
  step(['Sit down', '入座'], [1, 2, 2],
    evidence(['Seats, light, music, Wi-Fi', '座位、灯光、音乐、Wi-Fi'], ['sight', 'hearing', 'touch']),
    customer('sits', ['Drinks, reads, works', '品饮、阅读、办公'], { min: 5, typical: 20 }, via('store')),
    front('clears', ['Clears and wipes tables', '收拾、擦拭桌面'], cashier, via('faceToFace')),
    back('cleaning', ['Follows the cleaning round', '按巡检表清洁'], lead)),
  step(['Collect points', '累积积分'], [1, 0, 2],
    evidence(['Points and next reward in the app', 'App 积分与下一份奖励']),
    customer('collects', ['Looks at the points', '查看积分'], 1, via('app')),
    screen('credits', ['Credits points, offers a reward', '积分到账，推送奖励券'], marketing, via('app'), key),
    support('loyalty', ['Loyalty programme', '会员系统'], marketing)),
  step(['Leave', '离店'], [1, 1, 2],
    evidence(['Goodbye, review request in the app', '道别、App 评价邀请'], ['sight', 'hearing']),
    customer('leaves', ['Leaves, rates the visit', '离店，评价本次到店'], 1, ends),
    front('thanks', ['Says goodbye', '致谢道别'], cashier, via('faceToFace'))));

export const cafe: Template = {
  file: 'cafe',
  title: ['Morning coffee at the café', '早高峰的一杯咖啡'],
  brief: {
    service: ['Café with counter and mobile ordering', '可柜台与手机点单的咖啡店'],
    scenario: ['A coffee in the morning rush, at the counter or ordered ahead', '早高峰买一杯咖啡，柜台点单或手机提前下单'],
    customer: ['Commuter with ten minutes', '只有十分钟的上班族'],
    scopeStart: ['seeing the café', '看到门店'], scopeEnd: ['leaving', '离店'],
    granularity: ['One step for each thing the customer does', '顾客每做一件事为一个步骤'],
    goal: ['A shorter queue without a colder welcome', '缩短排队，不减温度'],
  },
  facts: { state: 'asIs', version: '1.0', date: '2026-11-21' },
  authors: [],
  lanes: { customer: ['Customer', '顾客'], frontstage: ['Staff', '门店伙伴'], backstage: ['Behind the bar', '吧台后方'], support: ['Systems and suppliers', '系统与供应商'] },
  moreLanes: [{ key: 'technology', kind: 'frontstage', name: ['App and screens', 'App 与屏幕'] }, { key: 'emotion', kind: 'emotion', name: ['', ''] }],
  phases: [arriving, ordering, collecting, staying],
  connections: [
    ...flow('notices', 'chooses'), ...exit('chooses', 'ordersApp', ['App', '手机']), ...exit('chooses', 'queues', ['Counter', '柜台']),
    ...flow('queues', 'ordersCounter', 'pays', 'waitsDrink', 'picksUp', 'checks'), ...flow('ordersApp', 'waitsDrink'),
    ...exit('checks', 'sits', ['Yes', '是']), ...exit('checks', 'remakes', ['No', '否']), ...loop('remakes', 'picksUp', ['New', '重取']),
    ...flow('sits', 'collects', 'leaves'),
    ...meet(['notices', 'appHome'], ['chooses', 'greets'], ['ordersApp', 'takesAppOrder'], ['queues', 'helpsQueue'], ['ordersCounter', 'takesOrder'], ['pays', 'receives'],
      ['waitsDrink', 'makes'], ['waitsDrink', 'orderScreen'], ['picksUp', 'hands'], ['sits', 'clears'], ['collects', 'credits'], ['leaves', 'thanks']),
    ...needs('takesAppOrder', 'orderPlatform', ['Order, shop, time', '订单、门店、时间']), ...needs('receives', 'payments', ['Amount, approval', '金额、支付结果']),
    ...hand('takesOrder', 'makes', ['Cup with name and order', '写好称呼与要求的杯子']), ...needs('makes', 'orderScreen', ['Next order', '下一张订单']),
    ...needs('makes', 'refills', ['Full stock at the bar', '吧台备料充足']), ...needs('refills', 'supplies', ['Delivery before opening', '营业前到货']),
    ...needs('clears', 'cleaning', ['Which tables are due', '待清洁的桌位']), ...needs('credits', 'loyalty', ['Member, purchase', '会员、消费记录']),
  ],
  currency: ['EUR', 'CNY'],
  personas: [
    { name: ['Anna', '李悦'], role: ['Commuter', '上班族'], about: ['Comes on four mornings a week, always in a hurry.', '每周四个早晨光顾，总是赶时间。'], goals: ['In and out in five minutes', '五分钟内取到咖啡'] },
    { name: ['Tom', '陈晨'], role: ['Works from the café', '在店内办公的自由职业者'], about: ['Stays two hours and values quiet.', '一坐两小时，看重安静。'], goals: ['A good seat and good coffee', '好座位，好咖啡'] },
  ],
  stakeholders: [[barista, 'inner'], [cashier, 'inner'], [lead, 'inner'], [digital, 'middle'], [marketing, 'middle'], [supply, 'outer']],
  raci: [
    '- - I AR C -',
    '- R A C - -',
    'I - C AR I -',
    'C R AR - - -',
    'I R A - - -',
    '- R A R I -',
    'R - A R - R',
    'R I A - - -',
    'R I A - - -',
    '- R A - - -',
    '- I - R AR -',
    'I R A - C -',
  ],
  target: ['nps', 50, '2027-12-31'],
  insights: [[
    { title: ['The morning queue puts people off', '早高峰排队劝退顾客'], detail: ['People look in, see the queue and walk on.', '顾客往店里一看，见排着队就转身离开。'], severity: 3, cards: ['queues', 'waitsDrink'] },
    { title: ['Order before arriving', '到店前就下单'], cards: ['ordersApp', 'chooses'], owner: digital, measure: 'csat', target: 'CSAT ≥ 88 %', date: '2027-03-31', scores: [5, 4, 3] },
    { title: ['A shelf for app orders, and a sign at the door', '设手机单取餐架，门口立引导牌'], cards: ['picksUp', 'helpsQueue'], owner: lead, measure: 'csat', target: 'CSAT ≥ 88 %', date: '2027-01-31', status: 'open' },
  ], [
    { title: ['Wishes get lost between till and bar', '特殊要求在点单与制作之间走样'], detail: ['The cup is read in a hurry, and the drink is made twice.', '匆忙中看错杯身，只好重做。'], severity: 2, cards: ['takesOrder', 'remakes'] },
    { title: ['The bar sees exactly what was said', '吧台看到的就是顾客说的'], cards: ['takesOrder', 'makes'], owner: lead, measure: 'csat', target: 'CSAT ≥ 92 %', date: '2027-04-30', scores: [4, 4, 4] },
    { title: ['Labels printed by the till, no handwriting', '收银系统直接打印杯贴，代替手写'], cards: ['takesOrder'], owner: digital, measure: 'csat', target: 'CSAT ≥ 92 %', date: '2027-02-28', status: 'open' },
  ]],
};
