import { describe, expect, it } from 'vitest';
import { blankBlueprint } from '#shared/blueprint/create';
import { countingIds } from '#shared/lib/ids';
import { lightTheme } from '#shared/scene/theme';
import { createMeasurer } from '#shared/scene/text/measurer';
import { picturedExamples } from '../../../../../renderer/app/documents/examples';

const example = (id: string, locale: 'en' | 'zh-CN') => ({
  id, locale, blueprint: blankBlueprint({ id, title: id, date: '', createId: countingIds() }),
});

describe('picturedExamples', () => {
  it('puts those in the screen’s language first and pictures all of them', () => {
    const pictured = picturedExamples([example('hotel', 'en'), example('酒店', 'zh-CN')], lightTheme, 'zh-CN', createMeasurer());
    expect(pictured.map(({ title }) => title)).toEqual(['酒店', 'hotel']);
    expect(pictured.every(({ scene, phases }) => scene.items.length > 0 && phases === 1)).toBe(true);
  });
});
