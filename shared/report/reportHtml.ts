// A report as a web page of its own: everything inside, no script, and it prints as it should. All that comes from the
// file is escaped.

import { svgPrimitive } from '../export/svg';
import { xmlText } from '../export/xml';
import type { Translate } from '../i18n/messages';
import type { Report, ReportBlock, ReportCell, ReportChart, ReportChoice, ReportFigures, ReportProfile, ReportTable } from './report';
import { reportStyle } from './reportStyle';
import { cellTints, numberColumns } from './tableColumns';

export interface ReportHtmlOptions extends Pick<ReportChoice, 'locale' | 'paper'> {
  readonly t: Translate;
  /** Of the blueprint's picture, a data URL. */
  readonly picture: string;
  /** px, of the same: narrower, its texts could not be read. */
  readonly pictureWidth: number;
  /** CSS: `@font-face` rules with the fonts inside. */
  readonly fontFaces: string;
  /** A stored picture as a data URL; undefined where it is missing. */
  readonly image: (hash: string) => string | undefined;
}

export function reportHtml({ title, lines, accent, sections }: Report, options: ReportHtmlOptions): string {
  const { locale, paper, t, fontFaces } = options;
  const contents = sections.map(({ id, title: name }) => `<li><a href="#${id}">${xmlText(name)}</a></li>`).join('');
  const body = sections.map(({ id, title: name, blocks }) => (
    `<section id="${id}"><h2>${xmlText(name)}</h2>${blocks.map((block) => blockHtml(block, title, options)).join('\n')}</section>`
  ));
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(title)}</title>
<style>${fontFaces}${reportStyle(paper, accent)}</style>
</head>
<body>
<header><h1>${xmlText(title)}</h1>${lines.map((line) => `<p>${xmlText(line)}</p>`).join('')}</header>
<nav aria-labelledby="contents"><h2 id="contents">${xmlText(t('report.contents'))}</h2><ol>${contents}</ol></nav>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

function blockHtml(block: ReportBlock, title: string, options: ReportHtmlOptions): string {
  const heading = 'title' in block && block.title ? `<h3>${xmlText(block.title)}</h3>` : '';
  switch (block.type) {
    case 'text': return `<p>${xmlText(block.text)}</p>`;
    case 'picture': return `<figure class="sheet" tabindex="0"><img src="${xmlText(options.picture)}" alt="${xmlText(title)}" style="--least:${Math.round(options.pictureWidth)}px"></figure>`;
    case 'figures': return heading + figuresHtml(block);
    case 'profiles': return `${heading}<div class="profiles">${block.people.map((person) => profileHtml(person, options)).join('')}</div>`;
    case 'chart': return `<figure>${heading}${chartHtml(block)}</figure>`;
    case 'table': return heading + tableHtml(block);
  }
}

function figuresHtml({ items }: ReportFigures): string {
  const tiles = items.map(({ name, value, note }) => `<div><dt>${xmlText(name)}</dt><dd>${xmlText(value)}</dd>${note ? `<dd class="note">${xmlText(note)}</dd>` : ''}</div>`);
  return `<dl class="figures">${tiles.join('')}</dl>`;
}

function profileHtml({ name, role, image, texts }: ReportProfile, options: ReportHtmlOptions): string {
  const url = image && options.image(image.hash);
  const [letter = ''] = name;
  const face = url ? `<img src="${xmlText(url)}" alt="">` : `<span class="letter" aria-hidden="true">${xmlText(letter)}</span>`;
  const said = texts.map(({ head, text }) => `<h5>${xmlText(head)}</h5><p>${lineBreaks(text)}</p>`).join('');
  return `<article><div class="person">${face}<div><h4>${xmlText(name)}</h4>${role ? `<p>${xmlText(role)}</p>` : ''}</div></div>${said}</article>`;
}

function chartHtml({ spoken, width, height, primitives }: ReportChart): string {
  const options = { image: () => undefined };
  const shapes = primitives.map((primitive) => svgPrimitive(primitive, options)).join('');
  return `<div class="chart" tabindex="0"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${xmlText(spoken)}">${shapes}</svg></div>`;
}

function tableHtml(table: ReportTable): string {
  const { heads, rows, widths } = table;
  const right = numberColumns(table);
  const tint = cellTints(table);
  const sum = (widths ?? []).reduce((all, width) => all + width, 0);
  const columns = widths ? `<colgroup>${widths.map((width) => `<col style="width:${((width / sum) * 100).toFixed(1)}%">`).join('')}</colgroup>` : '';
  const number = (i: number): string => (right.has(i) ? ' class="number"' : '');
  const head = heads.map((text, i) => `<th scope="col"${number(i)}>${xmlText(text)}</th>`).join('');
  const cellHtml = (cell: ReportCell, i: number): string => {
    const fill = tint(cell);
    return `<td${number(i)}${fill ? ` style="background:${fill}"` : ''}>${cell === null ? '' : lineBreaks(String(cell))}</td>`;
  };
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n');
  const wide = heads.length > 4 ? ' wide' : '';
  return `<div class="table${wide}" tabindex="0"><table>${columns}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function lineBreaks(text: string): string {
  return xmlText(text).replaceAll('\n', '<br>');
}
