import { describe, expect, it } from 'vitest';
import { toggleList, toggleMark } from '../../../../../renderer/panels/inspector/formatting';
import type { TextEdit, TextSelection } from '../../../../../renderer/panels/inspector/formatting';

/** `[` and `]` stand around what is selected. */
function selected(marked: string): TextSelection {
  const start = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), start, end: marked.indexOf(']') - 1 };
}

function applied(marked: string, edit: (at: TextSelection) => TextEdit): string {
  const at = selected(marked);
  const { from, to, insert, start, end } = edit(at);
  const text = at.text.slice(0, from) + insert + at.text.slice(to);
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

describe('bold and italic', () => {
  it.each([
    ['a [b] c', '**', 'a **[b]** c'],
    ['a **[b]** c', '**', 'a [b] c'],
    ['a [b] c', '*', 'a *[b]* c'],
    ['a *[b]* c', '*', 'a [b] c'],
    ['a **[b]** c', '*', 'a ***[b]*** c'],
    ['a []', '**', 'a **[]**'],
    ['a **[]**', '**', 'a []'],
    ['a **b[]** c', '**', 'a **b**[] c'],
  ] as const)('%s with %s is %s', (before, mark, after) => {
    expect(applied(before, (at) => toggleMark(at, mark))).toBe(after);
  });
});

describe('list', () => {
  it.each([
    ['one\nt[]wo', 'one\n- two[]'],
    ['[one\ntwo]', '[- one\n- two]'],
    ['[- one\n- two]', '[one\ntwo]'],
  ])('%j is %j', (before, after) => {
    expect(applied(before, toggleList)).toBe(after);
  });
});
