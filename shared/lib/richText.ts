// The little Markdown that details may hold: **bold**, *italic*, [links](https://…) and lists with "- ". It is stored as
// it is typed, so that a file stays readable and older versions show it as text.

export interface RichRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly href?: string;
}

export interface RichBlock {
  readonly type: 'paragraph' | 'bullets';
  /** Lines of a paragraph, points of a list. */
  readonly lines: readonly (readonly RichRun[])[];
}

type Style = Omit<RichRun, 'text'>;

/** Marks hug their text, so that "2 * 3 * 4" is no markup; only addresses of the web and of mail become links. */
const MARK = /\*\*(?=\S)(.+?)(?<=\S)\*\*|\*(?=[^\s*])(.+?)(?<=[^\s*])\*|\[([^\]]+)\]\(((?:https?:\/\/|mailto:)[^\s)]+)\)|(https?:\/\/[^\s<>()，。；、）]+)/;
const ADDRESS = /https?:\/\/[^\s<>()，。；、）]+/g;
const POINT = /^\s*[-*•]\s+(.*)$/;

function runsOf(text: string, style: Style): RichRun[] {
  const found = MARK.exec(text);
  if (!found) return text === '' ? [] : [{ text, ...style }];
  const [whole, bold, italic, name, href, address] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + whole.length);
  return [...runsOf(before, style), ...marked({ bold, italic, name, href: href ?? address }, style), ...runsOf(after, style)];
}

function marked({ bold, italic, name, href }: Record<'bold' | 'italic' | 'name' | 'href', string | undefined>, style: Style): RichRun[] {
  if (bold !== undefined) return runsOf(bold, { ...style, bold: true });
  if (italic !== undefined) return runsOf(italic, { ...style, italic: true });
  return href === undefined ? [] : [{ text: name ?? href, ...style, href }];
}

/** Text as blocks of runs; what is no markup stays as it is, and nothing is ever refused. */
export function parseRichText(text: string): RichBlock[] {
  const blocks: { type: RichBlock['type']; lines: RichRun[][] }[] = [];
  for (const line of text.split('\n')) {
    const point = POINT.exec(line);
    const type = point ? 'bullets' : 'paragraph';
    const last = blocks.at(-1);
    const runs = runsOf(point?.[1] ?? line, {});
    if (last?.type === type) last.lines.push(runs);
    else blocks.push({ type, lines: [runs] });
  }
  return blocks;
}

/** The addresses of the web that a text names outright. */
export function addressesIn(text: string): string[] {
  return text.match(ADDRESS) ?? [];
}

/** Whether reading it as Markdown shows anything but the text itself. */
export function hasMarkup(text: string): boolean {
  return MARK.test(text) || text.split('\n').some((line) => POINT.test(line));
}
