// The SVG painter's text.

import { expect, test } from 'vitest';
import { svgOf, type SvgOptions } from '#shared/export/svg';
import type { Primitive } from '#shared/scene/scene';
import { item, sceneOf } from '../../../outputs/support/scenes';

const OPTIONS: SvgOptions = { title: 'A & <B>\u0001', language: 'zh-CN', fontFaces: '@font-face{}', image: () => undefined };

function svg(primitives: readonly Primitive[], options = OPTIONS): string {
  return svgOf(sceneOf(100.12345, 50, [item('card:c_1', primitives)]), options);
}

test('the file has size, language, title, fonts and background', () => {
  const text = svg([]);
  expect(text).toContain('width="100.123" height="50" viewBox="0 0 100.123 50" xml:lang="zh-CN"');
  expect(text).toContain('<title>A &amp; &lt;B&gt;</title>');
  expect(text).toContain('<style>text{white-space:pre}@font-face{}</style>');
  expect(text).toContain('<rect width="100.123" height="50" fill="#ffffff" class="background"/>');
});

test('a line of text is one <text>, each run one <tspan> at its own x, as long as its place', () => {
  const text = svg([{
    type: 'text', y: 20, size: 13, weight: 600, fill: '#111111',
    runs: [{ text: 'a < b ', face: 'inter', x: 1, width: 7 }, { text: '客', face: 'notoSansSC', x: 8.5, width: 13 }],
  }]);
  const shown = text.replace(/ font-family="[^"]*"/g, '');
  expect(shown).toContain(
    '<text y="20" font-size="13" font-weight="600" fill="#111111"><tspan x="1" textLength="7" lengthAdjust="spacingAndGlyphs">a &lt; b </tspan>'
    + '<tspan x="8.5" font-weight="700" textLength="13" lengthAdjust="spacingAndGlyphs">客</tspan></text>',
  );
  expect(text).toMatch(/<tspan x="1" font-family="Inter, .*sans-serif".*<tspan x="8.5" font-family="'Noto Sans SC', .*sans-serif"/);
});

test('what no bundled face covers is left to the system', () => {
  const text = svg([{ type: 'text', y: 2, size: 13, weight: 400, fill: '#111111', runs: [{ text: 'ก', face: 'system', x: 1, width: 7.8 }] }]);
  expect(text).toContain('font-family="system-ui, sans-serif" textLength="7.8"');
});

test('shapes carry their paint as attributes', () => {
  const stroke = { color: '#222222', width: 1.5, dash: [2, 5], cap: 'round' } as const;
  expect(svg([{ type: 'path', segments: [['M', 0, 1], ['L', 2.5, 3], ['Z']], stroke }])).toContain(
    '<path d="M0 1L2.5 3Z" fill="none" stroke="#222222" stroke-width="1.5" stroke-dasharray="2 5" stroke-linecap="round"/>',
  );
});

test('a picture on many cards is stored once', () => {
  const image = { type: 'image', hash: 'h', x: 1, y: 2, w: 3, h: 4 } as const;
  const text = svg([image, { ...image, x: 50 }, { ...image, r: 2 }], { ...OPTIONS, image: () => 'data:image/png;base64,AAAA' });
  expect(text.match(/data:image/g)).toHaveLength(1);
  expect(text.match(/<use /g)).toHaveLength(3);
  expect(text.match(/<clipPath /g)).toHaveLength(1);
  expect(svg([image])).not.toContain('<use');
});
