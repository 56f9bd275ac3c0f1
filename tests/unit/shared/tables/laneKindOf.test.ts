// Lane names of books, templates and teams, in both languages.

import { expect, test } from 'vitest';
import { laneKindOf } from '#shared/tables/laneKindOf';

test.each([
  ['evidence', ['Physical evidence', 'Evidence', 'Touchpoints', '有形展示', '物证', '触点']],
  ['customer', ['Customer actions', 'Guest', 'Customer journey', 'USER', '顾客行为', '客户', '用户行动']],
  ['frontstage', ['Visible staff / technology', 'front stage', 'Front-stage', 'Frontstage actions', 'Onstage contact employee', 'Front of house', 'Customer service', 'Visible to the customer', '前台', '客服', '可见的员工行为']],
  ['backstage', ['Back of house', 'Backstage', 'back-stage', 'Invisible contact employee actions', 'Behind the scenes', '后台', '幕后', '不可见的行为']],
  ['support', ['Support processes', 'Systems', 'Suppliers', 'IT', '支持', '支撑系统', '供应商']],
  ['emotion', ['Customer emotions', '情绪曲线']], ['painPoint', ['Pain points', '痛点']], ['opportunity', ['Opportunities', '机会点']],
  ['metric', ['KPIs', '指标']], ['policy', ['Policies & rules', '规章制度']], ['time', ['Time', '时间']], ['channel', ['Channels', '渠道']],
  ['question', ['Open questions', '待解问题']], ['note', ['Notes', '备注']], ['storyboard', ['Storyboard', '故事板']],
  [null, ['Till magic', 'Department B', '库房', 'Part-time team', '']],
] as const)('%s', (kind, names) => {
  expect(names.map((name) => [name, laneKindOf(name)])).toEqual(names.map((name) => [name, kind]));
});
