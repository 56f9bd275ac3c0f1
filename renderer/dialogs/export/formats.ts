// The formats that an export can have, in the order in which they are offered. A new one is a line here, its drawer in the
// export worker's list, and a family: formats of one family share what can be chosen, how large they say that they get,
// and their preview.

import { FileImage, FileType, Image, ImageDown, Presentation, Sheet, Spline, Table2, type LucideIcon } from 'lucide-react';
import type { ExportFormat } from '#shared/api/requests/export';
import type { MessageKey } from '#shared/i18n/messages';

export type FormatFamily = 'pages' | 'picture' | 'vector' | 'slides' | 'table';

export interface Format {
  readonly id: ExportFormat;
  readonly family: FormatFamily;
  readonly icon: LucideIcon;
  /** At most ten letters: it stands on a tile. */
  readonly name: MessageKey;
  /** What it is good for, in one line below the tiles. */
  readonly hint: MessageKey;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  /** Whether it can carry the blueprint, to be opened again. */
  readonly carries?: true;
}

export const FORMATS: readonly Format[] = [
  { id: 'pdf', family: 'pages', icon: FileType, name: 'export.pdf', hint: 'export.pdfHint', extension: 'pdf', carries: true },
  { id: 'png', family: 'picture', icon: FileImage, name: 'export.png', hint: 'export.pngHint', extension: 'png', carries: true },
  { id: 'svg', family: 'vector', icon: Spline, name: 'export.svg', hint: 'export.svgHint', extension: 'svg', carries: true },
  { id: 'pptx', family: 'slides', icon: Presentation, name: 'export.pptx', hint: 'export.pptxHint', extension: 'pptx' },
  { id: 'jpeg', family: 'picture', icon: Image, name: 'export.jpeg', hint: 'export.jpegHint', extension: 'jpg' },
  { id: 'webp', family: 'picture', icon: ImageDown, name: 'export.webp', hint: 'export.webpHint', extension: 'webp' },
  { id: 'xlsx', family: 'table', icon: Sheet, name: 'export.xlsx', hint: 'export.xlsxHint', extension: 'xlsx' },
  { id: 'csv', family: 'table', icon: Table2, name: 'export.csv', hint: 'export.csvHint', extension: 'csv' },
];

/** Everything about a format. */
export function formatOf(id: ExportFormat): Format {
  return FORMATS.find((format) => format.id === id) ?? (FORMATS[0] as Format);
}
