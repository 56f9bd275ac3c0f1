import { describe, expect, it } from 'vitest';
import type { FileLink } from '#shared/blueprint/analysisRecords';
import type { Phase } from '#shared/blueprint/records';
import { b30Missing } from '#shared/checks/rules/b30Missing';
import { checkedBlueprint } from '#shared/checks/view';
import { smallBlueprint, testImage } from '../../../../support/blueprints';
import { findings, keys } from '../../../../support/checked';

const image = testImage.id;

describe('missing files', () => {
  it('finds pictures of cards and personas, and the logo', () => {
    const personas = { pe: { id: 'pe', name: 'Ana', image } };
    const blueprint = { cards: [['i', 'customer', 1, { kind: 'image', image }]], personas, personaOrder: ['pe'], more: { style: { logo: image } } } as const;
    expect(findings('B30', { ...blueprint, personaOrder: ['pe'] })).toMatchObject([
      { key: 'B30:card:i', severity: 'error', at: [{ type: 'card', id: 'i' }] }, { key: 'B30:persona:pe', at: [] }, { key: 'B30:logo', at: [] },
    ]);
  });

  it('is content where they are there, and where none is named', () => {
    const cards = [['i', 'customer', 1, { kind: 'image', image }], ['j', 'customer', 2, { kind: 'image' }]] as const;
    expect(keys('B30', { cards, more: { images: { [image]: testImage } } })).toEqual([]);
  });

  it('finds the linked blueprint only where it was looked for and is missing', () => {
    const linked = { blueprint: 'b_2', name: 'Hotel to-be', state: 'toBe' } as const;
    expect(keys('B30', { linked })).toEqual([]);
    expect(findings('B30', { linked }, { missingFiles: new Set(['b_2']) })).toMatchObject([{ key: 'B30:linked:b_2', at: [], help: { action: 'chooseLinked' } }]);
    expect(keys('B30', {}, { missingFiles: new Set(['b_2']) })).toEqual([]);
  });

  it('can take the link away', () => {
    const linked = { blueprint: 'b_2', name: 'Hotel to-be', state: 'toBe' } as const;
    const done: unknown[] = [];
    findings('B30', { linked }, { missingFiles: new Set(['b_2']) })[0]?.fix?.apply((command, args) => done.push([command.id, args]));
    expect(done).toEqual([['setAnalysis', { changes: { linked: undefined } }]]);
  });

  it('finds the whole and the details of phases that are missing, and takes their links away', () => {
    const files = { overview: { blueprint: 'b_3', name: 'Hotel.blueprint' }, details: { blueprint: 'b_4', name: 'Arrival.blueprint' } };
    const blueprint = phaseDetail(files);
    const found = (missing: string[]) => [...b30Missing.find(checkedBlueprint(blueprint, { missingFiles: new Set(missing) }))].filter(({ key }) => key !== undefined);
    expect(found([])).toEqual([]);
    expect(found(['b_3', 'b_4'])).toMatchObject([
      { key: 'overview:b_3', at: [], reason: { key: 'check.B30.overview' } },
      { key: 'detail:p_1', at: [{ type: 'phase', id: 'p_1' }], reason: { key: 'check.B30.detail' } },
    ]);
    const done: unknown[] = [];
    for (const { fix } of found(['b_3', 'b_4'])) fix?.apply((command, args) => done.push([command.id, args]));
    expect(done).toEqual([['setAnalysis', { changes: { overview: undefined } }], ['linkPhases', { links: [{ phase: 'p_1', detail: undefined }] }]]);
  });
});

function phaseDetail({ overview, details }: { overview: FileLink; details: FileLink }) {
  const blueprint = smallBlueprint();
  return { ...blueprint, overview, phases: { ...blueprint.phases, p_1: { ...blueprint.phases['p_1'] as Phase, detail: details } } };
}
