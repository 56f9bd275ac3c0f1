// The blueprint that an SVG carries: an element of our own namespace in its `metadata`, compressed, as base64. Drawing
// programs keep it when they save the picture, some under another prefix; so it is looked for as XML, tag by tag, and what
// only looks like it in a comment or a text is passed over.

import { CARRIED_NAMESPACE } from './carried';

const ELEMENT = 'blueprint';
/** What begins like a tag and is none, and how it ends. */
const OTHERS = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>'], ['<!', '>']] as const;
const DECLARATION = new RegExp(`xmlns(?::([\\w.-]+))?\\s*=\\s*["']${CARRIED_NAMESPACE}["']`, 'g');
/** Programs write the metadata before the picture; a picture of so many tags takes a second to pass over. */
const MOST_TAGS = 3_000_000;
const TAG_NAME = /^<(?:([\w.-]+):)?([\w.-]+)/;

/** The `metadata` element of an SVG. @param base64 the text in UTF-8, compressed by zlib */
export function svgMetadata(base64: string): string {
  return `<metadata><${ELEMENT} xmlns="${CARRIED_NAMESPACE}" encoding="zlib+base64">${base64}</${ELEMENT}></metadata>`;
}

/** The element's base64 in an SVG's text; null where there is none, `damaged` where it has no end. */
export function svgCarried(svg: string): string | 'damaged' | null {
  // Without the name of the namespace nothing can be in it.
  if (!svg.includes(CARRIED_NAMESPACE)) return null;
  const prefixes = new Set<string>();
  for (let at = svg.indexOf('<'), tags = 0; at >= 0 && tags < MOST_TAGS; tags++) {
    const end = endOf(svg, at);
    if (end < 0) return null;
    const tag = svg.slice(at, end);
    const declared = tag.includes(CARRIED_NAMESPACE) ? [...tag.matchAll(DECLARATION)].map(([, prefix = '']) => prefix) : [];
    for (const prefix of declared) prefixes.add(prefix);
    const [, prefix = '', name] = TAG_NAME.exec(tag) ?? [];
    if (name === ELEMENT && (prefix === '' ? declared.includes('') : prefixes.has(prefix))) return contentOf(svg, end);
    at = svg.indexOf('<', end);
  }
  return null;
}

function contentOf(svg: string, from: number): string | 'damaged' {
  const end = svg.indexOf('<', from);
  return end < 0 ? 'damaged' : svg.slice(from, end).replace(/\s+/g, '');
}

/** Where what begins at `at` ends; -1 where it does not. */
function endOf(svg: string, at: number): number {
  const other = OTHERS.find(([begin]) => svg.startsWith(begin, at));
  if (!other) return endOfTag(svg, at + 1);
  const end = svg.indexOf(other[1], at);
  return end < 0 ? -1 : end + other[1].length;
}

/** Behind the `>`; those in the values of attributes don't count. */
function endOfTag(svg: string, from: number): number {
  const next = /["'>]/g;
  next.lastIndex = from;
  for (let found = next.exec(svg); found; found = next.exec(svg)) {
    if (found[0] === '>') return next.lastIndex;
    const closing = svg.indexOf(found[0], next.lastIndex);
    if (closing < 0) return -1;
    next.lastIndex = closing + 1;
  }
  return -1;
}
