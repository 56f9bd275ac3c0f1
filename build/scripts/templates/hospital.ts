// Hospital: an outpatient visit from the appointment to collecting medicine.

import type { Both } from '../examples/example';
import type { Template } from './template';
import {
  back, customer, decides, ends, evidence, exit, fails, flow, front, hand, idle, key, loop, meet, minutes, needs, phase, screen, step, support, truth, via, waits,
} from './words';

const reception: Both = ['Reception', '导诊台'];
const nurse: Both = ['Nurse', '护士'];
const doctor: Both = ['Doctor', '医生'];
const laboratory: Both = ['Laboratory', '检验科'];
const pharmacy: Both = ['Pharmacy', '药房'];
const cashier: Both = ['Billing', '收费处'];
const it: Both = ['IT', '信息科'];

const before = phase(['Appointment', '预约'], { moment: ['firstContact'], stage: ['before'], lifecycle: ['acquisition'] },
  step(['Make an appointment', '预约挂号'], [-1, -1, 0],
    evidence(['Free times, doctor’s profile', '号源、医生简介'], ['sight'], via('app', 'web')),
    customer('books', ['Books a time in the app', '在手机上预约'], 8, via('app')),
    screen('offersTimes', ['Shows free times, confirms', '显示号源并确认预约'], it, via('app')),
    support('schedule', ['Schedule of the clinics', '门诊排班系统'], it)),
  step(['Find the way', '到院找路'], [-1, -1, 1],
    evidence(['Signs, map, floor lines', '标识、院内地图、地面引导线'], ['sight']),
    customer('findsWay', ['Finds the department', '寻找科室'], 8, via('faceToFace')),
    front('guides', ['Volunteer shows the way', '志愿者引导'], reception, via('faceToFace'))));

const registering = phase(['Registration', '报到'], { moment: ['customerService'], stage: ['during'], lifecycle: ['conversion'] },
  step(['Register', '签到取号'], [0, -1, 1],
    evidence(['Machine, number slip', '自助机、排队号条'], ['sight', 'touch'], via('kiosk')),
    customer('registers', ['Registers at the machine', '在自助机签到'], 3, via('kiosk')),
    screen('kiosk', ['Reads the card, gives a number', '读卡、分配序号'], it, via('kiosk'), fails(
      ['The machine does not read old insurance cards', '旧医保卡读不出'], ['A helper at the machines at peak hours', '高峰时段自助机旁安排专人协助']))),
  step(['Reception', '分诊'], [0, 0, 1],
    evidence(['Nurse’s desk, blood pressure cuff', '分诊台、血压计'], ['sight', 'touch']),
    customer('tells', ['Describes the symptoms', '说明症状'], 5, via('faceToFace')),
    front('triages', ['Assesses urgency, measures', '评估轻重缓急、测量体征'], nurse, minutes(5), via('faceToFace'), key),
    back('prepares', ['Prepares the record', '准备病历资料'], nurse, minutes(2)),
    support('record', ['Electronic patient record', '电子病历系统'], it)),
  step(['Wait', '候诊'], [-2, -2, -1],
    evidence(['Waiting room, number screen', '候诊区、叫号屏'], ['sight', 'hearing']),
    customer('waits', ['Waits to be called', '等候叫号'], { min: 10, typical: 35, max: 45 }, idle, waits(45, 20)),
    screen('calls', ['Shows numbers and delay', '显示叫号与预计等候'], it, via('kiosk'))));

