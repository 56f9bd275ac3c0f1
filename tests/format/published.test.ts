// What is committed is what the scripts make, and opens.

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleFiles } from '../../build/scripts/examples';
import { schemaPath, schemaText } from '../../build/scripts/schema';
import { countRecords, eachRecord } from '#shared/blueprint/buckets';
import { cardOf, stepOrder } from '#shared/blueprint/queries';
import { parseFile } from '#shared/format/parseFile';
import { fileSchema } from '#shared/format/schema';

const chinese = /\p{Script=Han}/u;

describe('the JSON Schema', () => {
  it('is the one that files are checked with', () => {
    expect(readFileSync(schemaPath, 'utf8')).toBe(schemaText());
  });
  it('fits the frozen file', () => {
    const text = readFileSync('tests/fixtures/format/version-1.blueprint', 'utf8');
    expect(fileSchema.safeParse(JSON.parse(text)).success).toBe(true);
  });
});

describe('the examples', () => {
  const files = exampleFiles();
  it('are all there, in both languages', () => {
    const names = readdirSync('assets/examples').filter((name) => name.endsWith('.blueprint')).sort();
    expect(names.map((name) => `assets/examples/${name}`)).toEqual([...files.keys()].sort());
    expect(names).toEqual(['overnight-hotel-stay.en.blueprint', 'overnight-hotel-stay.zh-CN.blueprint']);
  });
  it.each([...files])('%s is what the script makes, and opens', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
    const opened = parseFile(text);
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const { blueprint } = opened.value;
    expect(stepOrder(blueprint)).toHaveLength(13);
    expect(blueprint.phaseOrder).toHaveLength(5);
    expect(countRecords(blueprint.cards)).toBe(38);
    expect(countRecords(blueprint.connectors)).toBe(27);
  });
  it('are in their language throughout', () => {
    for (const [path, text] of files) {
      const opened = parseFile(text);
      if (!opened.ok) throw new Error(path);
      const { blueprint } = opened.value;
      const names = [
        blueprint.title,
        ...Object.values(blueprint.steps).map((step) => step.name),
        ...Object.values(blueprint.phases).map((phase) => phase.name),
        ...[...eachRecord(blueprint.cards)].map((card) => card.title),
      ];
      for (const name of names) expect(chinese.test(name), name).toBe(path.includes('zh-CN'));
    }
  });
  it('have the exchanges of the textbook', () => {
    const opened = parseFile([...files.values()][0] as string);
    if (!opened.ok) throw new Error('does not open');
    const { blueprint } = opened.value;
    const title = (id: string) => cardOf(blueprint, id)?.title;
    const exchanges = [...eachRecord(blueprint.connectors)].filter((c) => c.kind === 'exchange').map((c) => `${title(c.from)} ↔ ${title(c.to)}`);
    expect(exchanges.sort()).toEqual([
      'Checks in ↔ Processes registration',
      'Checks out ↔ Processes check-out',
      'Gives bags to bellperson ↔ Greets and takes bags',
      'Makes reservation for guest ↔ Reservation system',
      'Processes check-out ↔ Registration system',
      'Processes registration ↔ Registration system',
      'Receives bags ↔ Delivers bags',
      'Receives food ↔ Delivers food',
    ]);
  });
});
