// Technical support: a broken laptop, from the appointment to the follow-up.

import type { Both } from '../examples/example';
import type { Template } from './template';
import {
  back, customer, decides, ends, evidence, exit, fails, flow, front, hand, idle, key, loop, meet, minutes, needs, phase, screen, step, support, truth, via, waits,
} from './words';

const host: Both = ['Host', '接待员'];
const technician: Both = ['Technician', '技术顾问'];
const workshop: Both = ['Workshop', '维修室'];
const online: Both = ['Support portal', '线上支持团队'];
const parts: Both = ['Spare parts', '备件中心'];
const quality: Both = ['Quality', '质量管理'];

const appointment = phase(['Appointment', '预约'], { moment: ['customerService'], stage: ['after'], lifecycle: ['retention'] },
  step(['Look for help', '寻找帮助'], [-2, -1, 0],
    evidence(['Articles, error in plain words', '帮助文章、通俗的错误说明'], ['sight'], via('faq')),
    customer('searches', ['Looks for the error', '搜索故障原因'], 10, via('faq')),
    screen('articles', ['Offers articles and checks', '推荐文章与自检步骤'], online, via('faq')),
    support('knowledge', ['Knowledge base', '知识库'], online)),
  step(['Solved?', '解决了吗'], [-1, -1, 1],
    evidence(['“Did this help?” under the article', '文章末尾“是否解决？”'], ['sight'], via('web')),
    customer('solved', ['Still broken?', '问题还在吗？'], 1, decides),
    screen('offersVisit', ['Offers chat or a visit', '提供在线聊天或到店'], online, via('web'))),
  step(['Make an appointment', '预约到店'], [0, 0, 1],
    evidence(['Free times, what to bring', '可约时段、需携带物品'], ['sight'], via('web', 'email')),
    customer('books', ['Books a visit, describes the fault', '预约并描述故障'], 4, via('web')),
    screen('confirms', ['Confirms, reminds to back up', '确认预约，提醒备份'], online, via('web', 'email')),
    back('prepares', ['Reads the case, checks parts', '预读工单、查备件'], technician, minutes(5))));

const visit = phase(['Arrival', '到店'], { moment: ['customerService'], stage: ['after'], lifecycle: ['retention'] },
  step(['Arrive', '到店报到'], [0, 0, 1],
    evidence(['Entrance, host with tablet', '门店入口、手持平板的接待员'], ['sight'], via('store')),
    customer('arrives', ['Comes with the laptop', '带笔记本到店'], 2, via('store')),
    front('receives', ['Greets by name, checks in', '称呼姓名、签到'], host, via('faceToFace'), minutes(1))),
  step(['Wait', '等候'], [-1, -1, 0],
    evidence(['Table, sockets, name on the screen', '等候桌、插座、屏幕上的姓名'], ['sight', 'touch'], via('store')),
    customer('waits', ['Waits for the technician', '等候技术顾问'], { min: 0, typical: 6, max: 10 }, idle, waits(10, 5)),
    screen('queue', ['Shows who is next', '显示等候顺序'], host, via('kiosk'))));

