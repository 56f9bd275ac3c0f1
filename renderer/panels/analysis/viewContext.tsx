// How one view of the analysis leads to another: a sentence of the overview opens the inventory with the touchpoints that it
// speaks of.

import { createContext, useContext } from 'react';

export interface ViewRequest {
  readonly view: string;
  /** What the view is asked to show only; it knows what that means. */
  readonly filter?: string | undefined;
}

export interface OpenView {
  /** What led to the view that is open. */
  readonly filter: string | null;
  readonly open: (request: ViewRequest) => void;
  /** Asks for a survey, for views that have nothing to show without one. */
  readonly importSurvey: () => void;
}

const OpenViewContext = createContext<OpenView | null>(null);

export const OpenViewProvider = OpenViewContext;

export function useOpenView(): OpenView {
  const open = useContext(OpenViewContext);
  if (!open) throw new Error('views of the analysis stand in an OpenViewProvider');
  return open;
}
