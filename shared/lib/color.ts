// Colours as the eye sees them (OKLCH: lightness, chroma, hue), so that one brand colour gives tints and inks that look
// alike for every hue; and the contrast of two colours as WCAG counts it.

export interface Oklch {
  /** 0 black to 1 white. */
  readonly l: number;
  /** 0 grey; the strongest screen colours have about 0.3. */
  readonly c: number;
  /** Degrees. */
  readonly h: number;
}

type Triple = readonly [number, number, number];

/** Red, green and blue of `#rrggbb` as light: 0 to 1, linear. */
function lightOf(color: string): Triple {
  const part = (at: number): number => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function hexOf(light: Triple): string {
  return `#${light.map((value) => {
    const part = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, part)) * 255).toString(16).padStart(2, '0');
  }).join('')}`;
}

/** Of `#rrggbb`. */
export function oklchOf(color: string): Oklch {
  const [r, g, b] = lightOf(color);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const along = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const across = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(along, across),
    h: ((Math.atan2(across, along) * 180) / Math.PI + 360) % 360,
  };
}

function lightOfOklch({ l: lightness, c, h }: Oklch): Triple {
  const angle = (h * Math.PI) / 180;
  const [along, across] = [c * Math.cos(angle), c * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * along + 0.2158037573 * across) ** 3;
  const m = (lightness - 0.1055613458 * along - 0.0638541728 * across) ** 3;
  const s = (lightness - 0.0894841775 * along - 1.291485548 * across) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** `#rrggbb`; where no screen has the colour, the strongest of that lightness and hue that it has. */
export function hexOfOklch({ l, c, h }: Oklch): string {
  const lightness = Math.min(1, Math.max(0, l));
  for (let chroma = Math.max(0, c); chroma > 0.002; chroma *= 0.94) {
    const light = lightOfOklch({ l: lightness, c: chroma, h });
    if (light.every((value) => value >= -0.0005 && value <= 1.0005)) return hexOf(light);
  }
  return hexOf(lightOfOklch({ l: lightness, c: 0, h }));
}

function luminance(color: string): number {
  const [r, g, b] = lightOf(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The ink, made darker on light grounds and lighter on dark ones until it can be read on all of them. */
export function readableOn(ink: string, grounds: readonly string[], least = 4.5): string {
  const reads = (color: string): boolean => grounds.every((ground) => contrast(color, ground) >= least);
  const onLight = grounds.every((ground) => luminance(ground) > 0.18);
  const { l, c, h } = oklchOf(ink);
  let color = ink;
  for (let step = 1; !reads(color) && step <= 50; step++) {
    color = hexOfOklch({ l: onLight ? l - step * 0.02 : l + step * 0.02, c, h });
  }
  return color;
}

/** `share` (0 … 1) of the other colour laid over the one, as a half transparent paint would. */
export function mixed(one: string, other: string, share: number): string {
  const part = (at: number): string => {
    const [a, b] = [one, other].map((color) => parseInt(color.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a + (b - a) * share).toString(16).padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
