import { describe, expect, it } from 'vitest';
import { hasMarkup, parseRichText } from '#shared/lib/richText';

const runs = (text: string) => parseRichText(text)[0]?.lines[0];

describe('parseRichText', () => {
  it('reads bold, italic, both, and links', () => {
    expect(runs('See **all *of* it** and [the rules](https://example.org/a).')).toEqual([
      { text: 'See ' }, { text: 'all ', bold: true }, { text: 'of', bold: true, italic: true }, { text: ' it', bold: true },
      { text: ' and ' }, { text: 'the rules', href: 'https://example.org/a' }, { text: '.' },
    ]);
    expect(runs('见https://example.org/a，谢谢')).toEqual([
      { text: '见' }, { text: 'https://example.org/a', href: 'https://example.org/a' }, { text: '，谢谢' },
    ]);
  });

  it('gathers points to lists and lines to paragraphs', () => {
    const blocks = parseRichText('Needs:\n- a key\n- a *signature*\nThen go');
    expect(blocks.map(({ type, lines }) => [type, lines.length])).toEqual([['paragraph', 1], ['bullets', 2], ['paragraph', 1]]);
  });

  it('leaves alone what is no markup, and addresses that do something else', () => {
    for (const text of ['2 * 3 * 4', '** a **', '[x](javascript:alert(1))', 'a_b_c', '-5 degrees', '']) {
      expect(hasMarkup(text), text).toBe(false);
    }
    expect(parseRichText('2 * 3 * 4')).toEqual([{ type: 'paragraph', lines: [[{ text: '2 * 3 * 4' }]] }]);
  });
});
