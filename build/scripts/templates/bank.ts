// Bank: opening an account across channels, from the phone to the branch and back.

import type { Both } from '../examples/example';
import type { Template } from './template';
import {
  back, customer, decides, ends, evidence, exit, fails, flow, front, hand, idle, key, loop, meet, minutes, needs, phase, screen, step, support, truth, via, waits,
} from './words';

const adviser: Both = ['Branch adviser', '客户经理'];
const lobby: Both = ['Lobby manager', '大堂经理'];
const digital: Both = ['Digital banking', '数字金融部'];
const compliance: Both = ['Compliance', '合规部'];
const operations: Both = ['Operations', '运营中心'];
const callCentre: Both = ['Call centre', '客服中心'];
const it: Both = ['IT', '信息科技部'];
const cardMaker: Both = ['Card manufacturer', '制卡商'];

const choosing = phase(['Choose', '选择'], { moment: ['firstContact'], stage: ['before'], lifecycle: ['acquisition'] },
  step(['Compare', '比较'], [0, 0, 1],
    evidence(['Website, fees, ratings', '官网、费率、口碑'], ['sight'], via('web')),
    customer('compares', ['Compares accounts', '比较账户与费率'], 15, via('web')),
    screen('website', ['Explains accounts and fees', '说明账户与费率'], digital, via('web'))),
  step(['Call', '致电咨询'], [0, 1, 1],
    evidence(['Voice menu, waiting tone', '语音菜单、等待音'], ['hearing'], via('phone')),
    customer('calls', ['Asks what is needed', '询问需要哪些材料'], 6, via('phone')),
    back('answers', ['Lists the documents, sends a link', '说明材料，发送开户链接'], callCentre, via('phone'), minutes(5))));

const applying = phase(['Apply', '申请'], { moment: ['purchase'], stage: ['during'], lifecycle: ['conversion'] },
  step(['Fill in the form', '填写申请'], [-1, -2, 1],
    evidence(['Form in the app, progress bar', 'App 申请表、进度条'], ['sight'], via('app')),
    customer('fills', ['Enters personal data in the app', '在 App 填写资料'], 12, via('app')),
    screen('form', ['Checks entries, saves the draft', '校验信息，自动保存'], digital, via('app'), fails(
      ['Entries are lost when the session ends', '会话超时，已填内容丢失'], ['Save each page; let branches continue it', '逐页保存，网点可继续办理']))),
  step(['Choose how to identify', '选择核身方式'], [0, 0, 1],
    evidence(['Choice with waiting times', '选项与预计等候时间'], ['sight'], via('app')),
    customer('chooses', ['By video?', '用视频核身吗？'], 1, decides),
    screen('options', ['Offers video or an appointment', '提供视频核身或预约网点'], digital, via('app'))),
  step(['Identify by video', '视频核身'], [0, -1, 1],
    evidence(['Camera picture, voice', '视频画面、语音'], ['sight', 'hearing'], via('app')),
    customer('video', ['Shows ID to the camera', '对镜头出示证件'], 6, via('app')),
    front('videoAgent', ['Checks ID by video', '视频审核证件'], callCentre, via('app'), minutes(5))),
  step(['Wait in the branch', '网点等候'], [-1, 0, 0],
    evidence(['Ticket, seats, number screen', '排队号、座椅、叫号屏'], ['sight', 'hearing'], via('store')),
    customer('waits', ['Takes a number and waits', '取号等候'], { min: 2, typical: 10, max: 15 }, idle, waits(15, 10)),
    front('receives', ['Receives, checks the documents', '迎接并预审材料'], lobby, via('faceToFace'))),
  step(['Talk to an adviser', '柜面面谈'], [1, 2, 2],
    evidence(['Quiet desk, contract on a tablet', '洽谈区、平板上的合同'], ['sight', 'hearing', 'touch'], via('store')),
    customer('talks', ['Signs at the branch', '当面签约'], 20, via('faceToFace')),
    front('advises', ['Explains terms, answers questions', '讲解条款，答疑'], adviser, via('faceToFace'), minutes(20), truth(20,
      ['“Here is what it costs, and what it does not.”', '“这些收费，这些不收费，我给您讲清楚。”'], ['Nothing is asked that was entered before', '线上填过的不再问'], 'csat', 88))));

