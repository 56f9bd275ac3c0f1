// The panel under the sheet, and the tables of the app.

import type { analysisPanel as english } from '../en/analysisPanel';

export const analysisPanel: Record<keyof typeof english, string> = {
  'analysis.name': '分析',
  'analysis.views': '分析视图',
  'analysis.hide': '隐藏分析面板',
  'analysis.higher': '展开到最高',
  'analysis.lower': '恢复高度',
  'analysis.height': '分析面板的高度',
  'analysis.stage.identify': '识别',
  'analysis.stage.evaluate': '评估',
  'analysis.stage.optimise': '优化',
  'analysis.stage.monitor': '监测与改进',
  'analysis.marks': '标记与判断',
  'analysis.mark': '标记',
  'analysis.noMarks': '还没有标记',
  'analysis.noMarksText': '在检查器中把卡片标为失败点、等待点、关键时刻或关键节点。',
  'dataTable.filter': '筛选',
  'dataTable.count': '{shown} 行',
  'dataTable.countOf': '{shown} / {all} 行',
  'dataTable.group': '分组方式',
  'dataTable.noGroups': '不分组',
  'dataTable.copy': '复制表格',
  'dataTable.copied': '表格已复制',
  'dataTable.save': '保存表格',
  'dataTable.xlsx': 'Excel 工作簿…',
  'dataTable.csv': 'CSV…',
  'dataTable.png': '图片 (PNG)…',
  'dataTable.tooLong': '图片最多容纳 {most} 行。请先筛选表格，或保存为工作簿。',
};
