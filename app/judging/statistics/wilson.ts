/** The z of a two-sided interval of 95 %. */
export const Z95 = 1.959963984540054;

/**
 * Wilson's score interval for a share (J. Amer. Statist. Assoc. 22, 1927). Public favour is ranked by
 * its lower end: one vote of one is not better than 81 of 90.
 *
 * @param approvals how many of those shown the entry approved of it.
 * @param shown verified viewers it was shown to; with nobody the interval is 0 to 1.
 */
export function wilsonInterval(approvals: number, shown: number, z = Z95): [number, number] {
  if (shown === 0) return [0, 1];
  const share = approvals / shown;
  const spread = (z * z) / shown;
  const middle = share + spread / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / shown + spread / (4 * shown));
  // At the ends the two terms cancel exactly on paper; in floating point only nearly.
  const low = approvals === 0 ? 0 : (middle - reach) / (1 + spread);
  const high = approvals === shown ? 1 : (middle + reach) / (1 + spread);
  return [low, high];
}