const opening = phase(['Open', '开通'], { moment: ['purchase', 'customerService'], stage: ['during'], lifecycle: ['conversion'] },
  step(['Wait for approval', '等待审批'], [-1, -1, 1],
    evidence(['Status in the app', 'App 审批进度'], ['sight'], via('app')),
    customer('awaits', ['Waits for the account', '等待开通'], { min: 60, typical: 240, max: 1440 }, idle, waits(1440, 120)),
    screen('status', ['Shows what happens next', '推送办理进度'], digital, via('app')),
    back('checks', ['Checks identity and risk', '尽职调查与风险审核'], compliance, minutes(45)),
    support('registers', ['Registers and watch lists', '征信与黑名单系统'], it)),
  step(['Get the card', '收到银行卡'], [1, 1, 2],
    evidence(['Letter, card, PIN', '信封、银行卡、密码函'], ['sight', 'touch'], via('post')),
    customer('getsCard', ['Receives the card by post', '收到邮寄的卡'], 5, via('post')),
    screen('activates', ['Activates the card in the app', '在 App 激活卡片'], digital, via('app')),
    back('prints', ['Orders card and PIN', '制卡、寄卡'], operations),
    support('cardMaker', ['Makes cards and PIN letters', '制作卡片与密码函'], cardMaker)));

const using = phase(['Use', '使用'], { moment: ['afterSales', 'feedback'], stage: ['after'], lifecycle: ['retention'] },
  step(['Withdraw cash', '取款'], [0, 1, 1],
    evidence(['Cash machine, banknotes, receipt', '自助机、现金、凭条'], ['sight', 'touch', 'hearing'], via('kiosk')),
    customer('withdraws', ['Uses the cash machine', '在 ATM 取款'], 3, via('kiosk')),
    screen('atm', ['Pays out, shows the balance', '出钞并显示余额'], operations, via('kiosk')),
    support('coreBanking', ['Core banking system', '核心银行系统'], it)),
  step(['Pay by app', '手机支付'], [1, 0, 2],
    evidence(['Overview, message for each payment', '账户总览、动账提醒'], ['sight'], via('app')),
    customer('pays', ['Moves salary and direct debits', '设置工资代发与代扣'], 10, via('app')),
    screen('moves', ['Helps to switch payments', '引导一键迁移代扣'], digital, via('app'), key)),
  step(['Review', '回访'], [1, 1, 1],
    evidence(['Call after 30 days', '开户 30 天回访'], ['hearing'], via('phone')),
    customer('tells', ['Says how it went', '反馈使用感受'], 4, ends),
    front('asks', ['Asks and notes what to improve', '回访并记录建议'], adviser, via('phone'))));

