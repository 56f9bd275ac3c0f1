// How words are compared that people write into tables: without case, spaces, punctuation and what stands in brackets.

/** `Time (min)` → `time`, `Step No.` → `stepno`; the brackets stay where there is nothing else. */
export function plainWord(text: string): string {
  const bare = (word: string): string => word.normalize('NFKC').toLowerCase().replace(/[\s\p{P}]+/gu, '');
  return bare(text.replace(/[(（[][^)）\]]*[)）\]]/g, '')) || bare(text);
}

/** Finds the value by any of its words. */
export function wordFinder<T>(words: readonly (readonly [T, readonly string[]])[]): (text: string) => T | null {
  const byWord = new Map(words.flatMap(([value, list]) => list.map((word) => [plainWord(word), value] as const)));
  return (text) => byWord.get(plainWord(text)) ?? null;
}

/** The parts of a list as people write it: `App, phone`, `网站、电话`. */
export function listed(text: string): string[] {
  return text.split(/[,;，；、|\n]+/).map((part) => part.trim()).filter((part) => part !== '');
}
