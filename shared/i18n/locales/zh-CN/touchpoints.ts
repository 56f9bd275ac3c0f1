// Tags of touchpoints: colours and their legend, the filter, the inspector's fields.

import type { touchpoints as english } from '../en/touchpoints';

export const touchpoints: Record<keyof typeof english, string> = {
  'axis.owner': '负责人',
  'axis.status': '状态',
  'axis.evidence': '证据状态',
  'legend.axis': '{axis}：',
  'legend.count': '{name}（{count}）',
  'legend.others': '其他',
  'legend.notSet': '未填写',
};
