// How each document was exported last: the options for good, the place while the app runs, since a page knows no paths.

import type { StoreApi } from 'zustand/vanilla';
import type { FileInfo } from '#shared/api/fields';
import type { Preferences } from '#shared/api/preferences';
import type { ExportOptions } from '#shared/api/requests/export';
import { countSelected } from './exportSelection';

export interface LastExport {
  readonly options: ExportOptions;
  /** Null after a new start: then it has to be asked for once. */
  readonly target: FileInfo | null;
}

export interface ExportMemory {
  /** Null for a blueprint that was never exported. */
  last(blueprint: string): LastExport | null;
  remember(blueprint: string, options: ExportOptions, target: FileInfo): void;
}

const MOST = 100;
/** A larger selection is remembered only while the app runs: preferences are small. */
const MOST_SELECTED = 500;

export function createExportMemory(preferences: StoreApi<Preferences>): ExportMemory {
  const targets = new Map<string, FileInfo>();
  const large = new Map<string, ExportOptions>();
  return {
    last(blueprint) {
      const found = preferences.getState().exports?.find(({ id }) => id === blueprint);
      const options = large.get(blueprint) ?? found?.options;
      return options ? { options, target: targets.get(blueprint) ?? null } : null;
    },
    remember(blueprint, options, target) {
      targets.set(blueprint, target);
      large.delete(blueprint);
      if (options.scope?.type === 'selection' && countSelected(options.scope) > MOST_SELECTED) {
        large.set(blueprint, options);
        return;
      }
      const others = (preferences.getState().exports ?? []).filter(({ id }) => id !== blueprint);
      preferences.setState({ exports: [{ id: blueprint, options }, ...others].slice(0, MOST) });
    },
  };
}
