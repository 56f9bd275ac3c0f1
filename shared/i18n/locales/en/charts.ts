// Charts, whatever they show.

export const charts = {
  'chart.show': 'Show as',
  'chart.asChart': 'Chart',
  'chart.asTable': 'Table',
  'chart.copy': 'Copy the chart as a picture',
  'chart.copied': 'Chart copied as a picture',
  'chart.notCopied': 'The chart could not be copied. Click in the window and try again.',
  'chart.save': 'Save the chart',
  'figure.saveTitle': 'Save as',
  'figure.fileName': '{title}, {name}',
  'figure.saved': '“{name}” is saved.',
} as const;
