// The page options of the export command: from `--paper A3 --landscape --fit 2x1 --margin 10` to a page set-up.

import { DEFAULT_PAGES, PAGE_RANGES, PAPERS, type PageLength, type PageSetup } from '#shared/export/pages/pageSetup';
import type { Label } from '#shared/history/label';
import { err, ok, type Result } from '#shared/lib/result';

export const PAGE_OPTIONS = {
  paper: { type: 'string' },
  landscape: { type: 'boolean', default: false },
  portrait: { type: 'boolean', default: false },
  fit: { type: 'string' },
  tile: { type: 'boolean', default: false },
  percent: { type: 'string' },
  margin: { type: 'string' },
  overlap: { type: 'string' },
  plain: { type: 'boolean', default: false },
} as const;

export type PageOption = keyof typeof PAGE_OPTIONS;
export type PageValues = { readonly [O in PageOption]?: string | boolean | undefined };

/** Which of the options were given. */
export function givenPageOptions(values: PageValues): PageOption[] {
  return (Object.keys(PAGE_OPTIONS) as PageOption[]).filter((option) => values[option] !== undefined && values[option] !== false);
}

/** Undefined where no option is given: then a page is as large as its sheet. */
export function readPageOptions(values: PageValues): Result<PageSetup | undefined, Label> {
  const given = givenPageOptions(values);
  if (given.length === 0) return ok(undefined);
  if (values.paper === undefined) return err({ key: 'cli.noPaper' });
  const paper = readPaper(values.paper);
  if (!paper) return err({ key: 'cli.badPaper', params: { value: String(values.paper) } });
  const clash = clashing(values);
  if (clash) return err(clash);
  const pages = /^(\d+)x(\d+)$/i.exec(String(values.fit ?? '1x1'));
  if (!pages) return err({ key: 'cli.badFit', params: { value: String(values.fit) } });
  const lengths: Partial<Record<PageLength, number>> = { columns: Number(pages[1]), rows: Number(pages[2]) };
  for (const name of ['margin', 'overlap', 'percent'] as const) {
    if (typeof values[name] === 'string') lengths[name] = values[name].trim() === '' ? NaN : Number(values[name]);
  }
  const wrong = (Object.keys(lengths) as PageLength[]).find((name) => !isWithin(name, lengths[name] ?? NaN));
  if (wrong) return err(outOfRange(wrong, values));
  const size = values.tile || values.percent !== undefined ? 'scale' : 'fit';
  return ok({ ...DEFAULT_PAGES, ...paper, ...lengths, landscape: !values.portrait, size, marks: !values.plain, repeat: !values.plain });
}

function readPaper(value: PageValues['paper']): Pick<PageSetup, 'paper' | 'width' | 'height'> | null {
  const { width, height } = DEFAULT_PAGES;
  const name = (Object.keys(PAPERS) as (keyof typeof PAPERS)[]).find((paper) => paper.toLowerCase() === String(value).toLowerCase());
  if (name) return { paper: name, width, height };
  const own = /^(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)$/i.exec(String(value));
  if (!own || !isWithin('width', Number(own[1])) || !isWithin('height', Number(own[2]))) return null;
  return { paper: 'custom', width: Number(own[1]), height: Number(own[2]) };
}

function clashing(values: PageValues): Label | undefined {
  if (values.landscape && values.portrait) return { key: 'cli.oneOf', params: { first: 'landscape', second: 'portrait' } };
  const scaled = values.tile ? 'tile' : 'percent';
  if (values.fit !== undefined && (values.tile || values.percent !== undefined)) return { key: 'cli.oneOf', params: { first: 'fit', second: scaled } };
  return undefined;
}

function isWithin(name: PageLength, value: number): boolean {
  const [min, max] = PAGE_RANGES[name];
  return value >= min && value <= max;
}

function outOfRange(name: PageLength, values: PageValues): Label {
  const [min, max] = PAGE_RANGES[name];
  const option = name === 'columns' || name === 'rows' ? 'fit' : name;
  return { key: 'cli.badNumber', params: { option, value: String(values[option as PageOption]), min, max } };
}
