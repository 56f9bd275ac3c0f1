// The parts of a presentation around its slides: what it consists of, its size, and what it says about itself.

import { xmlText } from '#shared/export/xml';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const PRESENTATION_NAMESPACES = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  `xmlns:r="${OFFICE}/relationships"`,
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
].join(' ');
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface DeckAbout {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** BCP 47 */
  readonly language: string;
  /** ISO, a day; empty where the blueprint tells none. */
  readonly date: string;
}

export interface Relationship {
  readonly id: string;
  /** `slide`, `image` … */
  readonly type: string;
  readonly target: string;
}

export function contentTypesXml(slides: number): string {
  const slide = (n: number): string => override(`/ppt/slides/slide${n}.xml`, `${MAIN_TYPE}.slide+xml`);
  return [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>',
    override('/ppt/presentation.xml', `${MAIN_TYPE}.presentation.main+xml`),
    override('/ppt/slideMasters/slideMaster1.xml', `${MAIN_TYPE}.slideMaster+xml`),
    override('/ppt/slideLayouts/slideLayout1.xml', `${MAIN_TYPE}.slideLayout+xml`),
    override('/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    ...Array.from({ length: slides }, (_, i) => slide(i + 1)),
    '</Types>',
  ].join('');
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

export function relationshipsXml(relationships: readonly Relationship[]): string {
  const lines = relationships.map(({ id, type, target }) => {
    const base = type === 'metadata/core-properties' ? `${PACKAGE}/relationships` : `${OFFICE}/relationships`;
    return `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`;
  });
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

export const ROOT_RELATIONSHIPS: readonly Relationship[] = [
  { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
  { id: 'rId2', type: 'metadata/core-properties', target: 'docProps/core.xml' },
  { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
];

/** @param size EMU */
export function presentationXml(size: { readonly width: number; readonly height: number }, slides: readonly string[], language: string): string {
  const ids = slides.map((id, i) => `<p:sldId id="${256 + i}" r:id="${id}"/>`).join('');
  const fonts = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';
  return [
    `${XML}<p:presentation ${PRESENTATION_NAMESPACES} saveSubsetFonts="1">`,
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>',
    `<p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${size.width}" cy="${size.height}"/><p:notesSz cx="6858000" cy="9144000"/>`,
    `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${language}"/></a:defPPr><a:lvl1pPr marL="0" algn="l" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">`,
    `<a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>${fonts}</a:defRPr></a:lvl1pPr></p:defaultTextStyle></p:presentation>`,
  ].join('');
}

export function corePropertiesXml({ title, subject, author, language, date }: DeckAbout): string {
  const names = [
    `xmlns:cp="${PACKAGE}/metadata/core-properties"`, 'xmlns:dc="http://purl.org/dc/elements/1.1/"', 'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(' ');
  // The blueprint's own date, not the clock's: equal blueprints give equal files.
  const time = (name: string): string => (DAY.test(date) ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>` : '');
  return [
    `${XML}<cp:coreProperties ${names}><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject>`,
    `<dc:creator>${xmlText(author)}</dc:creator><cp:lastModifiedBy>${xmlText(author)}</cp:lastModifiedBy>`,
    `${time('created')}${time('modified')}<dc:language>${language}</dc:language></cp:coreProperties>`,
  ].join('');
}

export function appPropertiesXml(slides: number): string {
  return `${XML}<Properties xmlns="${OFFICE}/extended-properties"><Application>Sightline</Application><Slides>${slides}</Slides></Properties>`;
}
