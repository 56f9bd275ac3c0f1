// A report as a web page of its own: everything inside, no script, and it prints as it should. All that comes from the
// file is escaped.

import { svgPrimitive } from '../export/svg';
import { xmlText } from '../export/xml';
import type { Translate } from '../i18n/messages';
import type { Report, ReportBlock, ReportCell, ReportChart, ReportChoice, ReportTable } from './report';
import { reportStyle } from './reportStyle';

export interface ReportHtmlOptions extends Pick<ReportChoice, 'locale' | 'paper'> {
  readonly t: Translate;
  /** Of the blueprint's picture, a data URL. */
  readonly picture: string;
}

export function reportHtml({ title, lines, sections }: Report, options: ReportHtmlOptions): string {
  const { locale, paper, t } = options;
  const contents = sections.map(({ id, title: name }) => `<li><a href="#${id}">${xmlText(name)}</a></li>`).join('');
  const body = sections.map(({ id, title: name, blocks }) => (
    `<section id="${id}"><h2>${xmlText(name)}</h2>${blocks.map((block) => blockHtml(block, title, options)).join('\n')}</section>`
  ));
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(title)}</title>
<style>${reportStyle(paper)}</style>
</head>
<body>
<header><h1>${xmlText(title)}</h1>${lines.map((line) => `<p>${xmlText(line)}</p>`).join('')}</header>
<nav aria-label="${xmlText(t('report.contents'))}"><h2>${xmlText(t('report.contents'))}</h2><ol>${contents}</ol></nav>
${body.join('\n')}
</body>
</html>
`;
}

function blockHtml(block: ReportBlock, title: string, { picture }: ReportHtmlOptions): string {
  switch (block.type) {
    case 'text': return `<p>${xmlText(block.text)}</p>`;
    case 'picture': return `<figure class="sheet"><img src="${xmlText(picture)}" alt="${xmlText(title)}"></figure>`;
    case 'chart': return chartHtml(block);
    case 'table': return tableHtml(block);
  }
}

function chartHtml({ title, width, height, primitives }: ReportChart): string {
  const shapes = primitives.map((primitive) => svgPrimitive(primitive, { image: () => undefined })).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${xmlText(title)}">${shapes}</svg>`;
  return `<figure><h3>${xmlText(title)}</h3>${svg}</figure>`;
}

function tableHtml({ title, heads, rows, widths }: ReportTable): string {
  const sum = (widths ?? []).reduce((all, width) => all + width, 0);
  const columns = widths ? `<colgroup>${widths.map((width) => `<col style="width:${((width / sum) * 100).toFixed(1)}%">`).join('')}</colgroup>` : '';
  const head = heads.map((text) => `<th scope="col">${xmlText(text)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n');
  return `${title ? `<h3>${xmlText(title)}</h3>` : ''}<table>${columns}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function cellHtml(cell: ReportCell): string {
  return `<td${typeof cell === 'number' ? ' class="number"' : ''}>${cell === null ? '' : xmlText(String(cell)).replaceAll('\n', '<br>')}</td>`;
}
