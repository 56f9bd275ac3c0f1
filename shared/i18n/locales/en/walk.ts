// Walking through a blueprint before others.

export const walk = {
  'action.walkThrough': 'Walk through…',
  'walk.name': 'Walk through the blueprint',
  'walk.nothing': 'Nothing to walk through',
  'walk.stop': 'Stop {n} of {count}',
  'walk.count': '{n} of {count}',
  'walk.back': 'Back',
  'walk.on': 'On',
  'walk.way': 'Go by',
  'walk.way.step': 'Step',
  'walk.way.phase': 'Phase',
  'walk.way.lane': 'Lane',
  'walk.way.flow': 'Connector',
  'walk.notes': 'Speaker’s notes',
  'walk.noNotes': 'No speaker’s notes here. Write them in the inspector, on a step or a card.',
  'walk.exits': 'Ways on',
  'walk.end': 'End',
} as const;
