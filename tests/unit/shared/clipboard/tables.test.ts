import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../build/bench/generate';
import { findCards } from '#shared/clipboard/hiddenCards';
import { readHtmlTable } from '#shared/clipboard/readHtmlTable';
import { readTextTable } from '#shared/clipboard/readTextTable';
import { tableHtml, tableText, trimmedTable } from '#shared/clipboard/table';

const rich = [['a', 'two\nlines', 'say "hi"'], ['', '标签\t1', '<b> & c']];

describe('tables as text', () => {
  it('come back as they went, as text and as HTML', () => {
    expect(readTextTable(tableText(rich))).toEqual(rich);
    expect(readTextTable(tableText(rich).replaceAll('\n', '\r\n'))).toEqual(rich);
    expect(readHtmlTable(tableHtml(rich))).toEqual([['a', 'two\nlines', 'say "hi"'], ['', '标签 1', '<b> & c']]);
  });

  it('are what spreadsheets write: a line end at the end, empty cells, quotation marks inside of a text', () => {
    expect(readTextTable('a\tb\r\n\t5" pipe\r\n')).toEqual([['a', 'b'], ['', '5" pipe']]);
    expect(readTextTable('"unfinished\tb')).toEqual([['"unfinished', 'b']]);
  });

  it('are CSV and Markdown, too', () => {
    expect(readTextTable('a,"b, c"\nd,e')).toEqual([['a', 'b, c'], ['d', 'e']]);
    expect(readTextTable('a;b\nc;d')).toEqual([['a', 'b'], ['c', 'd']]);
    expect(readTextTable('| Step | Who |\n|:---|---:|\n| Check in | Guest \\| host |')).toEqual([['Step', 'Who'], ['Check in', 'Guest | host']]);
  });

  it('are not prose', () => {
    for (const text of ['Hello', 'Dear guest,\nwelcome, and enjoy', 'one, two\nthree, four', 'a\nb\nc', '']) {
      expect(readTextTable(text)).toBeNull();
    }
  });
});

describe('tables as HTML', () => {
  it('are read as spreadsheets write them', () => {
    const html = `<html><head><style><!-- td {color:red} --></style><title>x</title></head><body><!--StartFragment-->
      <table border=0><colgroup><col width=64></colgroup><tr><td class=x>Check&nbsp;in</td><td colspan=2>A<br style='x'>B</td></tr>
      <tr><td></td><th>&#20837;&#x4f4f; &amp;c</th><td><p>C</p><p>D</p></td></tr></table><!--EndFragment--></body></html>`;
    expect(readHtmlTable(html)).toEqual([['Check in', 'A\nB', ''], ['', '入住 &c', 'C\nD']]);
  });

  it('are no tables where there is more to read', () => {
    expect(readHtmlTable('<p>Before</p><table><tr><td>x</td></tr></table>')).toBeNull();
    expect(readHtmlTable('<table><tr><td>x</td></tr></table>and after')).toBeNull();
    expect(readHtmlTable('<p>no table</p>')).toBeNull();
  });

  it('survive whatever is written in them', () => {
    for (const html of ['<table', '<table><tr><td>a', '<table><td colspan=0>a</td></table>', '<table>&#99999999;<td>&#x110000;&nope;']) {
      expect(() => readHtmlTable(html)).not.toThrow();
    }
  });
});

it('a table loses the empty rows and columns at its end', () => {
  expect(trimmedTable([['a', '', ' '], ['', 'b'], [''], []])).toEqual([['a', ''], ['', 'b']]);
  expect(trimmedTable([['']])).toEqual([]);
});

it('no text whatever makes reading fail, or take long', () => {
  const random = seededRandom(7);
  const bits = ['"', '\t', '\n', ',', ';', '|', '-', '<table>', '<td>', '</tr>', '&#', 'x;', '<!--', '<style>', 'a', '入', '\ud83d', ' data-sightline-cards="', '{', '\\u'];
  for (let i = 0; i < 2_000; i++) {
    const text = Array.from({ length: 30 }, () => bits[Math.floor(random() * bits.length)]).join('');
    expect(() => [readTextTable(text), readHtmlTable(text), findCards(text)]).not.toThrow();
  }
  const started = performance.now();
  for (const text of ['<table><td>'.repeat(20_000), '<'.repeat(50_000), '"'.repeat(50_000), '<style>'.repeat(3_000), '"a\t'.repeat(3_000)]) {
    readTextTable(text);
    readHtmlTable(text);
    readHtmlTable(`<table>${text}`);
  }
  expect(performance.now() - started).toBeLessThan(5_000);
});
