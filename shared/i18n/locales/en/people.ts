// People: how they feel from step to step, personas, stakeholders, and who does what.

export const people = {
  'emotion.firstPersona': 'Customer',
  'action.emotion.raise': 'Raise the emotion',
  'action.emotion.lower': 'Lower the emotion',
  'disabled.noEmotionCell': 'Select a step in an emotion lane first',
  'disabled.emotionEnd': 'The emotion is at the end of the scale',
  'canvas.emotion': '{persona} {value}{state, select, toBe { in the future state} other {}}',
  'canvas.cellEmotion': 'Lane {lane}, step {step}: {emotions}',
  'emotion.curves': 'Emotion curves',
  'emotion.persona': 'Persona',
  'emotion.draw': 'Draw the curve of {persona}',
  'emotion.of': '{persona}, {step}',
  'emotion.hint': 'From −2 (frustrated) to +2 (delighted). On the sheet: press to set a point, drag it up or down, Alt for tenths.',
  'emotion.cellHint': 'From −2 (frustrated) to +2 (delighted). On the sheet, + and − change the point, Delete removes it.',
} as const;
