// Font subsets in CSS.

import { beforeAll, expect, test } from 'vitest';
import { fontFaces } from '../../../../../electron/services/export/fontFaces';
import { prepareFonts } from '../../../../outputs/support/files';
import { FONTS_DIR } from '../../../../outputs/support/raster';

beforeAll(prepareFonts);

test('each font is embedded with its own characters only, under the name that the SVG asks for', async () => {
  const css = await fontFaces([{ face: 'inter', weight: 600, text: 'Checks in' }, { face: 'system', weight: 400, text: 'ก' }], FONTS_DIR);
  expect(css).toMatch(/^@font-face\{font-family:Inter;font-weight:600;src:url\(data:font\/woff2;base64,[A-Za-z0-9+/=]+\) format\("woff2"\)\}$/);
  expect(css.length).toBeLessThan(10_000);
});
