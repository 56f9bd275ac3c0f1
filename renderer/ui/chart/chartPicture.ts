// A chart as a picture that leaves the app: on white, with its name, and large enough for a page, however little room the
// panel has.

import { wholeOption } from './chartBase';
import type { ChartLook } from './chartLook';
import type { ChartOption } from './chartModules';
import { pictureOn } from './pictureOn';

/** px, at least. */
const WIDTH = 800;
const HEIGHT = 360;

/**
 * The chart as PNG.
 * @param look as `option` takes it: that of paper
 * @param size px, as it is on the screen; a small one is drawn larger
 */
export async function chartPicture(
  name: string, option: (look: ChartLook) => ChartOption, look: ChartLook, size: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const { init } = await import('./chartModules');
  const [width, height] = [Math.max(WIDTH, size.width), Math.max(HEIGHT, size.height)];
  const chart = init(document.createElement('div'), null, { renderer: 'canvas', width, height });
  chart.setOption({ ...wholeOption(option(look), look), animation: false });
  const blob = pictureOn({ name, look, width, height }, (ink, scale) => {
    ink.drawImage(chart.renderToCanvas({ pixelRatio: scale, backgroundColor: look.surface }), 0, 0, width, height);
  });
  chart.dispose();
  return blob;
}
