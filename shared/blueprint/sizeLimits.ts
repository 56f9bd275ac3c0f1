// How wide a step and how high a lane may be made by hand, in px at 100 %: narrower, no word would fit on a card; wider
// or higher, the next column or row would be off the screen.

export const STEP_WIDTH = { min: 120, max: 480 } as const;
export const LANE_HEIGHT = { min: 76, max: 1200 } as const;
