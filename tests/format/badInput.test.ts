// Texts that are no blueprints: each is refused with its reason, in words, and nothing throws.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../build/bench/generate';
import { parseFile } from '#shared/format/parseFile';
import { problemLabels } from '#shared/format/problems';
import type { ParseProblem } from '#shared/format/problems';
import { scanJson } from '#shared/format/scanJson';
import { serializeFile } from '#shared/format/serializeFile';
import { translator } from '#shared/i18n/translator';
import { smallBlueprint } from '../support/blueprints';

const good = serializeFile({ blueprint: smallBlueprint(), history: null });
const frozen = readFileSync('tests/fixtures/format/version-1.blueprint', 'utf8');
const languages = [translator('en'), translator('zh-CN')];

/** The problem, having checked that both languages can word it. */
function problem(text: string): ParseProblem {
  const result = parseFile(text);
  if (result.ok) throw new Error('It opens');
  for (const translate of languages) {
    for (const { key, params } of problemLabels(result.error)) expect(translate(key, params)).not.toMatch(/^$|\{|undefined/);
  }
  return result.error;
}

const edited = (from: string | RegExp, to: string) => {
  const text = good.replace(from, to);
  expect(text).not.toBe(good);
  return problem(text);
};

describe('bad input', () => {
  it('that is empty or no JSON', () => {
    expect(problem('')).toEqual({ type: 'empty' });
    expect(problem(' \n')).toEqual({ type: 'empty' });
    expect(problem('<html>\n</html>')).toEqual({ type: 'notJson', line: 1, column: 1, near: '<html>' });
    expect(edited('"title": "Small"', '"title": Small')).toMatchObject({ type: 'notJson', near: 'Small' });
  });
  it('that is some other JSON', () => {
    for (const text of ['[]', '3', 'null', '"x"', '{}', '{"format": "other", "version": 1}']) expect(problem(text)).toEqual({ type: 'notBlueprint' });
  });
  it('that is too new, or has no version', () => {
    const newer = good.replace('"version": 1', '"version": 2').replace('"kind": "flow"', '"kind": "teleport"');
    expect(problem(newer)).toEqual({ type: 'tooNew', version: 2 });
    expect(edited('"version": 1', '"version": 0')).toMatchObject({ type: 'invalid', where: 'version' });
    expect(edited('"version": 1', '"version": "1"')).toMatchObject({ type: 'invalid', where: 'version' });
  });
  it('that lacks a field, or has something else in it', () => {
    expect(edited(/, "title": "Checks in"/, '')).toMatchObject({ where: 'cards/c_2/title', reason: { key: 'format.reason.missing' } });
    expect(edited('"title": "Checks in"', '"title": 7')).toMatchObject({ where: 'cards/c_2/title', reason: { params: { expected: 'string' } } });
    expect(edited('"kind": "flow"', '"kind": "arrow"')).toMatchObject({ where: 'connectors/x_1/kind', reason: { key: 'format.reason.oneOf' } });
    expect(edited('"channels": ["web"]', '"channels": ["fax"]')).toMatchObject({ where: 'cards/c_1/channels/0' });
    expect(edited('"span": 2', '"span": 0')).toMatchObject({ where: 'cards/c_4/span', reason: { key: 'format.reason.tooSmall' } });
    expect(problem('{"format": "sightline-blueprint", "version": 1}')).toMatchObject({ where: 'blueprint', reason: { key: 'format.reason.missing' } });
  });
  it('with a dangling reference', () => {
    expect(edited('"to": "c_4"', '"to": "c_99"')).toEqual({
      type: 'invalid', where: 'connectors/x_1/to', reason: { key: 'format.violation.connectorEnd', params: { id: 'c_99' } }, more: 0,
    });
    expect(edited('"lane": "l_4"', '"lane": "l_99"')).toMatchObject({ where: 'steps/s_4/cells/l_4', more: 1 });
  });
  it('with a key twice', () => {
    const line = good.split('\n').find((l) => l.includes('"id": "c_3"')) as string;
    const found = edited(line, `${line}\n${line}`);
    expect(found).toMatchObject({ type: 'duplicateKey', key: 'c_3' });
    expect(edited('"kind": "flow"', '"kind": "flow", "kind": "loop"')).toMatchObject({ type: 'duplicateKey', key: 'kind' });
  });
  it('with keys that JavaScript reserves', () => {
    expect(edited('"images": {', '"__proto__": {"a": 1}, "images": {')).toMatchObject({ type: 'invalid', where: 'blueprint/__proto__' });
    expect(edited('"title": "Checks in"', '"constructor": 1, "title": ""')).toMatchObject({ where: 'blueprint/cards/c_2/constructor' });
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
  it('with a record under another id', () => {
    expect(edited('"c_1": {', '"c_77": {')).toMatchObject({ where: 'cards/c_77/id', reason: { key: 'format.violation.keyIsNotId' } });
    expect(edited('"l_1": {"id": "l_1"', '"l_1": {"id": "l_2"')).toMatchObject({ where: 'lanes/l_1/id' });
  });
  it('that is nested without end', () => {
    const deep = '['.repeat(50_000);
    expect(problem(deep)).toEqual({ type: 'tooDeep', line: 1 });
    expect(problem(`{\n"a": ${deep}${']'.repeat(50_000)}}`)).toEqual({ type: 'tooDeep', line: 2 });
    expect(edited('"title": "Small"', `"title": "${'['.repeat(200)}", "span": NaN`).type).toBe('notJson');
  });
  it('that holds more than can be shown', () => {
    expect(edited('"title": "Small"', `"title": "${'x'.repeat(100_001)}"`)).toEqual({ type: 'tooLarge', what: 'text', count: 100_001, most: 100_000 });
    const order = Array.from({ length: 501 }, (_, i) => `l_${i}`);
    expect(edited(/"laneOrder": [^\n]*/, `"laneOrder": ${JSON.stringify(order)},`)).toEqual({ type: 'tooLarge', what: 'lanes', count: 501, most: 500 });
    expect(problem(`[${'1,'.repeat(1_000_000)}1]`)).toEqual({ type: 'tooLarge', what: 'values', most: 1_000_000 });
  });
  it('with more faults than can be listed', () => {
    expect(edited('"channels": ["web"]', `"channels": [${'1,'.repeat(200_000)}1]`)).toMatchObject({ type: 'invalid', where: 'blueprint' });
  });
  it('with numbers that could not be written back', () => {
    expect(edited('"title": "Small"', '"later": [1e999], "title": "Small"')).toMatchObject({ where: 'blueprint/later/0', reason: { key: 'format.reason.number' } });
  });
  it('whose words would steer a terminal, or fill the screen', () => {
    const [, place] = problemLabels(edited('"title": "Checks in"', `"\\u001b[2J\\u202e${'x'.repeat(5000)}": 1e999, "title": ""`));
    expect(place?.params?.['where']).toMatch(/^blueprint\/cards\/c_2\/·\[2J·x+…x+$/);
  });
});

describe('a file cut short', () => {
  it.each([['small', good], ['frozen', frozen]])('is recognised wherever it is cut (%s)', (_name, text) => {
    for (let length = 1; length < text.length - 1; length += 97) {
      const found = problem(text.slice(0, length));
      expect(found.type, `at ${length}`).toBe('truncated');
    }
  });
});

describe('damage', () => {
  it('never throws, and what opens all the same can be written and opened again', () => {
    const random = seededRandom(5);
    let opened = 0;
    for (let i = 0; i < 400; i++) {
      const at = Math.floor(random() * frozen.length);
      const to = String.fromCharCode(Math.floor(random() * 0x250));
      const result = parseFile(frozen.slice(0, at) + to + frozen.slice(at + Math.floor(random() * 4)));
      const again = result.ok ? parseFile(serializeFile(result.value)) : { ok: true };
      expect(again.ok).toBe(true);
      opened += result.ok ? 1 : 0;
    }
    // A changed letter in a title, or in the history, which is then left out.
    expect(opened).toBeGreaterThan(0);
  });
  it('of random bytes is refused', () => {
    const random = seededRandom(6);
    for (let i = 0; i < 100; i++) {
      const bytes = Uint8Array.from({ length: Math.floor(random() * 300) }, () => random() * 256);
      expect(parseFile(new TextDecoder().decode(bytes)).ok).toBe(false);
    }
  });
  it('is found by the scanner exactly where JSON.parse finds some', () => {
    const random = seededRandom(7);
    const pieces = ['{', '}', '[', ']', ',', ':', '"a"', '"b\\n"', '"\\q"', '1', '-', '1.5e3', '01', 'true', 'nul', ' ', '\n', '"\t"', '"\\u12'];
    for (let i = 0; i < 4000; i++) {
      const text = Array.from({ length: Math.floor(random() * 8) }, () => pieces[Math.floor(random() * pieces.length)]).join('');
      let parses = true;
      try { JSON.parse(text); } catch { parses = false; }
      const fault = scanJson(text);
      expect(fault === null || fault.type === 'duplicateKey', text).toBe(parses);
    }
  });
});
