// The app for its own components: the model, and what actions need.

import { createContext, useContext } from 'react';
import type { AppCommands } from '../actions/action';
import type { AppModel } from './appModel';

export interface AppContextValue {
  readonly app: AppModel;
  readonly commands: AppCommands;
}

export const AppContext = createContext<AppContextValue | null>(null);

export function useApp(): AppContextValue {
  const value = useContext(AppContext);
  if (!value) throw new Error('useApp needs an AppContext around it');
  return value;
}
