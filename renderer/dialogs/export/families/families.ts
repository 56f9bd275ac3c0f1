// Each family of formats with its part of the dialog.

import type { FamilyForm } from '../familyForm';
import type { FormatFamily } from '../formats';
import { PagesOptions, PagesSize } from './pages';
import { PictureOptions, PictureSize } from './picture';
import { SlidesOptions, SlidesSize } from './slides';
import { TableSize } from './table';
import { VectorSize } from './vector';

export const FAMILIES: Readonly<Record<FormatFamily, FamilyForm>> = {
  pages: { Options: PagesOptions, Size: PagesSize },
  picture: { Options: PictureOptions, Size: PictureSize },
  vector: { Options: null, Size: VectorSize },
  slides: { Options: SlidesOptions, Size: SlidesSize },
  table: { Options: null, Size: TableSize },
};
