// PowerPoint export.

export const slides = {
  'export.pptx': 'PowerPoint',
  'export.pptxHint': 'Slides to edit: cards are shapes, and connectors stay attached to them',
  'export.slides': 'Slides',
  'export.slides.one': 'One',
  'export.slides.phases': 'One per phase',
  'export.slideCount': '{count, plural, one {# slide} other {# slides}}',
  'export.slideSize': '{width} × {height} cm',
  'export.slidesTooLarge': 'The sheet is too large for a slide, which is 142 cm (56 inches) wide at most. Choose one slide per phase, or export a part of the sheet.',
  'slides.legend': 'Legend',
} as const;
