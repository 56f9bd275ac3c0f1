import { describe, expect, it } from 'vitest';
import { goOnInList, makeLink, toggleList, toggleMark } from '../../../../../renderer/panels/inspector/formatting';
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

  it.each([
    ['- one[]', '- one\n- []'],
    ['- o[]ne', '- o\n- []ne'],
    ['- one\n- []', '- one\n[]'],
    ['- one\n- []\nmore', '- one\n[]\nmore'],
  ])('Enter in %j makes %j', (before, after) => {
    expect(applied(before, (at) => goOnInList(at) ?? { ...at, from: 0, to: 0, insert: 'none' })).toBe(after);
  });

  it('Enter elsewhere is a line end like any other', () => {
    expect(goOnInList(selected('one[]'))).toBeNull();
    expect(goOnInList(selected('- [one]'))).toBeNull();
  });
});

describe('link', () => {
  // Square brackets are part of a link, so the selection is said in numbers.
  it.each([
    ['see it', 4, 6, 'see [it](https://)', 'https://'],
    ['https://a.example', 0, 17, '[](https://a.example)', ''],
    ['', 0, 0, '[](https://)', ''],
  ])('of %j', (text, start, end, after, chosen) => {
    const edit = makeLink({ text, start, end });
    const made = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
    expect([made, made.slice(edit.start, edit.end)]).toEqual([after, chosen]);
  });
});
