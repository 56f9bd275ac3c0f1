// Colleagues who share a file: the person's own name, who is changing it, and conflict copies of it.

export const team = {
  'action.yourName': 'Your name…',
  'yourName.title': 'Your name',
  'yourName.text': 'Colleagues who share a file with you see it: while you change the file, and when you have saved it.',
  'yourName.label': 'Name',
  'yourName.hint': 'Without one it is “{name}”, as this computer calls you.',
  'yourName.noHint': 'Without one, colleagues see “somebody”.',
  'yourName.save': 'Use this name',
  'presence.somebody': 'Somebody',
  'presence.short': '{more, plural, =0 {{name} is editing} other {{name} and {more} more are editing}}',
  'presence.since': 'Being edited by {name} since {when, select, today {} other {{at, date, medium}, }}{at, time, ::HHmm}',
  'presence.hint': 'Go on: changes are merged.',
  'copies.found': 'Another version of this document is here: “{name}”{known, select, yes {, saved by {by}} other {}}.',
  'copies.merge': 'Merge…',
  'copies.notNow': 'Not now',
  'copies.contained': 'Everything in “{name}” is in this document now.',
  'copies.discard': 'Move the copy to the bin',
  'copies.leave': 'Leave it',
  'copies.inBin': '“{name}” is in the bin.',
  'copies.kept': 'There is no bin here. “{name}” was moved to {place}.',
  'copies.failed': '“{name}” could not be moved. {reason}',
} as const;
