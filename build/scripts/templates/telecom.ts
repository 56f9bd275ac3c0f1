// Telecom: a customer who wants to take the number to another company, and what might keep them.

import type { Both } from '../examples/example';
import type { Template } from './template';
import {
  back, customer, decides, ends, evidence, exit, fails, flow, front, hand, idle, key, loop, meet, minutes, needs, phase, screen, step, support, truth, via, waits,
} from './words';

const shop: Both = ['Shop adviser', '营业员'];
const hotline: Both = ['Hotline', '客服热线'];
const retention: Both = ['Retention desk', '维系专席'];
const digital: Both = ['Digital channels', '线上渠道部'];
const porting: Both = ['Porting team', '携号转网组'];
const network: Both = ['Network', '网络部'];
const it: Both = ['IT', '信息技术部'];
const operator: Both = ['Database operator', '集中平台运营方'];

const leaving = phase(['Think of leaving', '萌生转网'], { moment: ['firstContact'], stage: ['before'], lifecycle: ['retention'] },
  step(['Compare tariffs', '比较资费'], [-1, 0, 0],
    evidence(['Competitor’s offer, own bill', '友商套餐、自己的账单'], ['sight'], via('socialMedia', 'web')),
    customer('compares', ['Compares with other companies', '与友商套餐对比'], 15, via('web')),
    screen('tariffs', ['Shows tariffs and usage', '展示套餐与实际用量'], digital, via('web', 'app'))),
  step(['Look in the app', 'App 查询'], [-1, -1, 1],
    evidence(['Contract, end date, fees', '合约、到期日、违约金'], ['sight'], via('app')),
    customer('looks', ['Looks up the contract', '查询合约与资格'], 5, via('app')),
    screen('contract', ['Tells whether the number can go', '显示携转资格'], digital, via('app'), fails(
      ['Open instalments are not explained', '未说明哪些合约影响携转'], ['List each obstacle with its date and cost', '逐条列出限制、到期日与费用'])),
    support('billing', ['Billing system', '计费系统'], it)));

const asking = phase(['Ask', '咨询'], { moment: ['customerService'], stage: ['during'], lifecycle: ['retention'] },
  step(['Call', '致电热线'], [-1, -1, 0],
    evidence(['Voice menu, hold music', '语音菜单、等待音乐'], ['hearing'], via('phone')),
    customer('calls', ['Asks for the porting code', '申请携转授权码'], { min: 4, typical: 8, max: 12 }, via('phone'), waits(12, 5)),
    back('answers', ['Checks who calls, explains the way', '核实身份、说明流程'], hotline, via('phone'), minutes(6))),
  step(['Hear an offer', '听取挽留方案'], [0, 1, 2],
    evidence(['Voice, offer by text message', '通话、短信方案'], ['hearing', 'sight'], via('phone')),
    customer('hears', ['Listens to an offer', '听取方案'], 6, via('phone')),
    front('offers', ['Asks for the reason, offers a fit', '了解原因，给出匹配方案'], retention, minutes(6), via('phone'), truth(8,
      ['“What would have to change for you to stay?”', '“要怎样调整，您才愿意留下？”'], ['One honest offer, no pressure', '一次说清，不纠缠'], 'loyalty', 45)),
    support('profile', ['Customer profile and offers', '客户画像与权益库'], it)),
  step(['Decide', '决定'], [0, 0, 1],
    evidence(['Both offers side by side', '两份方案对照'], ['sight']),
    customer('decides', ['Stay or go?', '留还是走？'], 30, decides),
    screen('compare', ['Sums up both by text message', '短信汇总两种选择'], digital, via('app'))));

