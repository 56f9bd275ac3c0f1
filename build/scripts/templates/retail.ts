// Retail: buying shoes that were reserved online and are tried on and paid for in the shop.

import type { Both } from '../examples/example';
import type { Template } from './template';
import {
  back, customer, decides, ends, evidence, exit, fails, flow, front, hand, idle, loop, meet, minutes, needs, phase, screen, step, support, truth, via, waits,
} from './words';

const adviser: Both = ['Sales adviser', '导购'];
const cashier: Both = ['Cashier', '收银员'];
const stockroom: Both = ['Stockroom', '后仓'];
const online: Both = ['Online shop', '电商团队'];
const visual: Both = ['Visual merchandising', '陈列团队'];
const hotline: Both = ['Customer hotline', '客服热线'];
const it: Both = ['IT', '信息技术部'];
const workshop: Both = ['Workshop', '维修工坊'];

const before = phase(['Find and reserve', '浏览与预约'], { moment: ['firstContact'], stage: ['before'], lifecycle: ['acquisition'] },
  step(['Look online', '线上浏览'], [1, 0, 1],
    evidence(['Product page, sizes, stock by shop', '商品页、尺码、门店库存'], ['sight'], via('web', 'app')),
    customer('browses', ['Looks at shoes at home', '在家浏览鞋款'], 10, via('web')),
    screen('showsStock', ['Shows stock of shops nearby', '显示附近门店库存'], online, via('web', 'app')),
    support('stockSystem', ['Stock system', '库存系统'], it)),
  step(['Reserve', '预约到店'], [1, 0, 2],
    evidence(['Confirmation with QR code', '带二维码的预约确认'], ['sight'], via('email', 'app')),
    customer('reserves', ['Reserves a pair for today', '预约今天到店试穿'], 3, via('app')),
    screen('confirms', ['Confirms and holds for 24 hours', '确认预约，保留 24 小时'], online, via('app', 'email')),
    back('picks', ['Takes the pair from the shelf', '按单拣出鞋款并留货'], stockroom, minutes(15), fails(
      ['Stock figures are a day old; the pair is gone', '库存隔夜才更新，实物已售出'], ['Confirm only after the pair is in hand', '拣到实物后再发确认']))));

const inShop = phase(['In the shop', '到店'], { moment: ['purchase'], stage: ['during'], lifecycle: ['conversion'] },
  step(['Enter', '进店'], [1, 1, 1],
    evidence(['Shop window, music, scent of leather', '橱窗、音乐、皮革气味'], ['sight', 'hearing', 'smell'], via('store')),
    customer('enters', ['Comes into the shop', '走进门店'], 1, via('store')),
    front('greets', ['Greets within a minute', '一分钟内问好'], adviser, via('faceToFace'))),
  step(['See the display', '看陈列'], [1, 2, 2],
    evidence(['Product display, price tags, mirror', '商品陈列、价签、试衣镜'], ['sight', 'touch'], via('store')),
    customer('looks', ['Looks at the display, touches', '看陈列、上手触摸'], { min: 2, typical: 6 }, via('store')),
    front('advises', ['Asks what the shoes are for', '询问穿着场合与需求'], adviser, via('faceToFace')),
    back('arranges', ['Plans and builds the display', '规划并布置陈列'], visual)),
  step(['Wait for the pair', '等候取鞋'], [-1, -1, 0],
    evidence(['Collection sign, bench', '自提标识、休息凳'], ['sight', 'touch'], via('store')),
    customer('waits', ['Waits for the reserved pair', '等候预约的鞋'], { min: 2, typical: 6, max: 10 }, idle, waits(10, 5)),
    front('fetches', ['Fetches the reserved pair', '到后仓取预约的鞋'], adviser, minutes(4), via('faceToFace'))),
  step(['Try on', '试穿'], [1, 2, 2],
    evidence(['Shoes, foot measure, carpet', '鞋、量脚器、试穿区地毯'], ['sight', 'touch', 'smell'], via('store')),
    customer('tries', ['Tries on and walks', '试穿、走动'], 8, via('faceToFace')),
    front('fits', ['Checks the fit, is honest about it', '检查合脚度，如实建议'], adviser, via('faceToFace'), truth(10,
      ['“Walk a few steps. Does the heel slip?”', '“走几步看看，后跟会不会滑？”'], ['No sale of a pair that does not fit', '不合脚就不推荐购买'], 'csat', 90))),
  step(['Decide', '决定'], [0, 1, 1],
    evidence(['The pair beside another size', '并排摆放的两个尺码'], ['sight', 'touch']),
    customer('decides', ['Does it fit?', '合脚吗？'], 2, decides),
    front('otherSize', ['Brings another size or colour', '拿其他尺码或颜色'], adviser, minutes(4), via('faceToFace'))),
  step(['Pay', '结账'], [-1, 0, 0],
    evidence(['Till, receipt, paper bag', '收银台、小票、纸袋'], ['sight', 'touch'], via('store')),
    customer('pays', ['Queues and pays', '排队结账'], { min: 2, typical: 4, max: 8 }, via('store'), waits(8, 4)),
    front('charges', ['Scans, charges, explains returns', '扫码收款，说明退换政策'], cashier, via('faceToFace'), minutes(2)),
    support('till', ['Till and payment system', '收银与支付系统'], it)));

