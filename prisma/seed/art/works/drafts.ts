import type { GownSpec } from "../garments/gown";
import type { JacketSpec } from "../garments/jacket";
import type { QipaoSpec } from "../garments/qipao";
import type { ShirtSpec } from "../garments/shirt";
import type { SkirtSpec } from "../garments/skirt";
import type { TrousersSpec } from "../garments/trousers";
import type { TunicSpec } from "../garments/tunic";

/** Plain drafts, from which each work departs. */
export const qipaoOf = (more: Partial<QipaoSpec>): QipaoSpec => ({
  kind: "qipao",
  hem: 0.2,
  slit: 0.52,
  sleeve: "none",
  ease: 0.004,
  collar: 0.05,
  frogs: "plain",
  border: 0,
  ...more,
});

export const shirtOf = (more: Partial<ShirtSpec>): ShirtSpec => ({
  kind: "shirt",
  figure: "woman",
  length: 0,
  fit: "regular",
  sleeve: "long",
  collar: "fold",
  pockets: 0,
  tail: false,
  contrast: false,
  ...more,
});

export const skirtOf = (more: Partial<SkirtSpec>): SkirtSpec => ({
  kind: "skirt",
  shape: "aline",
  hem: 0.4,
  flare: 0.09,
  folds: 9,
  depth: 0.018,
  border: 0,
  waistband: "main",
  closure: "button",
  ...more,
});

export const jacketOf = (more: Partial<JacketSpec>): JacketSpec => ({
  kind: "jacket",
  figure: "woman",
  hem: 0.78,
  collar: "notch",
  closure: "single",
  breaks: 0.03,
  pockets: "welt",
  chest: false,
  fit: 0.004,
  flare: 0.01,
  border: 0,
  cuff: 0,
  belt: false,
  piped: false,
  ...more,
});

export const gownOf = (more: Partial<GownSpec>): GownSpec => ({
  kind: "gown",
  top: "sweetheart",
  sleeve: "none",
  shape: "aline",
  hem: 0.02,
  train: 0,
  folds: 13,
  depth: 0.03,
  border: 0,
  two: false,
  cape: "none",
  sash: false,
  ...more,
});

export const trousersOf = (more: Partial<TrousersSpec>): TrousersSpec => ({
  kind: "trousers",
  figure: "woman",
  leg: "straight",
  hem: 0.05,
  border: 0,
  waistband: "main",
  pockets: "slant",
  ...more,
});

export const tunicOf = (more: Partial<TunicSpec>): TunicSpec => ({
  kind: "tunic",
  figure: "woman",
  hem: 0.66,
  front: "side",
  collar: "stand",
  neck: "round",
  sleeve: { length: 0.48, wide: [0.075, 0.075, 0.085], border: 0.06, spread: 0.45, bend: 0.15 },
  ease: 0.026,
  flare: 0.02,
  slit: 0.16,
  border: 0.06,
  frogs: "plain",
  pockets: false,
  ...more,
});
