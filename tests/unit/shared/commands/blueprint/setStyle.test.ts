import { describe, expect, it } from 'vitest';
import type { Card, StoredImage, Style } from '#shared/blueprint/records';
import { stepOrder } from '#shared/blueprint/queries';
import { violations } from '#shared/blueprint/invariants';
import { setStyle, type SetStyleArgs } from '#shared/commands/blueprint/setStyle';
import { addCard } from '#shared/commands/cards/addCard';
import { parseFile } from '#shared/format/parseFile';
import { serializeFile } from '#shared/format/serializeFile';
import { mergeBlueprints, settle } from '#shared/merge/mergeBlueprints';
import { describeChanges } from '#shared/merge/describeChanges';
import { after, card, smallBlueprint, triple } from '../../../../support/blueprints';

const base = smallBlueprint();
const image: StoredImage = { id: 'f'.repeat(64), mime: 'image/png', width: 2, height: 1, data: 'AAAA' };
const styled = (changes: SetStyleArgs['changes'], from = base) => triple(from, setStyle, { changes });

describe('setting the style', () => {
  it('stores nothing that says "as usual"', () => {
    const all = styled({ preset: 'ocean', fontSize: 'large', hide: ['notes', 'badges'], colors: { accent: '#C8102E', support: 'abc' } });
    expect(all.style).toEqual({ preset: 'ocean', fontSize: 'large', hide: ['badges', 'notes'], colors: { accent: '#c8102e', support: '#aabbcc' } });
    const none = styled({ preset: 'sightline', fontSize: 'normal', hide: [], colors: { accent: null, support: null } }, all);
    expect(none).not.toHaveProperty('style');
    expect(serializeFile({ blueprint: none, history: null })).toBe(serializeFile({ blueprint: base, history: null }));
  });

  it('keeps what it does not name, and takes no colour for one that is none', () => {
    const ocean = styled({ preset: 'ocean', colors: { customer: '#112233' } });
    expect(styled({ colors: { accent: 'blue' } }, ocean).style).toEqual(ocean.style);
  });

  it('stores a logo’s picture, and drops it with the logo', () => {
    const withLogo = styled({ logo: image });
    expect(withLogo.style).toEqual({ logo: image.id });
    expect(withLogo.images[image.id]).toEqual(image);
    const without = styled({ logo: null }, withLogo);
    expect(without.images).toEqual(base.images);
  });

  it('survives the file', () => {
    const blueprint = styled({ preset: 'warm', hide: ['date'], colors: { accent: '#c8102e' } });
    const parsed = parseFile(serializeFile({ blueprint, history: null }));
    expect(parsed.ok && parsed.value.blueprint.style).toEqual(blueprint.style);
  });

  it('shows notes again when one is added, and leaves them out while others change', () => {
    const hidden = styled({ hide: ['notes'] });
    const lane = hidden.laneOrder[0] as string;
    const add = (kind: Card['kind']) => after(hidden, addCard, { card: card('new', lane, stepOrder(hidden)[0] as string, { kind }) }).style?.hide;
    expect(add('action')).toEqual(['notes']);
    expect(add('note')).toBeUndefined();
  });

  it('may not name a picture that is not there', () => {
    expect(violations({ ...base, style: { logo: 'none' } }).map(({ code }) => code)).toEqual(['logoMissing']);
  });
});

describe('two people’s styles', () => {
  const merged = (mine: SetStyleArgs['changes'], theirs: SetStyleArgs['changes'], from = base) =>
    mergeBlueprints(from, after(from, setStyle, { changes: mine }), after(from, setStyle, { changes: theirs }));

  it('are merged by field and colour, and what is hidden as a set', () => {
    const { merged: both, clashes } = merged(
      { preset: 'warm', colors: { accent: '#111111' }, hide: ['date'] }, { fontSize: 'small', colors: { support: '#222222' }, hide: ['badges'], logo: image },
    );
    expect(clashes).toEqual([]);
    const style: Style = { preset: 'warm', fontSize: 'small', colors: { accent: '#111111', support: '#222222' }, hide: ['date', 'badges'], logo: image.id };
    expect(both.style).toEqual(style);
    expect(both.images[image.id]).toEqual(image);
  });

  it('clash where both chose another, and either choice holds', () => {
    const merge = merged({ colors: { accent: '#111111' } }, { colors: { accent: '#222222' } });
    expect(merge.clashes.map(({ id, field }) => [id, field])).toEqual([['style/accent', 'style.accent']]);
    expect(settle(merge, { 'style/accent': 'theirs' }).style).toEqual({ colors: { accent: '#222222' } });
  });

  it('end where one took it away and the other left it', () => {
    const ocean = after(base, setStyle, { changes: { preset: 'ocean' } });
    expect(merged({ preset: 'sightline' }, {}, ocean).merged).not.toHaveProperty('style');
  });

  it('are told in what has changed', () => {
    const ocean = after(base, setStyle, { changes: { preset: 'ocean', fontSize: 'large' } });
    expect(describeChanges(base, ocean)).toMatchObject({ total: 2, labels: [{ key: 'merge.changes.changed', params: { kind: 'style', count: 2 } }] });
  });
});
