// Blueprint checks: what each is called, what it says where it finds something, and why it matters.

import type { checks as en } from '../en/checks';

export const checks: Record<keyof typeof en, string> = {
  'check.B02.name': '有顾客行为',
  'check.B02.why': '服务蓝图从顾客的视角来读：其余一切都是对顾客行为的回应。',
  'check.B02.noLane': '没有顾客行为泳道。请添加一条。',
  'check.B02.noCard': '还没有顾客行为。请先逐步写下顾客做什么。',
};