const consulting = phase(['Consultation', '就诊'], { moment: ['customerService'], stage: ['during'], lifecycle: ['retention'] },
  step(['See the doctor', '看医生'], [1, 1, 2],
    evidence(['Consulting room, eye contact', '诊室、目光交流'], ['sight', 'hearing', 'touch']),
    customer('describes', ['Tells the history, is examined', '讲述病情、接受检查'], 10, via('faceToFace')),
    front('examines', ['Listens, examines, explains', '倾听、查体、解释'], doctor, minutes(10), via('faceToFace'), truth(12,
      ['“What worries you most about it?”', '“您最担心的是什么？”'], ['Two minutes without interrupting', '先听两分钟，不打断'], 'csat', 92))),
  step(['Tests?', '要检查吗'], [0, 0, 1],
    evidence(['Order form, explained', '检查单与说明'], ['sight', 'hearing']),
    customer('needsTest', ['Is a test needed?', '需要化验吗？'], 1, decides),
    front('orders', ['Orders tests, says why', '开检查单并说明原因'], doctor, via('faceToFace'))),
  step(['Blood test', '抽血化验'], [-1, -2, 0],
    evidence(['Needle, plaster, label', '针头、棉签、标签'], ['sight', 'touch']),
    customer('test', ['Gives blood, waits for the result', '抽血、等候报告'], { min: 40, typical: 55, max: 80 }, via('faceToFace'), waits(80, 45)),
    front('draws', ['Checks name, takes blood', '核对姓名、采血'], nurse, minutes(4), via('faceToFace')),
    back('analyses', ['Analyses the sample', '检验标本'], laboratory, minutes(40)),
    support('analyser', ['Analyser and reports', '检验设备与报告系统'], laboratory)),
  step(['Result', '听结果'], [1, 0, 1],
    evidence(['Findings, prescription', '报告、处方'], ['sight', 'hearing']),
    customer('hears', ['Hears the diagnosis', '了解诊断'], 6, via('faceToFace')),
    front('explains', ['Explains, prescribes', '解释结果、开处方'], doctor, minutes(6), via('faceToFace'))));

const leaving = phase(['Medicine and leaving', '取药与离院'], { moment: ['purchase', 'afterSales', 'feedback'], stage: ['after'], lifecycle: ['retention'] },
  step(['Pay', '缴费'], [-1, 0, 1],
    evidence(['Bill, what insurance pays', '费用清单、医保结算'], ['sight'], via('app')),
    customer('pays', ['Pays on the phone', '手机缴费'], 3, via('app')),
    screen('charges', ['Splits insurance and own share', '医保与自费分账'], cashier, via('app'))),
  step(['Collect medicine', '取药'], [0, -1, 1],
    evidence(['Medicine, label with doses', '药品、用法标签'], ['sight', 'touch']),
    customer('collects', ['Collects the medicine', '到窗口取药'], { min: 3, typical: 10, max: 15 }, via('faceToFace'), waits(15, 8)),
    front('dispenses', ['Hands over, explains doses', '发药并交代用法'], pharmacy, minutes(2), via('faceToFace')),
    back('checks', ['Checks and packs the medicine', '审方、配药'], pharmacy, minutes(8))),
  step(['Go home', '离院'], [1, 0, 2],
    evidence(['Advice in the app, number to call', 'App 医嘱、咨询电话'], ['sight'], via('app')),
    customer('leaves', ['Goes home, knows what to do', '带着医嘱回家'], 5, ends),
    screen('followsUp', ['Asks after three days', '三天后随访'], it, via('app'))));

