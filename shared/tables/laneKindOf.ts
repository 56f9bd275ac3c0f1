// Which kind of lane a name means, in the words of books, templates and teams, English and Chinese. Order decides: what
// says more comes first ("invisible" before "visible", "customer emotions" before "customer").

import type { LaneKind } from '../blueprint/records';

const PATTERNS: readonly (readonly [LaneKind, RegExp])[] = [
  ['emotion', /\b(emotion|emotional|emotions|feelings?|mood|sentiment)\b|情绪|情感|感受|心情/],
  ['painPoint', /\b(pain|pains|pain ?points?|problems?|issues?|frictions?)\b|痛点|问题点/],
  ['opportunity', /\b(opportunit(y|ies)|ideas?|improvements?)\b|机会|改进|改善/],
  ['question', /\bquestions?\b|待解|疑问|未知/],
  ['storyboard', /\b(storyboards?|pictures?|images?|sketch(es)?)\b|故事板|画面|图片/],
  ['metric', /\b(metrics?|kpis?|measures?|measurements?|indicators?)\b|指标|度量|衡量/],
  ['policy', /\b(polic(y|ies)|rules?|regulations?|compliance|governance)\b|规章|政策|制度|规定|法规/],
  ['backstage', /\b(back ?stage|back ?office|back of (the )?house|behind the scenes|back ?end|off ?stage|invisible|not visible)\b|后台|幕后|不可见|看不见|后端/],
  ['frontstage', /\b(front ?stage|front ?office|front of (the )?house|front ?line|front ?end|front ?desk|service ?desk|help ?desk|reception|counter|waiters?|sales ?(staff|people|persons?)|on ?stage|visible|contact staff|contact (employees?|persons?|people)|customer (service|support|care)|call cent(er|re))\b|前台|可见|客服|前端|一线|接待|服务员|柜台|店员/],
  ['evidence', /\b(evidences?|physical|tangibles?|artefacts?|artifacts?|props|touch ?points?)\b|有形|物证|实体|证据|展示|触点|接触点/],
  ['time', /^(time|times|duration|time ?line|timing)$|^(时间|耗时|时长|用时|时间线)$/],
  ['channel', /^(channels?|media|medium)$|^(渠道|媒介|通路)$/],
  ['note', /^(notes?|comments?|remarks?|annotations?)$|^(备注|注释|说明|批注)$/],
  ['customer', /\b(customers?|clients?|users?|guests?|patients?|passengers?|citizens?|visitors?|students?|shoppers?|buyers?|consumers?|personas?|journey)\b|顾客|客户|用户|客人|宾客|患者|病人|乘客|旅客|市民|访客|学生|消费者|买家/],
  ['support', /\b(support|supporting|internal|systems?|it|suppliers?|vendors?|partners?|infrastructure|third part(y|ies)|database|erp|crm)\b|支持|支撑|内部|系统|供应商|合作方|第三方|数据库|基础设施/],
];

/** Null where the name says nothing of it. */
export function laneKindOf(name: string): LaneKind | null {
  const words = name.normalize('NFKC').toLowerCase().replace(/[\s_\-–—/&+,.;:()]+/g, ' ').trim();
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
