// E-commerce: an order from the first look to a return, with the checkout where carts are abandoned.

import type { Both } from '../examples/example';
import type { Template } from './template';
import {
  back, customer, decides, ends, evidence, exit, fails, flow, front, hand, idle, loop, meet, minutes, needs, phase, screen, step, support, truth, via, waits,
} from './words';

const product: Both = ['Product team', '产品团队'];
const service: Both = ['Customer service', '客服'];
const courier: Both = ['Courier', '快递员'];
const warehouse: Both = ['Warehouse', '仓库'];
const risk: Both = ['Payment and risk', '支付与风控'];
const carrier: Both = ['Carrier', '物流公司'];
const returnsTeam: Both = ['Returns team', '退换货组'];

const choosing = phase(['Browse', '浏览'], { moment: ['firstContact'], stage: ['before'], lifecycle: ['acquisition'] },
  step(['See an offer', '看到推荐'], [1, 0, 1],
    evidence(['Advertisement, search results', '广告、搜索结果'], ['sight'], via('socialMedia', 'web')),
    customer('sees', ['Clicks on an offer', '点进推荐商品'], 1, via('socialMedia')),
    screen('listing', ['Shows matching products', '展示相关商品'], product, via('web', 'app'))),
  step(['Compare', '比较'], [0, -1, 1],
    evidence(['Photos, size table, reviews', '商品图、尺码表、评价'], ['sight'], via('web', 'app')),
    customer('compares', ['Compares, reads reviews', '对比商品、看评价'], 12, via('app')),
    screen('page', ['Product page with reviews', '展示详情与买家秀'], product, via('web', 'app')),
    support('catalogue', ['Catalogue and stock', '商品与库存系统'], product)),
  step(['Ask', '咨询'], [1, 1, 1],
    evidence(['Chat window, answer in seconds', '聊天窗口、即时回复'], ['sight'], via('chat')),
    customer('asks', ['Asks about size', '咨询尺码'], 4, via('chat')),
    front('replies', ['Advises by chat', '在线建议尺码'], service, via('chat'), minutes(2))));

const buying = phase(['Order and pay', '下单与付款'], { moment: ['purchase'], stage: ['during'], lifecycle: ['conversion'] },
  step(['Fill the cart', '加入购物车'], [1, 1, 1],
    evidence(['Cart, total, delivery date', '购物车、合计、预计送达'], ['sight'], via('app')),
    customer('fills', ['Puts it into the cart', '加入购物车'], 1, via('app')),
    screen('cart', ['Shows total and delivery date', '显示合计与送达时间'], product, via('app'))),
  step(['Check out', '结算'], [-2, -1, 1],
    evidence(['Form, costs of delivery', '收货信息、运费'], ['sight'], via('app')),
    customer('checksOut', ['Enters address, sees delivery costs', '填写地址，看到运费'], { min: 2, typical: 5 }, via('app')),
    screen('form', ['Guides through the checkout', '引导完成结算'], product, via('app'), fails(
      ['Delivery costs come last; an account is required', '最后一步才显示运费，还要求注册'], ['Show costs in the cart; let guests buy', '购物车即显示运费，支持免注册下单']))),
  step(['Pay', '付款'], [0, 0, 1],
    evidence(['Payment page, confirmation', '支付页、支付成功页'], ['sight'], via('app')),
    customer('pays', ['Pays with a wallet', '用电子钱包付款'], 1, via('app')),
    screen('paid', ['Confirms the order', '确认订单'], product, via('app', 'email'), truth(1,
      ['“Paid. Arrives on Thursday.”', '“支付成功，预计周四送达。”'], ['One tap, no data entered twice', '一键完成，不重复填写'], 'conversion', 68)),
    back('checksRisk', ['Checks the payment', '校验支付风险'], risk, minutes(1)),
    support('payments', ['Payment service', '支付平台'], risk)));

