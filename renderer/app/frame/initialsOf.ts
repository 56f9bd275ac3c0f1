// One or two letters that stand for a person.

const LETTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Scripts whose names are not written in capitals and spaces: one character is as much as fits. */
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function firstLetter(word: string): string {
  for (const { segment } of LETTERS.segment(word)) return segment;
  return '';
}

/** "Anna Berg" → "AB", "anna" → "A", "王小明" → "王"; empty for an empty name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/[\s._-]+/).filter(Boolean);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  if (WIDE.test(first)) return firstLetter(first);
  return `${firstLetter(first)}${firstLetter(last)}`.toLocaleUpperCase();
}
