// What dialogs and panels may ask of the shell and of the app: the host, what it can do, and the stack of questions.

import { createContext, useContext } from 'react';
import type { Host, Output } from '#shared/api/contract';
import type { Toasts } from '../ui/toasts';
import type { Editor } from '../editor/editor';
import type { TextMeasurer } from '#shared/scene/measure';
import type { DialogStack } from './dialogStack';
import type { ExportMemory } from './export/exportMemory';
import type { FilePicker } from './filePicker';

export interface AppServices {
  readonly host: Host;
  readonly start: Output<'app.start'>;
  readonly dialogs: DialogStack;
  readonly picker: FilePicker;
  readonly toasts: Toasts;
  readonly measure: TextMeasurer;
  readonly platform: 'mac' | 'other';
  readonly createId: (prefix: string) => string;
  /** The file's text without its history: what the shell draws. */
  readonly exportText: (editor: Editor) => string;
  readonly exports: ExportMemory;
}

const ServicesContext = createContext<AppServices | null>(null);

export const ServicesProvider = ServicesContext;

export function useServices(): AppServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesProvider around it');
  return services;
}
