// What drawing in any format gets besides the scene.

import type { HostError } from '#shared/api/contract';
import type { ExportOptions } from '#shared/api/requests/export';
import type { Blueprint } from '#shared/blueprint/records';
import type { Result } from '#shared/lib/result';
import type { Scene } from '#shared/scene/scene';
import type { Exported } from '../shell/ports';
import type { SystemFonts } from './systemFonts';

export interface DrawEnvironment {
  readonly fontsDir: string;
  readonly systemFonts: SystemFonts;
  readonly onProgress: (done: number) => void;
  /** Where a picture is written to as it is drawn; without it, it comes as bytes. */
  readonly file?: string;
  /** Where a part is drawn, what it is a part of. */
  readonly whole?: Blueprint;
}

export type Drawn = Promise<Result<Exported, HostError>>;

/** Makes a file of one format. What it has drawn from, the scene or the blueprint that the scene shows, is its business. */
export type Drawer = (scene: Scene, blueprint: Blueprint, options: ExportOptions, environment: DrawEnvironment) => Drawn;