const porting1 = phase(['Move the number', '办理携转'], { moment: ['purchase'], stage: ['during'], lifecycle: ['conversion'] },
  step(['Go to the shop', '到营业厅'], [0, 0, 1],
    evidence(['Shop, ticket machine, posters', '营业厅、取号机、海报'], ['sight'], via('store', 'kiosk')),
    customer('visits', ['Goes to the shop with ID', '持证件到营业厅'], 20, via('store')),
    front('receives', ['Receives, checks the papers', '迎接、查验证件'], shop, via('faceToFace'))),
  step(['Sign', '签约'], [0, 1, 1],
    evidence(['Contract on the tablet, new SIM', '平板合同、新 SIM 卡'], ['sight', 'touch'], via('store')),
    customer('signs', ['Signs, gets a SIM card', '签约、领取新卡'], 10, via('faceToFace')),
    front('requests', ['Enters the code, starts porting', '录入授权码、提交携转'], shop, minutes(8), via('faceToFace')),
    back('arranges', ['Agrees the date with the other company', '与对方运营商确认时间'], porting, minutes(30)),
    support('clearing', ['Central porting database', '携号转网集中平台'], operator)),
  step(['Wait for the switch', '等待生效'], [-2, -2, 0],
    evidence(['Text messages, no service', '短信通知、暂无信号'], ['sight'], via('app')),
    customer('waits', ['Waits until the number works', '等待号码生效'], { min: 30, typical: 60, max: 120 }, idle, waits(120, 45)),
    screen('progress', ['Tells step and time by message', '短信告知进度与时间'], digital, via('app')),
    support('switches', ['Switches the number over', '割接号码路由'], network)),
  step(['First call', '首次通话'], [1, 1, 2],
    evidence(['Network name, dial tone', '网络标识、拨号音'], ['sight', 'hearing'], via('phone')),
    customer('tests', ['Makes the first call', '拨打第一通电话'], 2, via('phone')),
    front('welcomes', ['Welcome call, checks that all works', '欢迎来电，确认可用'], shop, via('phone'))));

const staying = phase(['Stay in touch', '后续关怀'], { moment: ['afterSales', 'feedback'], stage: ['after'], lifecycle: ['retention'] },
  step(['First bill', '首月账单'], [0, 0, 1],
    evidence(['Bill, explained line by line', '逐项说明的账单'], ['sight'], via('app', 'email')),
    customer('checksBill', ['Checks the first bill', '核对首月账单'], 5, via('app')),
    screen('bill', ['Explains the first bill', '图解首月账单'], digital, via('app'), key)),
  step(['Self-service', '自助办理'], [1, 0, 1],
    evidence(['Kiosk, help pages', '自助终端、帮助页'], ['sight', 'touch'], via('kiosk')),
    customer('tops', ['Buys data at the kiosk', '在自助终端加购流量'], 4, via('kiosk')),
    screen('machine', ['Changes options at once', '即时变更业务'], digital, via('kiosk'))),
  step(['Feedback', '满意度回访'], [1, 1, 2],
    evidence(['Question by text message', '短信问卷'], ['sight'], via('app')),
    customer('rates', ['Rates the service', '评价办理体验'], 1, ends),
    screen('asks', ['Asks one question', '只问一个问题'], digital, via('app'))));

