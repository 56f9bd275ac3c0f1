// What the parts of the dialog that belong to one family of formats get.

import type { ComponentType } from 'react';
import type { ExportOptions } from '#shared/api/requests/export';
import type { Blueprint } from '#shared/blueprint/records';
import type { PageLayout } from '#shared/export/pages/page';
import type { PageSetup } from '#shared/export/pages/pageSetup';
import type { Size } from '#shared/export/pictureSize';
import type { Scene } from '#shared/scene/scene';

export interface FamilyFormProps {
  /** With a page set-up in any case, so that the paper is there when PDF is chosen. */
  readonly options: ExportOptions & { readonly page: PageSetup };
  /** What is exported: the part of the document that was chosen; of several files the one that is previewed. */
  readonly blueprint: Blueprint;
  /** Of the sheet that shows it; of several the largest. */
  readonly sheet: Size;
  /** PDF: the pages as they come out, a list for each file; none where the set-up can't be. */
  readonly layouts: readonly PageLayout[];
  /** Of every file and slide. */
  readonly scenes: readonly Scene[];
  /** How many files it makes. */
  readonly files: number;
  readonly onChange: (options: ExportOptions) => void;
}

export interface FamilyForm {
  /** What can be chosen besides format and language; null: nothing. */
  readonly Options: ComponentType<FamilyFormProps> | null;
  /** How large the result will be. */
  readonly Size: ComponentType<FamilyFormProps>;
}
