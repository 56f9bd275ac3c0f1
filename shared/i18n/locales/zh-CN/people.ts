import type { people as en } from '../en/people';

export const people: Record<keyof typeof en, string> = {
  'emotion.firstPersona': '顾客',
  'action.emotion.raise': '提高情绪值',
  'action.emotion.lower': '降低情绪值',
  'disabled.noEmotionCell': '请先在情绪曲线泳道中选择一个步骤',
  'disabled.emotionEnd': '情绪值已到达刻度的尽头',
  'canvas.emotion': '{persona} {value}{state, select, toBe {（未来）} other {}}',
  'canvas.cellEmotion': '泳道：{lane}，步骤：{step}：{emotions}',
  'emotion.curves': '情绪曲线',
  'emotion.persona': '用户画像',
  'emotion.draw': '绘制{persona}的曲线',
  'emotion.of': '{persona}，{step}',
  'emotion.hint': '从 −2（沮丧）到 +2（愉悦）。在画布上：点按添加点，上下拖动调整，按住 Alt 以 0.1 为单位。',
  'emotion.cellHint': '从 −2（沮丧）到 +2（愉悦）。在画布上按 + 和 − 调整，按 Delete 删除。',
};
