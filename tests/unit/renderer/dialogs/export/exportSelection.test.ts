import { expect, it } from 'vitest';
import { eachRecord } from '#shared/blueprint/buckets';
import { partOf } from '#shared/export/scope/partOf';
import { translator } from '#shared/i18n/translator';
import { countSelected, selectionScope } from '../../../../../renderer/dialogs/export/exportSelection';
import { smallBlueprint } from '../../../../support/blueprints';

it('a connector stands for its cards, an empty cell for nothing', () => {
  const blueprint = smallBlueprint();
  const scope = selectionScope(blueprint, [{ type: 'connector', id: 'x_1' }, { type: 'card', id: 'c_2' }, { type: 'card', id: 'c_5' }]);
  expect(scope).toEqual({ type: 'selection', phases: [], steps: [], lanes: [], cards: ['c_2', 'c_5', 'c_4'] });
  expect(countSelected(scope)).toBe(3);
  const part = partOf(blueprint, scope, translator('en'));
  expect([...eachRecord(part?.connectors ?? {})].map(({ id }) => id).sort()).toEqual(['x_1', 'x_3']);
  expect(countSelected(selectionScope(blueprint, [{ type: 'cell', lane: 'l_1', step: 's_5' }]))).toBe(0);
});
