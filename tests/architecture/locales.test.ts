import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { MessageKey } from '#shared/i18n/messages';
import { locales } from '#shared/i18n/translator';
import { filesIn, parseSource, productSources, visit } from '../support/sources';

const keysOf = (messages: object): MessageKey[] => Object.keys(messages) as MessageKey[];
const english = locales.find(({ id }) => id === 'en')?.messages as Record<MessageKey, string>;
const others = locales.filter(({ id }) => id !== 'en');
const keys = keysOf(english);

/** Words that read the same in every language. */
const SAME = /\b(PNG|SVG|PDF|JSON|PowerPoint|CSV|Excel|JPEG|WebP|DPI|dpi|px|FAQ|Sightline|MIT|Inter|Noto Sans SC|A[0-6]|Ctrl|Shift|Alt|Esc|ATM|ID|URL|Electron|Chromium|English|KB|MB)\b/g;

/** Visits the parts of an ICU message: `type` 0 is plain text, others are parameters with their name as `value`. */
function eachPart(message: string, locale: string, see: (type: unknown, value: string) => void): void {
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && 'value' in value && typeof value.value === 'string') see(value.type, value.value);
    Object.values(value).forEach(walk);
  };
  walk(new IntlMessageFormat(message, locale).getAst());
}

function parametersOf(message: string, locale: string): string[] {
  const found = new Set<string>();
  eachPart(message, locale, (type, name) => { if (type !== 0) found.add(name); });
  return [...found].sort();
}

/** What a reader sees of the message besides its parameters. */
function wordsOf(message: string, locale: string): string {
  const found: string[] = [];
  eachPart(message, locale, (type, text) => { if (type === 0) found.push(text); });
  return found.join(' ');
}

/** What sources say of keys: whole ones, and patterns such as `lane.${kind}`. */
function mentions(): { whole: Set<string>; patterns: RegExp[] } {
  const whole = new Set<string>();
  const patterns: RegExp[] = [];
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  for (const file of productSources().filter((path) => !path.startsWith('shared/i18n/locales'))) {
    visit(parseSource(file), (node) => {
      if (ts.isStringLiteralLike(node)) whole.add(node.text);
      const parts = ts.isTemplateExpression(node) || ts.isTemplateLiteralTypeNode(node) ? node : undefined;
      if (!parts || !/^[a-zA-Z]+\./.test(parts.head.text)) return;
      patterns.push(new RegExp(`^${escaped(parts.head.text)}${parts.templateSpans.map((s) => `.+${escaped(s.literal.text)}`).join('')}$`));
    });
  }
  return { whole, patterns };
}

describe('English', () => {
  it('has no message that nobody shows', () => {
    const { whole, patterns } = mentions();
    expect(keys.filter((key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it('defines each key in one area only', () => {
    const seen = new Map<string, string[]>();
    for (const file of filesIn('shared/i18n/locales/en')) {
      visit(parseSource(file), (node) => {
        if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) {
          seen.set(node.name.text, [...(seen.get(node.name.text) ?? []), file]);
        }
      });
    }
    expect([...seen].filter(([, files]) => files.length > 1)).toEqual([]);
    expect(seen.size).toBe(keys.length);
  });

  it('has a plural wherever it counts', () => {
    expect(keys.filter((key) => /\{count\} \w+s\b/.test(english[key]))).toEqual([]);
  });

  it('uses typographic marks', () => {
    expect(keys.filter((key) => /\.\.\.|\p{L}"|"\p{L}|\w'\w/u.test(english[key]))).toEqual([]);
  });
});

describe.each(others)('$id', ({ id, messages }) => {
  it('has exactly the keys of English', () => {
    expect(keysOf(messages).sort()).toEqual([...keys].sort());
  });

  it('has no empty message', () => {
    expect(keys.filter((key) => !messages[key].trim() && english[key].trim())).toEqual([]);
  });

  it('takes the same parameters as English', () => {
    const different = keys.filter((key) => parametersOf(messages[key], id).join() !== parametersOf(english[key], 'en').join());
    expect(different).toEqual([]);
  });

  it('is translated, not copied', () => {
    // A language is offered under the name that it calls itself.
    const copied = (key: MessageKey): boolean => messages[key] === english[key] && !key.startsWith('action.language.')
      && /\p{L}{2}/u.test(wordsOf(messages[key], id).replace(SAME, ''));
    expect(keys.filter(copied)).toEqual([]);
  });
});

describe('zh-CN', () => {
  const chinese = locales.find(({ id }) => id === 'zh-CN')?.messages as Record<MessageKey, string>;

  it('uses Chinese punctuation after Chinese text', () => {
    const withoutIcu = (text: string): string => text.replace(/\{\w+, (plural|select)[^]*\}/g, '');
    expect(keys.filter((key) => /\p{Script=Han}[,;:!?](?!\/)|\p{Script=Han}\.(\s|$)|\.\.\./u.test(withoutIcu(chinese[key])))).toEqual([]);
  });
});
