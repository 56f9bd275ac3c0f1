// How wide a step and how high a lane may be made by hand, in px at 100 %: narrower, no word would fit on a card; wider
// or higher, the next column or row would be off the screen. And how much a blueprint may hold: what commands may make
// and what files may bring, so that whatever can be made can also be opened.

export const STEP_WIDTH = { min: 120, max: 480 } as const;
export const LANE_HEIGHT = { min: 76, max: 1200 } as const;

export const MOST = {
  cards: 10_000,
  connectors: 20_000,
  steps: 5_000,
  lanes: 500,
  pictures: 2_000,
  personas: 50,
  stakeholders: 200,
  measures: 20_000,
  targets: 5_000,
  insights: 5_000,
  comments: 10_000,
  ignored: 10_000,
  /** Characters of one text. */
  text: 100_000,
  /** Characters of all texts together. */
  texts: 10_000_000,
} as const;
