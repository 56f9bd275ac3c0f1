// Which characters a picture needs of which font: for loading fonts before the first painting, and for subsets.

import type { Face, SceneItem, Weight } from '../scene/scene';
import { faceWeight } from '../scene/fonts/faces';

export interface FontText {
  readonly face: Face;
  /** A weight that the face has. */
  readonly weight: Weight;
  /** Each character once, in order of code points. */
  readonly text: string;
}

/** The distinct characters per face and weight that the items paint. */
export function textsOf(scene: { readonly items: readonly SceneItem[] }): readonly FontText[] {
  const found = new Map<string, { face: Face; weight: Weight; characters: Set<string> }>();
  for (const item of scene.items) {
    for (const primitive of item.primitives) {
      if (primitive.type !== 'text') continue;
      for (const run of primitive.runs) {
        const weight = faceWeight(run.face, primitive.weight);
        const key = `${run.face} ${weight}`;
        let entry = found.get(key);
        if (!entry) found.set(key, (entry = { face: run.face, weight, characters: new Set() }));
        for (const character of run.text) entry.characters.add(character);
      }
    }
  }
  return [...found.values()].map(({ face, weight, characters }) => ({ face, weight, text: inOrder(characters) }));
}

function inOrder(characters: ReadonlySet<string>): string {
  return [...characters].sort((a, b) => (a.codePointAt(0) as number) - (b.codePointAt(0) as number)).join('');
}
