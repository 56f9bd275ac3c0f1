// What drawing in any format gets besides the scene.

import type { HostError } from '#shared/api/contract';
import type { Blueprint } from '#shared/blueprint/records';
import type { NamedBlueprint } from '#shared/export/svgNames';
import type { Result } from '#shared/lib/result';
import type { Exported } from '../shell/ports';
import type { SystemFonts } from './systemFonts';

/** What a drawing says about itself, its pictures, and what its parts are called. */
export type DrawnBlueprint = Pick<Blueprint, 'title' | 'brief' | 'images'> & Partial<NamedBlueprint>;

export interface DrawEnvironment {
  readonly fontsDir: string;
  readonly systemFonts: SystemFonts;
  readonly onProgress: (done: number) => void;
  /** Where a picture is written to as it is drawn; without it, it comes as bytes. */
  readonly file?: string;
}

export type Drawn = Promise<Result<Exported, HostError>>;
