import { lerp, smooth } from "./curve";
import { formOf, type Form, type Hull } from "./form";
import { bakeLight } from "./light";
import { gown, type GownSpec } from "./gown";
import { jacket, type JacketSpec } from "./jacket";
import type { Mesh } from "./mesh";
import { qipao, type QipaoSpec } from "./qipao";
import { shirt, type ShirtSpec } from "./shirt";
import { skirt, type SkirtSpec } from "./skirt";
import { trousers, type TrousersSpec } from "./trousers";
import { tunic, type TunicSpec } from "./tunic";
import { Workshop } from "./workshop";

/** 套装: an upper garment over a skirt or trousers, which are cut from the second cloth. */
export interface EnsembleSpec {
  kind: "ensemble";
  upper: TunicSpec | ShirtSpec | JacketSpec;
  lower: SkirtSpec | TrousersSpec;
}

export type GarmentSpec =
  | EnsembleSpec
  | QipaoSpec
  | ShirtSpec
  | SkirtSpec
  | JacketSpec
  | GownSpec
  | TrousersSpec
  | TunicSpec;

/** Makes a garment: draped with light in its folds, or as drafted for the flats. */
export function make(spec: GarmentSpec, drafted: boolean): Workshop {
  switch (spec.kind) {
    case "ensemble":
      return ensemble(spec, drafted);
    case "qipao":
      return qipao(spec, drafted);
    case "shirt":
      return shirt(spec, drafted);
    case "skirt":
      return skirt(spec, drafted);
    case "jacket":
    case "coat":
      return jacket(spec, drafted);
    case "gown":
      return gown(spec, drafted);
    case "trousers":
      return trousers(spec, drafted);
    case "tunic":
    case "vest":
    case "robe":
      return tunic(spec, drafted);
  }
}

export function lit(shop: Workshop): Mesh[] {
  const meshes = shop.meshes.all();
  bakeLight(meshes);
  return meshes;
}

const GRAIN = 0.72;

/** The lower garment is made first; the upper one then hangs over what it adds to the form. */
function ensemble({ upper, lower }: EnsembleSpec, drafted: boolean): Workshop {
  const form = formOf("figure" in lower ? lower.figure : "woman");
  const below = new Workshop(form, drafted);
  below.grain = GRAIN;
  if (lower.kind === "skirt") skirt(lower, drafted, below);
  else trousers(lower, drafted, below);
  const above = new Workshop(form, drafted);
  above.grain = GRAIN;
  const cover = hemOf(upper, form);
  above.solid = over(form, below.meshes.all(), cover);
  tuck(below.meshes.all(), cover + 0.004);
  if (upper.kind === "shirt") shirt(upper, drafted, above);
  else if ("closure" in upper) jacket(upper, drafted, above);
  else tunic(upper, drafted, above);
  above.meshes.absorb(below.meshes, "lower", (slot) => (slot === "main" ? "second" : slot));
  for (const stroke of below.strokes) {
    const points = stroke.points.filter(([, y]) => y < cover - 0.01);
    if (points.length > 1) above.strokes.push({ ...stroke, points });
  }
  return above;
}

const hemOf = (upper: EnsembleSpec["upper"], form: Form) =>
  upper.kind === "shirt" ? form.hip - upper.length : upper.hem;

/** What the upper garment covers is drawn in a little, so that nothing comes through. */
function tuck(meshes: Mesh[], from: number) {
  for (const { position } of meshes)
    for (let i = 0; i < position.length; i += 3) {
      const slim = 1 - 0.1 * smooth(from, from + 0.05, position[i + 1]!);
      position[i]! *= slim;
      position[i + 2]! *= slim;
    }
}

/** The form, thicker near the hem of the upper garment, where it lies on what is worn below. */
function over(form: Form, meshes: Mesh[], cover: number): Hull {
  const step = 0.01;
  const rings = new Map<number, { a: number; f: number; b: number; round: number }>();
  const each = (
    visit: (ring: { a: number; f: number; b: number; round: number }, x: number, z: number) => void,
  ) => {
    for (const { position } of meshes)
      for (let i = 0; i < position.length; i += 3) {
        const row = Math.round(position[i + 1]! / step);
        let ring = rings.get(row);
        if (!ring) rings.set(row, (ring = { a: 0.01, f: 0.01, b: 0.01, round: 1 }));
        visit(ring, position[i]!, position[i + 2]!);
      }
  };
  each((ring, x, z) => {
    ring.a = Math.max(ring.a, Math.abs(x));
    ring.f = Math.max(ring.f, z);
    ring.b = Math.max(ring.b, -z);
  });
  // folds may stand out of the ellipse between its axes
  each((ring, x, z) => {
    ring.round = Math.max(ring.round, Math.hypot(x / ring.a, z / (z > 0 ? ring.f : ring.b)));
  });
  return (y) => {
    const bare = form.hull(y);
    const worn = rings.get(Math.round(y / step));
    const near = 1 - smooth(cover + 0.03, cover + 0.09, y);
    const size = (own: number, other: number) =>
      Math.max(own + 0.003, lerp(own + 0.003, other * (worn?.round ?? 1) + 0.013, near));
    if (!worn) return { ...bare, a: bare.a + 0.003, f: bare.f + 0.003, b: bare.b + 0.003 };
    return { ...bare, a: size(bare.a, worn.a), f: size(bare.f, worn.f), b: size(bare.b, worn.b) };
  };
}
