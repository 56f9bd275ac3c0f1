// The command line of the export command, checked. What is wrong comes back as a text to show, not as an exception.

import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { exportFormat, type ExportFormat, type ExportOptions } from '#shared/api/requests/export';
import type { Label } from '#shared/history/label';
import type { LocaleId } from '#shared/i18n/messages';
import { err, ok, type Result } from '#shared/lib/result';

/** How to draw; without a language, each blueprint is drawn in the one it is written in. */
export type DrawOptions = Omit<ExportOptions, 'locale'> & { readonly locale: LocaleId | undefined };

export interface ExportArguments {
  readonly help: boolean;
  readonly force: boolean;
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
  locale: { type: 'string' },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** Print resolution at 100 %. */
const BASE_DPI = 96;
const DEFAULT_SCALE = 2;
const RANGES = { scale: [0.1, 16], dpi: [36, 1200] } as const;

export function readExportArguments(args: readonly string[]): Result<ExportArguments, Label> {
  try {
    const { values, positionals } = parse(args);
    if (values.help) return ok(HELP);
    if (positionals.length === 0) return err({ key: 'cli.noFile' });
    const options = readOptions(values);
    if (!options.ok) return options;
    return ok({ help: false, force: values.force, inputs: positionals, out: values.out, options: options.value });
  } catch (thrown) {
    return err({ key: 'cli.unknownOption', params: { option: optionIn(thrown) } });
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

const HELP: ExportArguments = {
  help: true, force: false, inputs: [], out: undefined, options: { format: 'pdf', locale: undefined, scale: 1, dpi: BASE_DPI },
};

/** The option that `parseArgs` complains about; its message begins with it, in quotes. */
function optionIn(thrown: unknown): string {
  return /'([^' ]+)/.exec(thrown instanceof Error ? thrown.message : '')?.[1] ?? '';
}

function readOptions(values: Values): Result<DrawOptions, Label> {
  const format = readFormat(values);
  if (!format.ok) return format;
  const scale = readNumber('scale', values.scale);
  if (!scale.ok) return scale;
  const dpi = readNumber('dpi', values.dpi);
  if (!dpi.ok) return dpi;
  if (format.value !== 'png' && (scale.value ?? dpi.value) !== undefined) return err({ key: 'cli.onlyPng' });
  const language = readLocale(values.locale);
  if (!language.ok) return language;
  const scaled = scale.value ?? (dpi.value === undefined ? DEFAULT_SCALE : dpi.value / BASE_DPI);
  return ok({ format: format.value, locale: language.value, scale: scaled, dpi: dpi.value ?? Math.round(scaled * BASE_DPI) });
}

function readFormat(values: Values): Result<ExportFormat, Label> {
  const wanted = values.to ?? (values.out ? extname(values.out).slice(1) : '');
  if (wanted === '') return err({ key: 'cli.noFormat' });
  const format = exportFormat.safeParse(wanted.toLowerCase());
  return format.success ? ok(format.data) : err({ key: 'cli.badFormat', params: { value: wanted } });
}

function readNumber(option: 'scale' | 'dpi', value: string | undefined): Result<number | undefined, Label> {
  if (value === undefined) return ok(undefined);
  const [min, max] = RANGES[option];
  const number = value.trim() === '' ? NaN : Number(value);
  if (number >= min && number <= max) return ok(number);
  return err({ key: 'cli.badNumber', params: { option, value, min, max } });
}

function readLocale(value: string | undefined): Result<LocaleId | undefined, Label> {
  if (value === undefined) return ok(undefined);
  return value === 'en' || value === 'zh-CN' ? ok(value) : err({ key: 'cli.badLocale', params: { value } });
}