const help = phase(['Face-to-face support', '当面支持'], { moment: ['customerService'], stage: ['after'], lifecycle: ['retention'] },
  step(['Explain', '说明问题'], [0, -1, 1],
    evidence(['Seats side by side, the laptop', '并肩的座位、笔记本'], ['sight', 'hearing']),
    customer('explains', ['Explains what happened', '讲述经过'], 5, via('faceToFace')),
    front('listens', ['Listens, repeats in own words', '倾听并复述问题'], technician, minutes(5), via('faceToFace'), truth(15,
      ['“So it began after the update. Is that right?”', '“也就是更新之后才出现的，对吗？”'], ['No jargon, no blame', '不用术语，不怪用户'], 'csat', 93))),
  step(['Diagnose', '诊断'], [0, 0, 1],
    evidence(['Test on the screen, explained', '屏幕上的检测过程与讲解'], ['sight', 'hearing']),
    customer('watches', ['Watches the test', '看检测'], 10, via('faceToFace')),
    front('tests', ['Runs tests, says what they show', '检测并讲解结果'], technician, minutes(10), via('faceToFace'), fails(
      ['The fault does not show in the shop', '到店后故障无法复现'], ['Ask for photos of the error when booking', '预约时请用户上传报错照片'])),
    support('diagnostics', ['Diagnostic software', '诊断软件'], online)),
  step(['Choose', '选择方案'], [-1, 0, 0],
    evidence(['Offer with price and date', '报价、工期'], ['sight'], via('store')),
    customer('chooses', ['Repair it now?', '现在维修吗？'], 3, decides),
    front('offers', ['Names price, time and choices', '说明费用、时间与备选'], technician, via('faceToFace'))),
  step(['Have it repaired', '维修'], [-1, -1, 1],
    evidence(['Receipt, loan laptop', '取机单、备用机'], ['sight', 'touch']),
    customer('leavesIt', ['Leaves the laptop', '留机维修'], { min: 60, typical: 1440 }, via('store')),
    front('lends', ['Takes it in, lends another', '收机，提供备用机'], host, via('faceToFace')),
    back('repairs', ['Repairs and tests', '维修并测试'], workshop, minutes(90)),
    support('orders', ['Delivery of spare parts', '备件配送'], parts)),
  step(['Collect', '取机'], [2, 1, 2],
    evidence(['Clean laptop, report', '擦净的笔记本、维修报告'], ['sight', 'touch']),
    customer('collects', ['Collects and checks it', '取机并验机'], 8, via('faceToFace')),
    front('shows', ['Shows that it works, explains', '演示正常、讲解报告'], technician, minutes(6), via('faceToFace'))));

const follow = phase(['Follow-up', '回访'], { moment: ['afterSales', 'feedback'], stage: ['after'], lifecycle: ['retention'] },
  step(['Feedback', '接受回访'], [1, 0, 2],
    evidence(['E-mail from the technician', '技术顾问的邮件'], ['sight'], via('email')),
    customer('answers', ['Says whether it still works', '反馈使用情况'], 2, via('email')),
    front('asks', ['Asks after a week', '一周后回访'], technician, via('email'), key),
    back('learns', ['Turns cases into articles', '案例沉淀为文章'], quality)),
  step(['Close', '结案'], [1, 1, 2],
    evidence(['Case closed, warranty date', '结案通知、保修期'], ['sight'], via('email')),
    customer('closes', ['Keeps the warranty note', '留存保修信息'], 1, ends),
    screen('closesCase', ['Closes the case', '关闭工单'], online, via('email'))));

