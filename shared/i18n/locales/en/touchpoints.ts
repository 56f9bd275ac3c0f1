// Tags of touchpoints: colours and their legend, the filter, the inspector's fields.

export const touchpoints = {
  'axis.owner': 'Owner',
  'axis.status': 'Status',
  'axis.evidence': 'Evidence status',
  'legend.axis': '{axis}:',
  'legend.count': '{name} ({count})',
  'legend.others': 'Others',
  'legend.notSet': 'Not set',
} as const;