export const telecom: Template = {
  file: 'telecom',
  title: ['Number portability and retention', '携号转网与客户维系'],
  brief: {
    service: ['Mobile network: shop, phone, app, self-service', '移动通信：营业厅、热线、App、自助终端'],
    scenario: ['A customer compares, is made an offer, and moves the number', '客户比价、听取挽留、完成携转'],
    customer: ['Customer at the end of a contract', '合约到期的用户'],
    scopeStart: ['comparing tariffs', '比较资费'], scopeEnd: ['first month', '使用首月'],
    granularity: ['One step for each contact', '每次接触为一个步骤'],
    goal: ['Keep those who can be helped; let go in good order', '该留的真诚留，要走的顺畅走'],
  },
  facts: { state: 'asIs', version: '1.0', date: '2026-11-21' },
  authors: [],
  lanes: { customer: ['Customer', '用户'], frontstage: ['Staff', '人工服务'], backstage: ['Hotline and porting', '热线与携转组'], support: ['Systems and network', '系统与网络'] },
  moreLanes: [{ key: 'technology', kind: 'frontstage', name: ['App and kiosks', 'App 与自助终端'] }, { key: 'emotion', kind: 'emotion', name: ['', ''] }],
  phases: [leaving, asking, porting1, staying],
  connections: [
    ...flow('compares', 'looks', 'calls', 'hears', 'decides'), ...exit('decides', 'visits', ['Go', '走']), ...exit('decides', 'checksBill', ['Stay', '留']),
    ...flow('visits', 'signs', 'waits', 'tests', 'checksBill', 'tops', 'rates'), ...loop('arranges', 'receives', ['Data differ', '资料不符']),
    ...meet(['compares', 'tariffs'], ['looks', 'contract'], ['calls', 'answers'], ['hears', 'offers'], ['decides', 'compare'], ['visits', 'receives'], ['signs', 'requests'],
      ['waits', 'progress'], ['tests', 'welcomes'], ['checksBill', 'bill'], ['tops', 'machine'], ['rates', 'asks']),
    ...needs('contract', 'billing', ['Contract, instalments', '合约与分期']), ...hand('answers', 'offers', ['Reason for leaving', '离网原因']),
    ...needs('offers', 'profile', ['Usage, possible offers', '用量与可用权益']), ...hand('requests', 'arranges', ['Porting request with code', '携转申请与授权码']),
    ...needs('arranges', 'clearing', ['Confirmed date', '确认的时间']), ...hand('arranges', 'switches', ['Time of the switch', '割接时间']),
    ...hand('switches', 'progress', ['Switched over', '割接完成']),
  ],
  currency: ['EUR', 'CNY'],
  personas: [
    { name: ['Nina', '唐欣'], role: ['Compares prices', '精打细算的用户'], about: ['Uses much data, pays for old tariffs.', '流量用得多，套餐却老。'], goals: ['To keep the number and pay less', '号码不变，花得更少'] },
    { name: ['Mr Hart', '冯老板'], role: ['Runs a small business', '个体经营者'], about: ['The number is on every card he has printed.', '名片、门头都是这个号码。'], goals: ['Not one hour without a number', '一小时也不能断'] },
  ],
  stakeholders: [[shop, 'inner'], [hotline, 'inner'], [retention, 'inner'], [digital, 'middle'], [porting, 'middle'], [network, 'middle'], [it, 'middle'], [operator, 'outer'], [['Regulator', '通信管理局'], 'outer']],
  raci: [
    'I - C AR - - - - -',
    '- I C AR C - R - -',
    '- AR I - C - - - -',
    '- I AR - - - R - -',
    '- I A R - - - - -',
    'AR - - - C - - - -',
    'AR I - - R - - R I',
    'I I - R A R - C -',
    'AR I - - I C - - -',
    'I I - AR - - R - -',
    'C - - AR - - R - -',
    'I I I AR I - - - -',
  ],
  target: ['csat', 85, '2027-12-31'],
  insights: [[
    { title: ['Without service, and nobody says for how long', '断网期间没人告知还要多久'], detail: ['On porting day customers call just to ask this.', '携转当天，用户打来电话就为问这一句。'], severity: 3, cards: ['waits', 'progress'] },
    { title: ['Make the switch visible', '让割接进度看得见'], cards: ['progress', 'switches'], owner: porting, measure: 'csat', target: 'CSAT ≥ 85 %', date: '2027-05-31', scores: [5, 4, 3] },
    { title: ['Switch at night, messages for each step', '夜间割接，逐步短信提醒'], cards: ['progress'], owner: network, measure: 'csat', target: 'CSAT ≥ 85 %', date: '2027-03-31', status: 'open' },
  ], [
    { title: ['Nobody explains what stands in the way', '没人说清哪些合约影响携转'], detail: ['The app says “not possible” and gives no reason.', 'App 只提示“不可办理”，不说原因。'], severity: 3, cards: ['looks', 'contract'] },
    { title: ['Honest answers with dates and costs', '如实告知资格、日期与费用'], cards: ['contract', 'answers'], owner: digital, measure: 'ces', target: 'CES ≥ 5.5', date: '2027-04-30', scores: [5, 3, 4] },
    { title: ['List what is open, each with a way to settle it', '逐条列出未了事项，并可当场办结'], cards: ['contract'], owner: it, measure: 'ces', target: 'CES ≥ 5.5', date: '2027-03-15', status: 'open' },
  ]],
};