export const techSupport: Template = {
  file: 'technical-support',
  title: ['Help with a broken laptop', '笔记本故障支持'],
  brief: {
    service: ['Support desk in the shop', '门店技术支持台'],
    scenario: ['A laptop keeps crashing; visit with an appointment', '笔记本频繁死机，预约到店'],
    customer: ['Owner who needs it for work', '靠它办公的用户'],
    scopeStart: ['looking for help', '寻找帮助'], scopeEnd: ['case closed', '结案'],
    granularity: ['One step for each contact', '每次接触为一个步骤'],
    goal: ['Solved at the first visit', '首次到店即解决'],
  },
  facts: { state: 'asIs', version: '1.0', date: '2026-11-21' },
  authors: [],
  lanes: { customer: ['Customer', '用户'], frontstage: ['Support staff', '支持人员'], backstage: ['Workshop and quality', '维修与质量'], support: ['Systems and parts', '系统与备件'] },
  moreLanes: [{ key: 'technology', kind: 'frontstage', name: ['Portal and screens', '支持网站与屏幕'] }, { key: 'emotion', kind: 'emotion', name: ['', ''] }],
  phases: [appointment, visit, help, follow],
  connections: [
    ...flow('searches', 'solved'), ...exit('solved', 'books', ['Yes', '是']), ...exit('solved', 'closes', ['No', '否']),
    ...flow('books', 'arrives', 'waits', 'explains', 'watches', 'chooses'), ...exit('chooses', 'leavesIt', ['Yes', '是']), ...exit('chooses', 'answers', ['No', '否']),
    ...flow('leavesIt', 'collects', 'answers', 'closes'), ...loop('shows', 'tests', ['Not fixed', '未修好']),
    ...meet(['searches', 'articles'], ['solved', 'offersVisit'], ['books', 'confirms'], ['arrives', 'receives'], ['waits', 'queue'], ['explains', 'listens'], ['watches', 'tests'],
      ['chooses', 'offers'], ['leavesIt', 'lends'], ['collects', 'shows'], ['answers', 'asks'], ['closes', 'closesCase']),
    ...needs('articles', 'knowledge', ['Matching articles', '匹配的文章']), ...hand('confirms', 'prepares', ['Description of the fault', '故障描述']),
    ...hand('prepares', 'listens', ['Case and parts known', '工单与备件情况']), ...needs('tests', 'diagnostics', ['Test results', '检测结果']),
    ...hand('lends', 'repairs', ['Laptop with work order', '机器与工单']), ...needs('repairs', 'orders', ['Spare part', '备件']),
    ...hand('repairs', 'shows', ['Repaired laptop, report', '修好的机器与报告']), ...hand('asks', 'learns', ['Answers of customers', '用户反馈']),
    ...hand('learns', 'closesCase', ['What was learned', '案例要点']),
  ],
  currency: ['EUR', 'CNY'],
  personas: [
    { name: ['Clara', '何静'], role: ['Freelancer', '自由撰稿人'], about: ['Earns nothing while the laptop is broken.', '电脑一坏就没有收入。'], goals: ['Working again today', '今天就能用'] },
    { name: ['Paul', '马叔'], role: ['Occasional user', '偶尔用电脑的长辈'], about: ['Is afraid of doing something wrong.', '怕自己弄坏。'], goals: ['To be taken seriously', '被耐心对待'] },
  ],
  stakeholders: [[technician, 'inner'], [host, 'inner'], [workshop, 'middle'], [online, 'middle'], [quality, 'middle'], [parts, 'outer']],
  raci: [
    'C - - AR C -',
    'C - - AR - -',
    'R I - AR - C',
    'I AR - - - -',
    'I AR - - - -',
    'AR I - - - -',
    'AR - C C - -',
    'AR - C - - C',
    'A R R - - R',
    'AR I R - - -',
    'AR - I - R -',
    'I - - AR I -',
  ],
  target: ['csat', 90, '2027-12-31'],
  insights: [[
    { title: ['Came for nothing: the fault does not show', '白跑一趟：故障无法复现'], detail: ['The laptop behaves in the shop, and crashes again at home.', '在店里一切正常，回家又死机。'], severity: 2, cards: ['tests', 'watches'] },
    { title: ['Know the fault before the visit', '到店前先了解故障'], cards: ['confirms', 'prepares'], owner: online, measure: 'csat', target: 'CSAT ≥ 93 %', date: '2027-04-30', scores: [4, 4, 5] },
    { title: ['Upload a photo and a report when booking', '预约时上传照片与诊断报告'], cards: ['books', 'confirms'], owner: online, measure: 'csat', target: 'CSAT ≥ 93 %', date: '2027-02-28', status: 'open' },
  ], [
    { title: ['Without the laptop there is no work', '机器留下，工作停摆'], detail: ['A repair can take a day, and loan laptops run out.', '维修可能要一天，备用机常常不够。'], severity: 3, cards: ['leavesIt', 'lends'] },
    { title: ['Nobody leaves without a working laptop', '没有人空手离开'], cards: ['lends', 'repairs'], owner: workshop, measure: 'time', target: ['≤ 24 h', '≤ 24 小时'], date: '2027-06-30', scores: [5, 3, 2] },
    { title: ['Reserve a loan laptop along with the visit', '预约时同步预留备用机'], cards: ['confirms', 'lends'], owner: host, measure: 'time', target: ['≤ 24 h', '≤ 24 小时'], date: '2027-03-15', status: 'open' },
  ]],
};