const after = phase(['After the purchase', '购后'], { moment: ['afterSales', 'feedback'], stage: ['after'], lifecycle: ['retention'] },
  step(['Wear', '穿着'], [1, 1, 2],
    evidence(['Shoes, box, care leaflet', '鞋、鞋盒、养护说明'], ['sight', 'touch', 'smell']),
    customer('wears', ['Wears the shoes', '穿着新鞋'], 240)),
  step(['Call the hotline', '致电热线'], [-1, -1, 1],
    evidence(['Number on the receipt, hold music', '小票上的热线、等待音乐'], ['sight', 'hearing'], via('phone')),
    customer('calls', ['Calls: a seam is coming loose', '来电：鞋边开线了'], 6, via('phone')),
    back('answers', ['Finds the purchase, offers repair', '查到订单，提供维修'], hotline, via('phone')),
    support('customerFile', ['Customer and purchase records', '会员与消费记录'], it)),
  step(['Have it repaired', '到店维修'], [1, 0, 2],
    evidence(['Repaired shoes, handwritten card', '修好的鞋、手写卡片'], ['sight', 'touch']),
    customer('collects', ['Collects the repaired pair', '取回修好的鞋'], 5, ends),
    front('returns', ['Hands over, apologises', '交还并致歉'], adviser, via('faceToFace')),
    support('workshop', ['Repair workshop', '维修工坊'], workshop)));

