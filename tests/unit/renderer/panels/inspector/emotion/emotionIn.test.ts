import { expect, it } from 'vitest';
import { emotionIn } from '../../../../../../renderer/panels/inspector/emotion/emotionIn';

it.each([
  ['', undefined], ['+1', 1], ['−1,5', -1.5], ['－２', null], ['0', 0], ['-0', 0], ['2.04', 2], ['2.1', null], ['good', null],
])('reads %s', (text, value) => expect(emotionIn(text)).toBe(value));
