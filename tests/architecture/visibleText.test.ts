import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { locales } from '#shared/i18n/translator';
import { parseSource, placeOf, productSources, visit } from '../support/sources';

const screens = productSources().filter((file) => file.endsWith('.tsx'));
const keys = new Set(Object.keys(locales[0]?.messages ?? {}));

/** Attributes that somebody reads or hears. */
const SEEN = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'title', 'placeholder', 'label', 'tooltip', 'heading', 'description', 'hint']);

/** Something a person could read; one sign such as "·" or "×" is drawing. */
function isText(text: string): boolean {
  return /\p{L}{2}|\p{Script=Han}/u.test(text) && !keys.has(text);
}

function literalTextsOf(node: ts.Node): ts.Node[] {
  if (ts.isStringLiteralLike(node)) return isText(node.text) ? [node] : [];
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].some(isText) ? [node] : [];
  }
  if (ts.isJsxExpression(node)) return node.expression ? literalTextsOf(node.expression) : [];
  if (ts.isConditionalExpression(node)) return [...literalTextsOf(node.whenTrue), ...literalTextsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) {
    const chosen = [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.PlusToken];
    return chosen.includes(node.operatorToken.kind) ? [...literalTextsOf(node.left), ...literalTextsOf(node.right)] : [];
  }
  return ts.isParenthesizedExpression(node) ? literalTextsOf(node.expression) : [];
}

function visibleIn(node: ts.Node): ts.Node[] {
  if (ts.isJsxText(node)) return isText(node.text.trim()) ? [node] : [];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return literalTextsOf(node);
  if (ts.isJsxAttribute(node) && SEEN.has(node.name.getText()) && node.initializer) return literalTextsOf(node.initializer);
  return [];
}

describe('visible text', () => {
  it('comes from the locales only', () => {
    const found: string[] = [];
    for (const file of screens) {
      visit(parseSource(file), (node) => found.push(...visibleIn(node).map((text) => `${placeOf(text)} ${text.getText().trim()}`)));
    }
    expect(found).toEqual([]);
  });
});
