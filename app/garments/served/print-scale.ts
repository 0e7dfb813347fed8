/**
 * How true a print comes out on a garment: how many millimetres of cloth one unit of its texture coordinates
 * covers, and how much the cloth is drawn out in one direction where it should not be.
 */

/** Triangles of one material: corners in metres at rest, and their texture coordinates as the mesh has them. */
export interface Laid {
  positions: Float32Array;
  uvs: Float32Array;
  triangles: Uint8Array | Uint16Array | Uint32Array;
}

export interface PrintScale {
  /** The area's median of √(σ₁σ₂): millimetres of cloth to one unit. */
  mmPerUv: number;
  /** The 95th percentile, by area, of σ₁/σ₂: 1 where a circle in the picture stays a circle. */
  stretchP95: number;
  /** The 5th and 95th percentile of the scale: far apart, parts of one print come out in different sizes. */
  mmPerUvP5: number;
  mmPerUvP95: number;
}

/** A: as on the bolt · B: a trained eye sees it · C: everybody sees it · D: no print should be judged on it. */
export type PrintGrade = "A" | "B" | "C" | "D";

/**
 * Millimetres per unit and stretch over the triangles of one material, weighted by area. The singular values of the
 * map from the picture to the cloth say both (Sander et al. 2001, "Texture Mapping Progressive Meshes").
 * @returns null where no triangle has an area both in space and in the picture
 */
export function printScale(pieces: Iterable<Laid>): PrintScale | null {
  const survey = new PrintSurvey();
  for (const piece of pieces) survey.add(piece);
  return survey.scale();
}

/** The same, piece by piece: for whoever has something else to do in between. */
export class PrintSurvey {
  readonly #scales = new Spread();
  readonly #stretches = new Spread();

  add(piece: Laid): void {
    for (let at = 0; at + 2 < piece.triangles.length; at += 3) {
      const seen = triangleOf(piece, at);
      if (!seen) continue;
      this.#scales.add(seen.scale, seen.area);
      this.#stretches.add(seen.stretch, seen.area);
    }
  }

  scale(): PrintScale | null {
    const [scales, stretches] = [this.#scales, this.#stretches];
    if (scales.total === 0) return null;
    return {
      mmPerUv: scales.quantile(0.5),
      stretchP95: stretches.quantile(0.95),
      mmPerUvP5: scales.quantile(0.05),
      mmPerUvP95: scales.quantile(0.95),
    };
  }
}

/** The grade of a print: its stretch, and how far its scale differs from part to part. */
export function printGrade({ stretchP95, mmPerUvP5, mmPerUvP95 }: PrintScale): PrintGrade {
  const spread = Math.sqrt(mmPerUvP95 / mmPerUvP5);
  const worst = Math.max(stretchP95, spread);
  if (worst <= 1.1) return "A";
  if (worst <= 1.3) return "B";
  return worst <= 1.75 ? "C" : "D";
}

/** Steps of a thousandth, from e⁻²⁰ to e²⁰: a garment may have ten million triangles, and memory is short. */
const steps = { perE: 1000, reach: 20 } as const;

/** Positive values by their weight, near enough to tell quantiles to a thousandth. */
class Spread {
  private readonly weights = new Float64Array(2 * steps.reach * steps.perE + 1);
  private readonly sums = new Float64Array(this.weights.length);
  total = 0;

  add(value: number, weight: number): void {
    const step = Math.round((Math.log(value) + steps.reach) * steps.perE);
    const at = Math.min(this.weights.length - 1, Math.max(0, step));
    this.weights[at]! += weight;
    this.sums[at]! += weight * value;
    this.total += weight;
  }

  /** The mean of the step in which this share of the weight is reached. */
  quantile(share: number): number {
    let seen = 0;
    let last = 0;
    for (let at = 0; at < this.weights.length; at += 1) {
      const weight = this.weights[at]!;
      if (weight === 0) continue;
      last = this.sums[at]! / weight;
      seen += weight;
      if (seen >= this.total * share) break;
    }
    return last;
  }
}

/** Written out, for it runs once a triangle: no closures, no arrays. */
function triangleOf({ positions, uvs, triangles }: Laid, at: number) {
  const a = triangles[at]!;
  const b = triangles[at + 1]!;
  const c = triangles[at + 2]!;
  const du1 = uvs[b * 2]! - uvs[a * 2]!;
  const dv1 = uvs[b * 2 + 1]! - uvs[a * 2 + 1]!;
  const du2 = uvs[c * 2]! - uvs[a * 2]!;
  const dv2 = uvs[c * 2 + 1]! - uvs[a * 2 + 1]!;
  const turn = du1 * dv2 - du2 * dv1;
  // First fundamental form: E = |∂P/∂u|², G = |∂P/∂v|², F their product; and the same of the two edges, for the area.
  let E = 0;
  let F = 0;
  let G = 0;
  let first = 0;
  let second = 0;
  let both = 0;
  for (let axis = 0; axis < 3; axis += 1) {
    const origin = positions[a * 3 + axis]!;
    const e1 = positions[b * 3 + axis]! - origin;
    const e2 = positions[c * 3 + axis]! - origin;
    first += e1 * e1;
    second += e2 * e2;
    both += e1 * e2;
    const alongU = e1 * dv2 - e2 * dv1;
    const alongV = e2 * du1 - e1 * du2;
    E += alongU * alongU;
    F += alongU * alongV;
    G += alongV * alongV;
  }
  const area = Math.sqrt(Math.max(0, first * second - both * both)) / 2;
  const half = Math.sqrt(((E - G) / 2) ** 2 + F * F);
  const mean = (E + G) / 2;
  const large = Math.sqrt(mean + half);
  const small = Math.sqrt(Math.max(0, mean - half));
  const scale = (1000 * Math.sqrt(large * small)) / Math.abs(turn);
  const stretch = large / small;
  return area > 0 && scale > 0 && Number.isFinite(scale) && Number.isFinite(stretch)
    ? { area, scale, stretch }
    : null;
}