const receiving = phase(['Delivery', '配送'], { moment: ['customerService'], stage: ['after'], lifecycle: ['retention'] },
  step(['Follow the parcel', '查看物流'], [0, -1, 1],
    evidence(['Tracking map, messages', '物流轨迹、短信提醒'], ['sight'], via('app', 'email')),
    customer('waits', ['Waits for the parcel', '等待包裹'], { min: 1440, typical: 2880, max: 4320 }, idle, waits(4320, 2880)),
    screen('tracks', ['Shows where the parcel is', '推送物流进度'], product, via('app', 'email')),
    back('packs', ['Picks and packs', '拣货、打包'], warehouse, minutes(90)),
    support('carries', ['Sorting and transport', '分拨与运输'], carrier)),
  step(['Receive', '签收'], [2, 1, 2],
    evidence(['Parcel, packaging, card inside', '包裹、包装、感谢卡'], ['sight', 'touch'], via('post')),
    customer('receives', ['Takes and opens the parcel', '签收并拆开包裹'], 5, via('post')),
    front('delivers', ['Rings, hands over the parcel', '上门派送'], courier, via('faceToFace'))),
  step(['Try', '试用'], [0, 0, 1],
    evidence(['The product, its label', '商品、吊牌'], ['sight', 'touch']),
    customer('keeps', ['Keep it?', '留下吗？'], 10, decides),
    screen('help', ['Return guide in the app', 'App 内退换指引'], product, via('faq'))));

const returning = phase(['Returns and review', '退换与评价'], { moment: ['afterSales', 'feedback'], stage: ['after'], lifecycle: ['retention'] },
  step(['Return', '退换'], [-1, -1, 1],
    evidence(['Return code, drop-off point', '退货码、寄件点'], ['sight', 'touch'], via('post')),
    customer('returns', ['Asks for an exchange, sends it back', '申请换货并寄回'], 15, via('app')),
    screen('code', ['Issues code and pick-up time', '生成退货码，预约取件'], product, via('app')),
    back('inspects', ['Checks the return', '验收退货'], returnsTeam, minutes(10)),
    support('refunds', ['Refunds and new shipment', '退款与补发'], risk)),
  step(['Review', '评价'], [1, 0, 2],
    evidence(['Review request in the app, stars', 'App 评价邀请、星级'], ['sight'], via('app')),
    customer('reviews', ['Rates the product', '评价商品'], 2, ends),
    screen('thanks', ['Thanks and shows the review', '致谢并展示评价'], product, via('app'))));

