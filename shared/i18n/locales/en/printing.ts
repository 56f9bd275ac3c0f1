// Printing, and links on pages.

export const printing = {
  'print.title': 'Print',
  'print.text': 'The sheet as you see it, in the light theme. Which printer is asked next; leave its scale at 100 %.',
  'print.run': 'Print…',
  'pages.link': 'Link: {address}',
} as const;
