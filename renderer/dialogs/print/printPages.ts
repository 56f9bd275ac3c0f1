// Pages → the system's print dialog: they stand in the page itself, where only paper sees them, because its fonts are
// loaded there already. Each is as large as the paper says, so that nothing is scaled and no empty page follows.

import type { PageLayout } from '#shared/export/pages/page';
import { POINTS_PER_MM } from '#shared/export/pages/page';
import { xmlNumber } from '#shared/export/xml';

/** The page's own rules stay on screen: on paper there is nothing but the pages. */
function printRules({ width, height }: PageLayout): string {
  const [w, h] = [width, height].map((points) => `${xmlNumber(points / POINTS_PER_MM)}mm`);
  return `
    @page { size: ${w} ${h}; margin: 0 }
    @media screen { .print-pages { display: none } }
    @media print {
      html, body { width: ${w} !important; height: auto !important; margin: 0 !important; overflow: visible !important; background: #fff !important; color-scheme: light }
      body > :not(.print-pages) { display: none !important }
      .print-page { width: ${w}; height: ${h}; overflow: hidden; break-after: page; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact }
      .print-page:last-child { break-after: auto }
      .print-page > svg { display: block; width: 100%; height: 100%; font-kerning: none; font-variant-ligatures: none; text-rendering: geometricPrecision }
      .print-page text { white-space: pre }
    }
  `;
}

function pageElement(svg: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'print-page';
  element.innerHTML = svg;
  return element;
}

/**
 * Asks for a printer and prints.
 * @param svgs an `<svg>` for each page
 * @param name of the print job, and of the file where somebody prints into one
 */
export function printPages(svgs: readonly string[], layout: PageLayout, name: string): void {
  const rules = new CSSStyleSheet();
  rules.replaceSync(printRules(layout));
  const pages = document.createElement('div');
  pages.className = 'print-pages';
  pages.setAttribute('aria-hidden', 'true');
  pages.append(...svgs.map(pageElement));
  const title = document.title;
  const tidy = (): void => {
    pages.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules);
    document.title = title;
  };
  document.body.append(pages);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  document.title = name;
  // Some browsers print when the call has long returned.
  window.addEventListener('afterprint', tidy, { once: true });
  window.print();
}
