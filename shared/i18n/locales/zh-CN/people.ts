import type { people as en } from '../en/people';

export const people: Record<keyof typeof en, string> = {
  'emotion.firstPersona': '顾客',
  'action.emotion.raise': '提高情绪值',
  'action.emotion.lower': '降低情绪值',
  'disabled.noEmotionCell': '请先在情绪曲线泳道中选择一个步骤',
  'disabled.emotionEnd': '情绪值已到达刻度的尽头',
  'canvas.emotion': '{persona} {value}{state, select, toBe {（未来）} other {}}',
  'canvas.cellEmotion': '泳道：{lane}，步骤：{step}：{emotions}',
};
