// The 97.5 % points of Student's t distribution, by which intervals of means get wider with few answers.

/** The standard normal distribution's 97.5 % point. */
export const Z = 1.959963984540054;

/** For 1 … 30 degrees of freedom. */
const TABLE = [
  12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281, 2.201, 2.1788, 2.1604, 2.1448, 2.1314,
  2.1199, 2.1098, 2.1009, 2.093, 2.086, 2.0796, 2.0739, 2.0687, 2.0639, 2.0595, 2.0555, 2.0518, 2.0484, 2.0452, 2.0423,
] as const;

/**
 * The two-sided 95 % critical value. Beyond the table by the Cornish–Fisher expansion, exact to four digits there.
 * @param freedom Degrees of freedom, at least 1; halves and the like count as the whole number below.
 */
export function tCritical(freedom: number): number {
  const known = TABLE[Math.max(1, Math.floor(freedom)) - 1];
  if (known !== undefined) return known;
  const first = (Z ** 3 + Z) / (4 * freedom);
  const second = (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * freedom ** 2);
  return Z + first + second;
}