export const ecommerce: Template = {
  file: 'e-commerce',
  title: ['Buying clothes online', '网购一件衣服'],
  brief: {
    service: ['Online shop for clothes', '服装电商'],
    scenario: ['An order on the phone, delivered and exchanged for another size', '手机下单，收货后换尺码'],
    customer: ['Customer who buys on the phone', '用手机购物的顾客'],
    scopeStart: ['an advertisement', '看到广告'], scopeEnd: ['the review', '评价'],
    granularity: ['One step for each screen or event', '每个页面或事件为一个步骤'],
    goal: ['Fewer abandoned carts', '降低弃购率'],
  },
  facts: { state: 'asIs', version: '1.0', date: '2026-11-21' },
  authors: [],
  lanes: { customer: ['Customer', '顾客'], frontstage: ['Service and courier', '客服与快递员'], backstage: ['Warehouse and risk', '仓储与风控'], support: ['Systems and partners', '系统与合作方'] },
  moreLanes: [{ key: 'technology', kind: 'frontstage', name: ['Shop and app', '商城与 App'] }, { key: 'emotion', kind: 'emotion', name: ['', ''] }],
  phases: [choosing, buying, receiving, returning],
  connections: [
    ...flow('sees', 'compares', 'asks', 'fills', 'checksOut', 'pays', 'waits', 'receives', 'keeps'), ...exit('keeps', 'returns', ['No', '否']),
    ...exit('keeps', 'reviews', ['Yes', '是']), ...flow('returns', 'reviews'), ...loop('refunds', 'carries', ['New size', '补发新尺码']),
    ...meet(['sees', 'listing'], ['compares', 'page'], ['asks', 'replies'], ['fills', 'cart'], ['checksOut', 'form'], ['pays', 'paid'], ['waits', 'tracks'],
      ['receives', 'delivers'], ['keeps', 'help'], ['returns', 'code'], ['reviews', 'thanks']),
    ...needs('page', 'catalogue', ['Sizes in stock', '有货尺码']), ...needs('paid', 'checksRisk', ['Payment approved', '支付放行']),
    ...needs('checksRisk', 'payments', ['Payment and history', '支付与历史记录']), ...hand('checksRisk', 'packs', ['Order released', '订单放行']),
    ...hand('packs', 'carries', ['Labelled parcel', '贴好面单的包裹']), ...hand('carries', 'delivers', ['Parcel in the route', '装车派件']),
    ...needs('tracks', 'packs', ['Status of the parcel', '包裹状态']), ...needs('code', 'inspects', ['Return announced', '退货预报']),
    ...needs('inspects', 'refunds', ['Result of the check', '验收结果']),
  ],
  currency: ['EUR', 'CNY'],
  personas: [
    { name: ['Sofia', '林小雨'], role: ['Buys on the phone', '手机购物达人'], about: ['Shops on the way home and decides quickly.', '下班路上购物，决定很快。'], goals: ['To pay in a minute, no surprises', '一分钟付完款，没有意外费用'] },
    { name: ['Henrik', '王建国'], role: ['Careful first-time buyer', '谨慎的新客'], about: ['Reads reviews and fears returns.', '看评价，怕退货麻烦。'], goals: ['To be sure before paying', '付款前心里有数'] },
  ],
  stakeholders: [[service, 'inner'], [product, 'inner'], [courier, 'inner'], [warehouse, 'middle'], [risk, 'middle'], [returnsTeam, 'middle'], [carrier, 'outer']],
  raci: [
    'I AR - - - - -',
    'C AR - I - - -',
    'AR C - - - - -',
    '- AR - C - - I',
    'I AR - - C - -',
    'I AR - - R - -',
    'I R - AR - - R',
    'I - R I - - A',
    'C AR - - - C -',
    'C R - I R AR R',
    'C AR - - - - -',
  ],
  target: ['nps', 45, '2027-12-31'],
  insights: [[
    { title: ['Carts are abandoned at the checkout', '结算环节弃购'], detail: ['Delivery costs come as a surprise, and an account is required.', '运费最后才出现，还必须注册。'], severity: 3, cards: ['checksOut', 'form'] },
    { title: ['A checkout without surprises', '没有意外的结算'], cards: ['form', 'cart'], owner: product, measure: 'conversion', target: '≥ 68 %', date: '2027-03-31', scores: [5, 5, 4] },
    { title: ['Guest checkout, delivery costs in the cart', '免注册下单，购物车显示运费'], cards: ['form', 'cart'], owner: product, measure: 'conversion', target: '≥ 68 %', date: '2027-02-28', status: 'doing' },
  ], [
    { title: ['Exchanges are slow, and nobody says where they are', '换货慢，进度也看不到'], detail: ['The way back is tracked; the refund and the new parcel are not.', '退货有物流，退款与补发却查不到。'], severity: 2, cards: ['returns', 'inspects'] },
    { title: ['Follow an exchange like an order', '换货像订单一样可追踪'], cards: ['code', 'refunds'], owner: returnsTeam, measure: 'ces', target: 'CES ≥ 5.5', date: '2027-05-31', scores: [4, 3, 3] },
    { title: ['Messages: arrived, checked, sent again', '到仓、验收、补发逐步通知'], cards: ['code'], owner: product, measure: 'ces', target: 'CES ≥ 5.5', date: '2027-04-30', status: 'open' },
  ]],
};
