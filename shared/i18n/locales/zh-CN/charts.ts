// Charts, whatever they show.

import type { charts as english } from '../en/charts';

export const charts: Record<keyof typeof english, string> = {
  'chart.show': '显示为',
  'chart.asChart': '图表',
  'chart.asTable': '表格',
  'chart.copy': '将图表复制为图片',
  'chart.copied': '图表已复制为图片',
  'chart.notCopied': '图表未能复制。请先点击窗口，再试一次。',
  'chart.save': '保存图表',
  'figure.saveTitle': '保存为',
  'figure.fileName': '{title} {name}',
  'figure.saved': '“{name}”已保存。',
};
