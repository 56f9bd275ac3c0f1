// The command line of the export command, checked. What is wrong comes back as a text to show, not as an exception.

import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { exportFormat, type ExportFormat, type ExportOptions } from '#shared/api/requests/export';
import type { Label } from '#shared/history/label';
import type { LocaleId } from '#shared/i18n/messages';
import { err, ok, type Result } from '#shared/lib/result';
import { PART_OPTIONS, readPartOptions, type PartRequest } from './readPartOptions';
import { givenPageOptions, PAGE_OPTIONS, readPageOptions } from './readPageOptions';

/** How to draw; without a language, each blueprint is drawn in the one it is written in. */
export type DrawOptions = Omit<ExportOptions, 'locale' | 'scope'> & { readonly locale: LocaleId | undefined; readonly part?: PartRequest };

export interface ExportArguments {
  readonly help: boolean;
  readonly force: boolean;
  readonly recursive: boolean;
  /** Says nothing but what was written and what went wrong. */
  readonly quiet: boolean;
  /** Files and folders, as they were typed. */
  readonly inputs: readonly string[];
  readonly out: string | undefined;
  readonly options: DrawOptions;
}

const OPTIONS = {
  to: { type: 'string' },
  out: { type: 'string' },
  scale: { type: 'string' },
  dpi: { type: 'string' },
  width: { type: 'string' },
  transparent: { type: 'boolean', default: false },
  quality: { type: 'string' },
  ...PAGE_OPTIONS,
  ...PART_OPTIONS,
  embed: { type: 'boolean', default: false },
  slides: { type: 'string' },
  locale: { type: 'string' },
  recursive: { type: 'boolean', short: 'r', default: false },
  quiet: { type: 'boolean', short: 'q', default: false },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** As they are typed. */
export const FORMATS = exportFormat.options.join(', ');
/** Print resolution at 100 %. */
const BASE_DPI = 96;
const DEFAULT_SCALE = 2;
const RANGES = { scale: [0.1, 64], dpi: [36, 1200], width: [16, 300_000], quality: [1, 100] } as const;
/** Counted in wholes. */
const WHOLE: readonly string[] = ['width', 'quality'];
/** What can carry its blueprint. */
const CARRIERS: readonly string[] = ['png', 'svg', 'pdf'];
const PICTURES: readonly string[] = ['png', 'webp', 'jpeg'];
/** What only pictures have. */
const PICTURE_OPTIONS = ['scale', 'dpi', 'width', 'transparent', 'quality'] as const;

export function readExportArguments(args: readonly string[]): Result<ExportArguments, Label> {
  try {
    const { values, positionals } = parse(args);
    if (values.help) return ok(HELP);
    if (positionals.length === 0) return err({ key: 'cli.noFile' });
    const options = readOptions(values);
    if (!options.ok) return options;
    const { force, recursive, quiet, out } = values;
    return ok({ help: false, force, recursive, quiet, inputs: positionals, out, options: options.value });
  } catch (thrown) {
    return err({ key: 'cli.unknownOption', params: { option: optionIn(thrown) } });
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

const HELP: ExportArguments = {
  help: true, force: false, recursive: false, quiet: false, inputs: [], out: undefined,
  options: { format: 'pdf', locale: undefined, scale: 1, dpi: BASE_DPI },
};

/** The option that `parseArgs` complains about; its message begins with it, in quotes. */
function optionIn(thrown: unknown): string {
  return /'([^' ]+)/.exec(thrown instanceof Error ? thrown.message : '')?.[1] ?? '';
}

function readOptions(values: Values): Result<DrawOptions, Label> {
  const format = readFormat(values);
  if (!format.ok) return format;
  const wrong = misplaced(format.value, values);
  if (wrong) return err(wrong);
  const language = readLocale(values.locale);
  if (!language.ok) return language;
  const picture = readPicture(values);
  if (!picture.ok) return picture;
  const page = readPageOptions(values);
  if (!page.ok) return page;
  const part = readPartOptions(values);
  if (!part.ok) return part;
  const { slides } = values;
  if (slides !== undefined && slides !== 'one' && slides !== 'phases') return err({ key: 'cli.badSlides', params: { value: slides } });
  return ok({
    format: format.value, locale: language.value, ...picture.value, ...(slides === undefined ? {} : { slides }),
    ...(page.value ? { page: page.value } : {}), ...(part.value ? { part: part.value } : {}), ...(values.embed ? { embed: true } : {}),
  });
}

/** Options that don't go with the format, or with one another. */
function misplaced(format: ExportFormat, values: Values): Label | undefined {
  const given = PICTURE_OPTIONS.filter((option) => values[option] !== undefined && values[option] !== false);
  if (!PICTURES.includes(format) && given[0]) return { key: 'cli.onlyPictures', params: { option: given[0] } };
  const onPages = format === 'pdf' ? undefined : givenPageOptions(values)[0];
  if (onPages) return { key: 'cli.onlyPdf', params: { option: onPages } };
  if (values.slides !== undefined && format !== 'pptx') return { key: 'cli.onlySlides' };
  if (values.embed && !CARRIERS.includes(format)) return { key: 'cli.noCarrier' };
  if (values.width !== undefined && (values.scale ?? values.dpi) !== undefined) return { key: 'cli.oneSize' };
  if (format === 'jpeg' && values.transparent) return { key: 'cli.jpegOpaque' };
  return format === 'png' && values.quality !== undefined ? { key: 'cli.pngQuality' } : undefined;
}

function readPicture(values: Values): Result<Omit<DrawOptions, 'format' | 'locale'>, Label> {
  const scale = readNumber('scale', values.scale);
  if (!scale.ok) return scale;
  const dpi = readNumber('dpi', values.dpi);
  if (!dpi.ok) return dpi;
  const width = readNumber('width', values.width);
  if (!width.ok) return width;
  const quality = readNumber('quality', values.quality);
  if (!quality.ok) return quality;
  const scaled = scale.value ?? (dpi.value === undefined ? DEFAULT_SCALE : dpi.value / BASE_DPI);
  return ok({
    scale: scaled,
    dpi: dpi.value ?? Math.round(scaled * BASE_DPI),
    ...(width.value === undefined ? {} : { width: width.value }),
    ...(quality.value === undefined ? {} : { quality: quality.value }),
    ...(values.transparent ? { transparent: true } : {}),
  });
}

function readFormat(values: Values): Result<ExportFormat, Label> {
  const wanted = values.to ?? (values.out ? extname(values.out).slice(1) : '');
  if (wanted === '') return err({ key: 'cli.noFormat', params: { formats: FORMATS } });
  const format = exportFormat.safeParse(wanted.toLowerCase().replace(/^jpg$/, 'jpeg'));
  return format.success ? ok(format.data) : err({ key: 'cli.badFormat', params: { value: wanted, formats: FORMATS } });
}

function readNumber(option: keyof typeof RANGES, value: string | undefined): Result<number | undefined, Label> {
  if (value === undefined) return ok(undefined);
  const [min, max] = RANGES[option];
  const number = value.trim() === '' ? NaN : Number(value);
  if (number >= min && number <= max && (Number.isInteger(number) || !WHOLE.includes(option))) return ok(number);
  return err({ key: 'cli.badNumber', params: { option, value, min, max } });
}

function readLocale(value: string | undefined): Result<LocaleId | undefined, Label> {
  if (value === undefined) return ok(undefined);
  return value === 'en' || value === 'zh-CN' ? ok(value) : err({ key: 'cli.badLocale', params: { value } });
}
