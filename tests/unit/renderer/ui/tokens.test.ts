import { describe, expect, it } from 'vitest';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { themeVariables } from '../../../../renderer/ui/tokens';

describe('themeVariables', () => {
  it('are the sheet’s own colours', () => {
    const variables = themeVariables(lightTheme);
    expect(variables['--accent']).toBe(lightTheme.accent);
    expect(variables['--lane-customer-ink']).toBe(lightTheme.lanes.customer.ink);
    expect(variables['--badge-fail']).toBe(lightTheme.badges.fail);
  });

  it('have the same names in every theme, so that nothing stays from the last one', () => {
    expect(Object.keys(themeVariables(darkTheme))).toEqual(Object.keys(themeVariables(lightTheme)));
  });
});
