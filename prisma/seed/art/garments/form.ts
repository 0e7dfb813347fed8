import { curve } from "./curve";

/** A horizontal section of a dress form or of a garment around it, in metres. */
export interface Ring {
  /** half width, depth to the front, depth to the back */
  a: number;
  f: number;
  b: number;
  /** where the section's middle lies on the z axis */
  c: number;
  /** exponent of the superellipse: 2 is an ellipse, 2.6 a soft box */
  n: number;
}

export type Hull = (y: number) => Ring;
export type Figure = "woman" | "man";

export interface Form {
  figure: Figure;
  hull: Hull;
  /** heights in metres */
  neck: number;
  tip: { x: number; y: number };
  bust: number;
  waist: number;
  hip: number;
  crotch: number;
  knee: number;
  /** from the shoulder joint to the elbow and from there to the wrist */
  arm: [number, number];
}

type Keys = [number, number][];
type Sections = [y: number, a: number, f: number, b: number][];

const hullOf = (sections: Sections): Hull => {
  const column = (index: 1 | 2 | 3): Keys => sections.map((s) => [s[0], s[index]]);
  const [a, f, b] = [curve(column(1)), curve(column(2)), curve(column(3))];
  return (y) => ({ a: a(y), f: f(y), b: b(y), c: 0, n: 2.15 });
};

/** 165/84A of GB/T 1335.2: bust 84, waist 66, hip 90 cm. */
const woman: Form = {
  figure: "woman",
  hull: hullOf([
    [1.46, 0.046, 0.042, 0.05],
    [1.422, 0.062, 0.046, 0.06],
    [1.398, 0.122, 0.05, 0.068],
    [1.374, 0.178, 0.057, 0.078],
    [1.35, 0.184, 0.068, 0.088],
    [1.32, 0.177, 0.083, 0.096],
    [1.27, 0.158, 0.107, 0.103],
    [1.19, 0.145, 0.128, 0.1],
    [1.11, 0.129, 0.106, 0.088],
    [1.03, 0.117, 0.09, 0.08],
    [0.94, 0.149, 0.101, 0.1],
    [0.84, 0.168, 0.107, 0.121],
    [0.74, 0.164, 0.104, 0.11],
    [0.46, 0.125, 0.085, 0.085],
    [0.1, 0.09, 0.07, 0.07],
  ]),
  neck: 1.422,
  tip: { x: 0.178, y: 1.374 },
  bust: 1.19,
  waist: 1.03,
  hip: 0.84,
  crotch: 0.755,
  knee: 0.46,
  arm: [0.29, 0.235],
};

/** 175/92A of GB/T 1335.1: chest 92, waist 78, hip 94 cm. */
const man: Form = {
  figure: "man",
  hull: hullOf([
    [1.552, 0.05, 0.046, 0.056],
    [1.512, 0.068, 0.05, 0.066],
    [1.486, 0.132, 0.056, 0.076],
    [1.458, 0.204, 0.066, 0.088],
    [1.43, 0.211, 0.08, 0.099],
    [1.4, 0.203, 0.096, 0.108],
    [1.34, 0.181, 0.116, 0.115],
    [1.26, 0.166, 0.126, 0.112],
    [1.17, 0.152, 0.117, 0.101],
    [1.07, 0.139, 0.11, 0.094],
    [0.98, 0.154, 0.11, 0.106],
    [0.89, 0.168, 0.11, 0.123],
    [0.79, 0.166, 0.108, 0.114],
    [0.49, 0.13, 0.09, 0.09],
    [0.1, 0.1, 0.075, 0.075],
  ]),
  neck: 1.512,
  tip: { x: 0.204, y: 1.458 },
  bust: 1.26,
  waist: 1.07,
  hip: 0.89,
  crotch: 0.8,
  knee: 0.49,
  arm: [0.315, 0.255],
};

export const formOf = (figure: Figure): Form => (figure === "man" ? man : woman);

/** The form with ease: metres added on every side, by height. */
export function eased(form: Form, ease: Keys, box: Keys = [[0, 2.15]]): Hull {
  const [more, corner] = [curve(ease), curve(box)];
  return (y) => {
    const ring = form.hull(y);
    const plus = more(y);
    return { ...ring, a: ring.a + plus, f: ring.f + plus, b: ring.b + plus, n: corner(y) };
  };
}

const STEPS = 48;

/** One section made walkable by distance: `at(share)` goes from the middle (0) to the side (1 or −1). */
export class Section {
  readonly half: number;
  private readonly along = new Float64Array(STEPS + 1);

  constructor(
    readonly ring: Ring,
    readonly front: boolean,
  ) {
    let [x0, z0] = this.angle(0);
    for (let i = 1; i <= STEPS; i++) {
      const [x, z] = this.angle(i / STEPS);
      this.along[i] = this.along[i - 1]! + Math.hypot(x - x0, z - z0);
      [x0, z0] = [x, z];
    }
    this.half = this.along[STEPS]!;
  }

  private angle(share: number): [number, number] {
    const { a, f, b, n } = this.ring;
    const psi = (1 - share) * (Math.PI / 2);
    const x = a * Math.pow(Math.max(0, Math.cos(psi)), 2 / n);
    return [x, (this.front ? f : b) * Math.pow(Math.max(0, Math.sin(psi)), 2 / n)];
  }

  /** Position on the section: share of the distance from the middle, signed by the side. */
  at(share: number): [x: number, z: number] {
    const target = Math.min(1, Math.abs(share)) * this.half;
    let [low, high] = [0, STEPS];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.along[middle]! <= target) low = middle;
      else high = middle;
    }
    const span = this.along[high]! - this.along[low]! || 1;
    const [x, z] = this.angle((low + (target - this.along[low]!) / span) / STEPS);
    return [Math.sign(share) * x, this.ring.c + (this.front ? z : -z)];
  }

  /** The share at which the section is `x` wide. */
  shareOf(x: number): number {
    const { a, n } = this.ring;
    const ratio = Math.min(1, Math.abs(x) / a);
    const step = (1 - Math.acos(Math.pow(ratio, n / 2)) / (Math.PI / 2)) * STEPS;
    const low = Math.min(STEPS - 1, Math.floor(step));
    const distance = this.along[low]! + (step - low) * (this.along[low + 1]! - this.along[low]!);
    return (Math.sign(x) * distance) / this.half;
  }
}

const known = new WeakMap<Hull, Map<number, Section>>();

/** The section of a hull at a height; level rows ask for the same one again and again. */
export function sectionOf(hull: Hull, y: number, front: boolean): Section {
  let sections = known.get(hull);
  if (!sections) known.set(hull, (sections = new Map()));
  const key = Math.round(y * 1e5) * 2 + (front ? 1 : 0);
  let section = sections.get(key);
  if (!section) sections.set(key, (section = new Section(hull(y), front)));
  return section;
}
