// Scene → SVG. Text stays text: one <text> per line, one <tspan> per run, each at its own x and of its own length, so that
// no viewer can shift it, whatever font it takes. Attributes rather than classes, because drawing programs read those
// best. A picture is stored once and used often.

import type { Box } from '../lib/geometry';
import type { Face, ImagePrimitive, ItemRef, Primitive, Scene, SceneItem, Segment, Stroke, TextPrimitive, TextRun } from '../scene/scene';
import { faceWeight } from '../scene/fonts/faces';
import { SVG_FAMILIES } from './families';
import { svgGroups } from './svgGroups';
import type { SvgName } from './svgNames';
import { xmlId, xmlNumber as n, xmlText } from './xml';

export interface SvgOptions {
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
  /** A `metadata` element. */
  readonly metadata?: string;
  /** CSS: `@font-face` rules with the embedded subsets. */
  readonly fontFaces: string;
  /** The part of the sheet that is shown; all of it where this is left out. */
  readonly part?: Box;
  /** A stored picture as a data URL; undefined where it is missing. */
  image(hash: string): string | undefined;
  /** What the parts are called; without it, by their ids. */
  name?(ref: ItemRef): SvgName;
  /** Where a line of text leads; see `sheetLinks`. */
  link?(text: TextPrimitive): string | undefined;
}

/** What painting single primitives takes. */
export interface SvgPaint extends Pick<SvgOptions, 'image' | 'link'> {
  /** Lists of font families other than a file's. */
  readonly families?: Readonly<Record<Face, string>>;
}

const MISSING_IMAGE = '#e3e8ee';
const TEXT_STYLE = 'font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision;white-space:pre';

/** Browsers want this rule, drawing programs `xml:space`: a run may begin with spaces, and each counts. */
const KEEP_SPACES = 'text{white-space:pre}';

/** The whole file. */
export function svgOf(scene: Scene, options: SvgOptions): string {
  const { x, y, w, h } = options.part ?? { x: 0, y: 0, w: scene.width, h: scene.height };
  const size = `width="${n(w)}" height="${n(h)}" viewBox="${n(x)} ${n(y)} ${n(w)} ${n(h)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" ${size} xml:lang="${xmlText(options.language)}" xml:space="preserve" stroke-linejoin="round" style="${TEXT_STYLE}">`,
    `<title>${xmlText(options.title)}</title>`,
    ...(options.metadata === undefined ? [] : [options.metadata]),
    `<defs><style>${KEEP_SPACES}${options.fontFaces}</style>${imageDefinitions(scene.items, options)}</defs>`,
    `<rect${options.part ? ` x="${n(x)}" y="${n(y)}"` : ''} width="${n(w)}" height="${n(h)}" fill="${scene.background}" class="background"/>`,
    ...svgGroups(scene.items, ({ primitives }) => primitives.map((p) => svgPrimitive(p, options)).join(''), options.name ?? (() => ({ name: '' }))),
    '</svg>',
    '',
  ].join('\n');
}

/** One primitive as an element. */
export function svgPrimitive(p: Primitive, options: SvgPaint): string {
  switch (p.type) {
    case 'rect':
      return `<rect x="${n(p.x)}" y="${n(p.y)}" width="${n(p.w)}" height="${n(p.h)}"${p.r ? ` rx="${n(p.r)}"` : ''}${paint(p)}/>`;
    case 'circle':
      return `<circle cx="${n(p.cx)}" cy="${n(p.cy)}" r="${n(p.r)}"${paint(p)}/>`;
    case 'path':
      return `<path d="${p.segments.map(segment).join('')}"${paint(p)}/>`;
    case 'text':
      return svgText(p, options);
    case 'image':
      return svgImage(p, options);
  }
}

function segment(s: Segment): string {
  const [command, ...numbers] = s;
  return command + numbers.map(n).join(' ');
}

function paint({ fill, stroke }: { readonly fill?: string; readonly stroke?: Stroke }): string {
  return ` fill="${fill ?? 'none'}"${stroke ? strokeAttributes(stroke) : ''}`;
}

function strokeAttributes({ color, width, dash, cap }: Stroke): string {
  const dashes = dash ? ` stroke-dasharray="${dash.map(n).join(' ')}"` : '';
  return ` stroke="${color}" stroke-width="${n(width)}"${dashes}${cap === 'round' ? ' stroke-linecap="round"' : ''}`;
}

function svgText(p: TextPrimitive, { families = SVG_FAMILIES, link }: SvgPaint): string {
  const runs = p.runs.map((run) => svgRun(run, p, families)).join('');
  const text = `<text y="${n(p.y)}" font-size="${n(p.size)}" font-weight="${p.weight}" fill="${p.fill}">${runs}</text>`;
  const href = link?.(p);
  return href === undefined ? text : `<a href="${xmlText(href)}" target="_blank" rel="noopener">${text}</a>`;
}

function svgRun(run: TextRun, { weight }: TextPrimitive, families: Readonly<Record<Face, string>>): string {
  const real = faceWeight(run.face, weight);
  const own = real === weight ? '' : ` font-weight="${real}"`;
  // Where another font stands in, because embedded ones are not read or lack a character, it is made to fit the place
  // that was kept for it. With the right font it is no change.
  const fit = ` textLength="${n(run.width)}" lengthAdjust="spacingAndGlyphs"`;
  return `<tspan x="${n(run.x)}" font-family="${xmlText(families[run.face])}"${own}${fit}>${xmlText(run.text)}</tspan>`;
}

function svgImage(p: ImagePrimitive, options: SvgPaint): string {
  const box = `x="${n(p.x)}" y="${n(p.y)}" width="${n(p.w)}" height="${n(p.h)}"${p.r ? ` rx="${n(p.r)}"` : ''}`;
  if (options.image(p.hash) === undefined) return `<rect ${box} fill="${MISSING_IMAGE}"/>`;
  const use = `<use href="#picture-${xmlId(p.hash)}" transform="translate(${n(p.x)} ${n(p.y)}) scale(${n(p.w)} ${n(p.h)})"/>`;
  return p.r ? `<g clip-path="url(#${clipId(p)})">${use}</g>` : use;
}

function clipId(p: ImagePrimitive): string {
  return `clip-${[p.x, p.y, p.w, p.h].map(n).join('_').replaceAll('.', '-')}`;
}

/** Each picture once, one unit wide and high, and the rounded boxes that clip them. */
export function imageDefinitions(items: readonly SceneItem[], options: SvgPaint): string {
  const definitions = new Map<string, string>();
  for (const p of items.flatMap((item) => item.primitives)) {
    if (p.type !== 'image') continue;
    const url = options.image(p.hash);
    if (url === undefined) continue;
    const id = `picture-${xmlId(p.hash)}`;
    definitions.set(id, `<image id="${id}" width="1" height="1" preserveAspectRatio="none" href="${xmlText(url)}"/>`);
    if (!p.r) continue;
    const box = `x="${n(p.x)}" y="${n(p.y)}" width="${n(p.w)}" height="${n(p.h)}" rx="${n(p.r)}"`;
    definitions.set(clipId(p), `<clipPath id="${clipId(p)}"><rect ${box}/></clipPath>`);
  }
  return [...definitions.values()].join('');
}