export const hospital: Template = {
  file: 'hospital',
  title: ['An outpatient visit', '一次门诊就医'],
  brief: {
    service: ['Outpatient clinic of a city hospital', '市级医院门诊'],
    scenario: ['A first visit with a blood test', '初诊并抽血化验'],
    customer: ['Patient with stomach pain', '胃痛患者'],
    scopeStart: ['appointment', '预约'], scopeEnd: ['going home', '离院'],
    granularity: ['One step for each station', '每个环节为一个步骤'],
    goal: ['Less waiting, and nobody left in doubt', '少等候，心里有数'],
  },
  facts: { state: 'asIs', version: '1.0', date: '2026-11-21' },
  authors: [],
  lanes: { customer: ['Patient', '患者'], frontstage: ['Medical staff', '医护人员'], backstage: ['Behind the scenes', '幕后工作'], support: ['Systems and equipment', '系统与设备'] },
  moreLanes: [{ key: 'technology', kind: 'frontstage', name: ['App, machines, screens', 'App、自助机、叫号屏'] }, { key: 'emotion', kind: 'emotion', name: ['', ''] }],
  phases: [before, registering, consulting, leaving],
  connections: [
    ...flow('books', 'findsWay', 'registers', 'tells', 'waits', 'describes', 'needsTest'), ...exit('needsTest', 'test', ['Yes', '是']), ...exit('needsTest', 'hears', ['No', '否']),
    ...flow('test', 'hears', 'pays', 'collects', 'leaves'), ...loop('analyses', 'draws', ['Unusable', '标本不合格']),
    ...meet(['books', 'offersTimes'], ['findsWay', 'guides'], ['registers', 'kiosk'], ['tells', 'triages'], ['waits', 'calls'], ['describes', 'examines'], ['needsTest', 'orders'],
      ['test', 'draws'], ['hears', 'explains'], ['pays', 'charges'], ['collects', 'dispenses'], ['leaves', 'followsUp']),
    ...needs('offersTimes', 'schedule', ['Free times', '可约号源']), ...flow('triages', 'prepares'), ...hand('prepares', 'examines', ['Record and measurements', '病历与体征']),
    ...needs('prepares', 'record', ['History, allergies', '既往史、过敏史']), ...hand('draws', 'analyses', ['Labelled sample', '贴好标签的标本']),
    ...needs('analyses', 'analyser', ['Values', '检验数值']), ...hand('analyses', 'explains', ['Findings', '检验报告']), ...needs('dispenses', 'checks', ['Checked medicine', '审核配好的药品']),
  ],
  currency: ['EUR', 'CNY'],
  personas: [
    { name: ['Eva', '吴婷'], role: ['Working patient', '请假来看病的上班族'], about: ['Has taken half a day off.', '请了半天假。'], goals: ['To know what it is and be back at work', '弄清病因，赶回上班'] },
    { name: ['Mr Novak', '老郑'], role: ['Elderly patient, alone', '独自就医的老人'], about: ['Hears badly and dislikes machines.', '听力不好，不会用自助机。'], goals: ['Not to get lost', '不走错、不漏项'] },
  ],
  stakeholders: [[doctor, 'inner'], [nurse, 'inner'], [reception, 'inner'], [pharmacy, 'inner'], [laboratory, 'middle'], [cashier, 'middle'], [it, 'middle'], [['Health insurance', '医保局'], 'outer']],
  raci: [
    'C - A - - - R -',
    '- - AR - - - I -',
    '- C A - - I R I',
    'I AR C - - - C -',
    'C R A - - - R -',
    'AR C - - - - - -',
    'AR I - - C - - -',
    'I R - - AR - C -',
    'AR I - - C - - -',
    '- - I - - AR R C',
    'C - - AR - I - -',
    'A C - I - - R -',
  ],
  target: ['csat', 88, '2027-12-31'],
  insights: [[
    { title: ['Waiting without knowing how long', '候诊不知要等多久'], detail: ['Patients do not dare to leave the room.', '患者不敢离开候诊区。'], severity: 3, cards: ['waits', 'calls'] },
    { title: ['Tell honestly how long it takes', '如实告知等候时间'], cards: ['calls', 'triages'], owner: reception, measure: 'csat', target: 'CSAT ≥ 85 %', date: '2027-05-31', scores: [5, 3, 4] },
    { title: ['Expected time by text message', '短信推送预计就诊时间'], cards: ['calls'], owner: it, measure: 'csat', target: 'CSAT ≥ 85 %', date: '2027-03-31', status: 'open' },
  ], [
    { title: ['Machines turn older patients away', '自助机难倒老年患者'], detail: ['They go back to the desk and queue a second time.', '只好回到窗口，再排一次队。'], severity: 2, cards: ['registers', 'kiosk'] },
    { title: ['A way in for everyone', '人人都能顺利报到'], cards: ['kiosk', 'guides'], owner: reception, measure: 'ces', target: 'CES ≥ 5.5', date: '2027-04-30', scores: [5, 2, 5] },
    { title: ['A helper at the machines from 8 to 11', '8 至 11 点自助机旁有专人协助'], cards: ['kiosk'], owner: reception, measure: 'ces', target: 'CES ≥ 5.5', date: '2027-01-31', status: 'doing' },
  ]],
};
