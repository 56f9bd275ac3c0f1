// Walking through a blueprint before others.

import type { walk as english } from '../en/walk';

export const walk: Record<keyof typeof english, string> = {
  'action.walkThrough': '逐步演示…',
  'walk.name': '逐步演示蓝图',
  'walk.nothing': '没有可演示的内容',
  'walk.stop': '第 {n} 站，共 {count} 站',
  'walk.count': '{n} / {count}',
  'walk.back': '上一站',
  'walk.on': '下一站',
  'walk.way': '演示方式',
  'walk.way.step': '步骤',
  'walk.way.phase': '阶段',
  'walk.way.lane': '泳道',
  'walk.way.flow': '连线',
  'walk.notes': '演讲者备注',
  'walk.noNotes': '此处没有演讲者备注。可在检查器中为步骤或卡片填写。',
  'walk.exits': '后续走向',
  'walk.end': '结束',
};