export const retail: Template = {
  file: 'retail',
  title: ['Reserve online, buy in the shop', '线上预约，到店选购'],
  brief: {
    service: ['Shoe shop with online reservation', '支持线上预约的鞋店'],
    scenario: ['A pair is reserved online, tried on, paid for and later repaired', '线上预约一双鞋，到店试穿购买，之后返修'],
    customer: ['Customer who wants to try before buying', '先试后买的顾客'],
    scopeStart: ['looking online', '线上浏览'], scopeEnd: ['repair', '返修'],
    granularity: ['One step for each thing the customer does', '顾客每做一件事为一个步骤'],
    goal: ['What is promised online is there in the shop', '线上的承诺，到店能兑现'],
  },
  facts: { state: 'asIs', version: '1.0', date: '2026-11-21' },
  authors: [],
  lanes: { customer: ['Customer', '顾客'], frontstage: ['Shop staff', '门店员工'], backstage: ['Stockroom and hotline', '后仓与热线'], support: ['Systems and suppliers', '系统与供应商'] },
  moreLanes: [{ key: 'technology', kind: 'frontstage', name: ['Website and app', '网站与 App'] }, { key: 'emotion', kind: 'emotion', name: ['', ''] }],
  phases: [before, inShop, after],
  connections: [
    ...flow('browses', 'reserves', 'enters', 'looks', 'waits', 'tries', 'decides'), ...exit('decides', 'pays', ['Yes', '是']),
    ...exit('decides', 'otherSize', ['No', '否']), ...loop('otherSize', 'tries', ['Again', '再试']), ...flow('pays', 'wears', 'calls', 'collects'),
    ...meet(['browses', 'showsStock'], ['reserves', 'confirms'], ['enters', 'greets'], ['looks', 'advises'], ['waits', 'fetches'], ['tries', 'fits'],
      ['pays', 'charges'], ['calls', 'answers'], ['collects', 'returns']),
    ...needs('showsStock', 'stockSystem', ['Stock by shop and size', '各店各码库存']), ...needs('confirms', 'picks', ['The pair set aside', '已留货']),
    ...hand('picks', 'fetches', ['Pair on the collection shelf', '鞋已放到自提货架']), ...needs('advises', 'arranges', ['Display of the week', '本周陈列']),
    ...needs('charges', 'till', ['Price, payment', '价格、支付']), ...needs('answers', 'customerFile', ['Purchase and date', '消费记录与日期']),
    ...needs('returns', 'workshop', ['Repaired pair', '修好的鞋']),
  ],
  currency: ['EUR', 'CNY'],
  personas: [
    { name: ['Marta', '周敏'], role: ['Planner', '计划型顾客'], about: ['Checks online before she makes the trip.', '出门前先在网上看好。'], goals: ['Not to come for nothing', '不白跑一趟'] },
    { name: ['Leo', '赵磊'], role: ['Browser', '随性逛店的顾客'], about: ['Comes in because of the window.', '被橱窗吸引进店。'], goals: ['Advice without pressure', '有建议，不强推'] },
  ],
  stakeholders: [[adviser, 'inner'], [cashier, 'inner'], [hotline, 'inner'], [stockroom, 'middle'], [online, 'middle'], [visual, 'middle'], [it, 'middle'], [workshop, 'outer']],
  raci: [
    '- - - C AR - R -',
    'I - - R AR - C -',
    'AR - - - - C - -',
    'R - - - - AR - -',
    'AR - - R I - - -',
    'AR - - C - - - -',
    'AR - - R - - - -',
    'I AR - - - - C -',
    'AR - I - - - - -',
    'I - AR - - - C C',
    'AR - I - - - - R',
  ],
  target: ['nps', 40, '2027-12-31'],
  insights: [[
    { title: ['Reserved, but not there', '预约了，到店却没货'], detail: ['Staff search, apologise and offer another pair; nobody counts how often.', '店员翻找、道歉、推荐别款；多久发生一次，没有人统计。'], severity: 3, cards: ['picks', 'waits'] },
    { title: ['Promise only what is in hand', '拣到实物再承诺'], cards: ['picks', 'confirms'], owner: online, measure: 'csat', target: 'CSAT ≥ 90 %', date: '2027-03-31', scores: [5, 4, 3] },
    { title: ['Scan the pair before the confirmation goes out', '拣货扫码后自动发送确认'], cards: ['picks'], owner: stockroom, measure: 'csat', target: 'CSAT ≥ 90 %', date: '2027-02-15', status: 'open' },
  ], [
    { title: ['The queue at the till spoils the visit', '结账排队，扫了兴致'], detail: ['After a good fitting people stand in line with the box in hand.', '试穿愉快，却要拿着鞋盒排队。'], severity: 2, cards: ['pays', 'charges'] },
    { title: ['Pay where the fitting ends', '在试穿区直接付款'], cards: ['charges'], owner: cashier, measure: 'time', target: ['≤ 4 min', '≤ 4 分钟'], date: '2027-05-31', scores: [4, 3, 4] },
    { title: ['Advisers take payments with a handheld till', '导购配手持收银机，就地收款'], cards: ['charges', 'till'], owner: it, measure: 'time', target: ['≤ 4 min', '≤ 4 分钟'], date: '2027-04-15', status: 'open' },
  ]],
};