export const bank: Template = {
  file: 'bank',
  title: ['Opening an account across channels', '跨渠道开立账户'],
  brief: {
    service: ['Retail bank: branch, ATM, online, app, phone', '零售银行：网点、ATM、网银、App、电话'],
    scenario: ['An account is begun in the app and opened by video or in the branch', '在 App 发起开户，视频或到网点办完'],
    customer: ['New customer who changes banks', '换银行的新客户'],
    scopeStart: ['comparing', '比较'], scopeEnd: ['first month of use', '使用首月'],
    granularity: ['One step for each contact', '每次接触为一个步骤'],
    goal: ['Begin in one channel, finish in another, enter nothing twice', '一处发起、处处续办、信息不重复填'],
  },
  facts: { state: 'asIs', version: '1.0', date: '2026-11-21' },
  authors: [],
  lanes: { customer: ['Customer', '客户'], frontstage: ['Branch and video', '网点与视频坐席'], backstage: ['Back office', '中后台'], support: ['Systems and partners', '系统与合作方'] },
  moreLanes: [{ key: 'technology', kind: 'frontstage', name: ['App, web and machines', 'App、网站与自助机'] }, { key: 'emotion', kind: 'emotion', name: ['', ''] }],
  phases: [choosing, applying, opening, using],
  connections: [
    ...flow('compares', 'calls', 'fills', 'chooses'), ...exit('chooses', 'video', ['Yes', '是']), ...exit('chooses', 'waits', ['No', '否']),
    ...flow('waits', 'talks', 'awaits', 'getsCard', 'withdraws', 'pays', 'tells'), ...flow('video', 'awaits'), ...loop('videoAgent', 'options', ['Not readable', '影像不清']),
    ...meet(['compares', 'website'], ['calls', 'answers'], ['fills', 'form'], ['chooses', 'options'], ['video', 'videoAgent'], ['waits', 'receives'], ['talks', 'advises'],
      ['awaits', 'status'], ['getsCard', 'activates'], ['withdraws', 'atm'], ['pays', 'moves'], ['tells', 'asks']),
    ...needs('status', 'checks', ['Result of the check', '审核结果']), ...needs('checks', 'registers', ['Hits in registers', '征信与名单结果']),
    ...hand('checks', 'prints', ['Account approved', '账户获批']), ...hand('prints', 'activates', ['Card and PIN are in the post', '卡片与密码函已寄出']), ...needs('prints', 'cardMaker', ['Card made', '制卡完成']),
    ...hand('receives', 'advises', ['Checked documents', '预审过的材料']), ...needs('atm', 'coreBanking', ['Balance, booking', '余额、记账']),
  ],
  currency: ['EUR', 'CNY'],
  personas: [
    { name: ['Jonas', '孙浩'], role: ['Young professional', '职场新人'], about: ['Does everything on the phone.', '凡事都用手机办。'], goals: ['An account on the same day', '当天开好账户'] },
    { name: ['Mrs Keller', '张阿姨'], role: ['Customer who likes to talk', '习惯面对面的客户'], about: ['Wants to see the person she trusts.', '要见到人才放心。'], goals: ['Somebody who explains', '有人讲明白'] },
  ],
  stakeholders: [[adviser, 'inner'], [lobby, 'inner'], [callCentre, 'inner'], [digital, 'middle'], [compliance, 'middle'], [operations, 'middle'], [it, 'middle'], [cardMaker, 'outer'], [['Supervisory authority', '监管机构'], 'outer']],
  raci: [
    '- - I AR C - - - -',
    'I - AR C C - - - -',
    'I - C AR C - R - -',
    'I C C AR C - - - -',
    '- - AR C C - C - -',
    'C AR - C - - - - -',
    'AR C - I C - - - -',
    'I - I R AR - R - I',
    '- - I R - AR - R -',
    '- - I C - AR R - -',
    'I - C AR - - R - -',
    'AR - C I - - - - -',
  ],
  target: ['nps', 35, '2027-12-31'],
  insights: [[
    { title: ['Entered twice: in the app and in the branch', 'App 填过，网点又填一遍'], detail: ['The branch cannot see drafts of the app.', '网点看不到 App 里的草稿。'], severity: 3, cards: ['fills', 'talks'] },
    { title: ['One application in all channels', '一份申请，全渠道续办'], cards: ['form', 'advises'], owner: digital, measure: 'csat', target: 'CSAT ≥ 88 %', date: '2027-06-30', scores: [5, 5, 2] },
    { title: ['Branch opens the draft by QR code', '网点扫码调取草稿'], cards: ['form', 'advises'], owner: it, measure: 'csat', target: 'CSAT ≥ 88 %', date: '2027-04-30', status: 'open' },
  ], [
    { title: ['Waiting for approval without a word', '等待审批，杳无音讯'], detail: ['Customers call to ask whether anything is missing.', '客户打来电话，问是不是缺材料。'], severity: 2, cards: ['awaits', 'status'] },
    { title: ['Say what is being checked, and until when', '告知在审什么、何时出结果'], cards: ['status', 'checks'], owner: compliance, measure: 'time', target: ['≤ 2 h', '≤ 2 小时'], date: '2027-05-31', scores: [4, 3, 4] },
    { title: ['Three messages: received, in review, opened', '受理、审核、开通三次推送'], cards: ['status'], owner: digital, measure: 'time', target: ['≤ 2 h', '≤ 2 小时'], date: '2027-03-15', status: 'open' },
  ]],
};
