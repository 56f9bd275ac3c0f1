// Which fonts the product carries, and where they come from: static TrueType, because variable and CFF fonts turn into
// Type 3 fonts in PDFs. Chinese semi-bold is the 700: beside Inter 600 it is the one that reads as a heading.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

const names = { 400: '400Regular', 500: '500Medium', 600: '600SemiBold', 700: '700Bold' };

const families = [
  { face: 'inter', package: '@expo-google-fonts/inter', name: 'Inter', weights: [400, 500, 600, 700] },
  { face: 'notoSansSC', package: '@expo-google-fonts/noto-sans-sc', name: 'NotoSansSC', weights: [400, 500, 700] },
  { face: 'notoEmoji', package: '@expo-google-fonts/noto-emoji', name: 'NotoEmoji', weights: [400] },
];

/** One entry per bundled font: `{face, weight, source, file}`; `file` is its name in out/fonts. */
export const fontSources = families.flatMap((family) => {
  const folder = dirname(require.resolve(`${family.package}/package.json`));
  return family.weights.map((weight) => ({
    face: family.face,
    weight,
    source: join(folder, names[weight], `${family.name}_${names[weight]}.ttf`),
    file: `${family.name}-${weight}.ttf`,
  }));
});
