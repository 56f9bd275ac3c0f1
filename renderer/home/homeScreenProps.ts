// What the home screen shows, and what can be done there.

import type { FileInfo } from '#shared/api/fields';
import type { Preferences } from '#shared/api/preferences';
import type { Example } from './ExampleCard';
import type { Library } from './library/library';
import type { TemplateSectionProps } from './templates/TemplateSection';
import type { RecentFile } from './recentFile';

export interface HomeScreenProps extends TemplateSectionProps {
  readonly preferences: Preferences;
  readonly recents: readonly RecentFile[];
  /** Null while they are being read. */
  readonly examples: readonly Example[] | null;
  readonly library: Library;
  readonly now: number;
  readonly onNew: () => void;
  readonly onNewFromTemplate: () => void;
  readonly onOpen: () => void;
  /** Asks for a table that becomes a blueprint. */
  readonly onImport: () => void;
  readonly onAddFolder: () => void;
  readonly onOpenRecent: (file: FileInfo) => void;
  readonly onRemoveRecent: (file: FileInfo) => void;
  readonly onOpenExample: (example: Example) => void;
  /** What colleagues know the person by; empty for nothing. */
  readonly person: string;
  readonly onYourName: () => void;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}
