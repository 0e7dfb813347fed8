import { lerp, smooth, type Point } from "./curve";
import { sectionOf, type Form } from "./form";
import { cord, sheet } from "./mesh";
import { column, grainByDistance, newPanel, row, setPoint, vertex, type Panel } from "./panel";
import type { Workshop } from "./workshop";

const LOBES = 8;

/**
 * What lies on the shoulders: 云肩 with its lobes, a short cape, a long one. Cut as an open ring that is
 * held at the neck and falls with the rest.
 */
export function cutCape(form: Form, kind: "cloud" | "short" | "long"): Panel {
  const reach = { cloud: 0.2, short: 0.34, long: 0.95 }[kind];
  const rows = { cloud: 9, short: 15, long: 26 }[kind];
  const cols = kind === "cloud" ? 41 : 37;
  const open = { cloud: 0.008, short: 0.05, long: 0.13 }[kind];
  const panel = newPanel("cape", rows, cols, { side: "front", over: kind === "cloud" });
  const rest = new Float64Array(panel.init.length);
  for (let j = 0; j < cols; j++) {
    const turn = lerp(open, 1 - open, j / (cols - 1));
    const angle = turn * 2 * Math.PI;
    const lobe = Math.pow(Math.abs(Math.sin(turn * Math.PI * LOBES)), 0.6);
    const long =
      kind === "cloud"
        ? reach * (0.8 + 0.22 * lobe)
        : kind === "long"
          ? reach * (0.5 + 0.5 * smooth(open, 0.34, Math.min(turn, 1 - turn)))
          : reach;
    for (let i = 0; i < rows; i++) {
      const d = (i / (rows - 1)) * long;
      const wave = kind === "cloud" ? 0 : 0.03 * smooth(0.1, 0.5, d) * Math.cos(angle * 11);
      const shoulder = smooth(0, 0.13, d);
      const beyond = Math.max(0, d - 0.13);
      const out =
        0.064 + Math.min(d, 0.13) * 0.93 + beyond * (kind === "cloud" ? 0.42 : 0.2) + wave;
      const index = vertex(panel, i, j);
      const place: Point = [
        Math.sin(angle) * out * lerp(1, 1.12, shoulder),
        form.neck -
          0.006 -
          d * 0.2 -
          beyond * 0.78 -
          0.026 * Math.cos(angle) * (1 - shoulder * 0.4),
        Math.cos(angle) * lerp(0.058, out * 0.84, shoulder),
      ];
      setPoint(panel.init, index, place);
      setPoint(rest, index, place);
      if (i === 0) panel.hold[index] = 1;
    }
  }
  panel.rest = rest;
  grainByDistance(panel, rest);
  panel.slot = () => (kind === "cloud" ? "trim" : "second");
  panel.stiff = kind === "cloud" ? 0.1 : 0;
  return panel;
}

export function finishCape(shop: Workshop, panel: Panel) {
  shop.meshes.begin("piping");
  const accent = shop.meshes.of("accent");
  for (const edge of [
    row(panel, 0),
    row(panel, panel.rows - 1),
    column(panel, 0),
    column(panel, panel.cols - 1),
  ])
    cord(accent, shop.run(edge), 0.0022, 5, 0.016);
}

/** One shoulder: a folded length of cloth from the bust over the left shoulder to the back. */
export function shoulderDrape(shop: Workshop, form: Form) {
  const [rows, cols] = [37, 13];
  const hull = (y: number) => {
    const ring = form.hull(y);
    return { ...ring, a: ring.a + 0.008, f: ring.f + 0.011, b: ring.b + 0.01 };
  };
  const ridge = (x: number) => {
    let [low, high] = [form.tip.y - 0.02, form.neck + 0.03];
    for (let k = 0; k < 24; k++) {
      const middle = (low + high) / 2;
      if (hull(middle).a > x) low = middle;
      else high = middle;
    }
    return low;
  };
  const depth = (x: number, y: number, front: boolean) => {
    const ring = sectionOf(hull, y, front).ring;
    const share = Math.max(0, 1 - Math.pow(Math.min(1, Math.abs(x) / ring.a), ring.n));
    return (front ? ring.f : -ring.b) * Math.pow(share, 1 / ring.n);
  };
  const grid: Point[][] = Array.from({ length: rows }, (_, i) => {
    const t = i / (rows - 1);
    const front = t < 0.5;
    const up = front ? t / 0.5 : (1 - t) / 0.5;
    return Array.from({ length: cols }, (_, j) => {
      const s = j / (cols - 1);
      const shoulder = lerp(0.085, 0.158, s);
      const foot = front ? lerp(-0.005, 0.15, s) : lerp(0.01, 0.135, s);
      const x = lerp(foot, shoulder, Math.pow(up, 0.8));
      const top = ridge(x);
      const low = form.bust + (front ? lerp(0.05, 0.03, s) : 0.0);
      const y = lerp(low, top, Math.sin((up * Math.PI) / 2));
      const fold = 0.0045 * Math.cos(s * Math.PI * 7 + t * 3) * (0.5 + 0.5 * Math.abs(2 * t - 1));
      const z = depth(x, y - 1e-4, front);
      const lift = 0.004 + fold;
      const over = smooth(0.8, 1, up);
      return [x, y + lift * over, z + (front ? 1 : -1) * lift * (1 - over)];
    });
  });
  const uv = (i: number, j: number): [number, number] => [j * 13 - 80, i * 17];
  shop.meshes.begin("drape");
  const mesh = shop.meshes.of("main");
  const outward = grid.map((line) => [...line]);
  sheet(mesh, outward, uv, { flip: true });
  sheet(
    shop.meshes.of("lining"),
    outward.map((line) => line.map((p): Point => [p[0], p[1] - 0.001, p[2]])),
    uv,
  );
}
