import type { Patch } from "./surface";

/** Where the photographer stands: radians around the upright axis (0 sees the front, π/2 the wearer's left), and above. */
export interface Stand {
  yaw: number;
  pitch: number;
}

/** A little to the side and a little above, as garments are shown in catalogues. */
export const catalogue: Stand = { yaw: (16 * Math.PI) / 180, pitch: (6 * Math.PI) / 180 };

/** Distance in radii of the garment: a long lens, which keeps shoulders and hem in proportion. */
const distance = 5;
/** Room around the garment, as a share of the picture's side. */
const margin = 0.06;

/** From the scene to the picture. */
export interface Camera {
  /** Right, up and towards the camera, in the scene. */
  axes: readonly [Axis, Axis, Axis];
  centre: Axis;
  /** From the centre to the eye, in metres. */
  distance: number;
  /** Where the picture's window begins on the plane at distance 1, and how many pixels a unit is. */
  left: number;
  top: number;
  scale: number;
}
type Axis = readonly [number, number, number];

const dot = (a: Axis, x: number, y: number, z: number) => a[0] * x + a[1] * y + a[2] * z;

/** The smallest box around all vertices that belong to a triangle: minimum and maximum by axis, in metres. */
export function boundsOf(patches: Iterable<Patch>): { min: number[]; max: number[] } | null {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  for (const { positions, triangles } of patches)
    for (const corner of triangles)
      for (let axis = 0; axis < 3; axis += 1) {
        const value = positions[corner * 3 + axis] as number;
        if (value < (min[axis] as number)) min[axis] = value;
        if (value > (max[axis] as number)) max[axis] = value;
      }
  return min.every(Number.isFinite) ? { min, max } : null;
}

/**
 * Stands the camera so that every vertex is inside the picture and the garment fills it: the window is
 * fitted to what is really seen, so that no hem is cut, whatever the shape.
 * @param side of the square picture, in pixels
 */
export function standCamera(
  patches: Iterable<Patch>,
  bounds: { min: number[]; max: number[] },
  side: number,
  { yaw, pitch }: Stand = catalogue,
): Camera {
  const centre = bounds.min.map((low, axis) => (low + (bounds.max[axis] as number)) / 2);
  const radius =
    Math.hypot(...bounds.min.map((low, axis) => ((bounds.max[axis] as number) - low) / 2)) || 1;
  const towards: Axis = [
    Math.sin(yaw) * Math.cos(pitch),
    Math.sin(pitch),
    Math.cos(yaw) * Math.cos(pitch),
  ];
  const right: Axis = [Math.cos(yaw), 0, -Math.sin(yaw)];
  const up: Axis = [
    -Math.sin(yaw) * Math.sin(pitch),
    Math.cos(pitch),
    -Math.cos(yaw) * Math.sin(pitch),
  ];
  const camera: Camera = {
    axes: [right, up, towards],
    centre: centre as unknown as Axis,
    distance: radius * distance,
    left: 0,
    top: 0,
    scale: 1,
  };
  const seen = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  const point = new Float64Array(3);
  for (const { positions, triangles } of patches)
    for (const corner of triangles) {
      project(camera, positions, corner * 3, point);
      seen.left = Math.min(seen.left, point[0] as number);
      seen.right = Math.max(seen.right, point[0] as number);
      seen.top = Math.min(seen.top, point[1] as number);
      seen.bottom = Math.max(seen.bottom, point[1] as number);
    }
  const window = Math.max(seen.right - seen.left, seen.bottom - seen.top, 1e-9) / (1 - 2 * margin);
  return {
    ...camera,
    left: (seen.left + seen.right - window) / 2,
    top: (seen.top + seen.bottom - window) / 2,
    scale: side / window,
  };
}

/** Writes x, y in pixels from the top left and 1 / depth of the vertex at `at` into `out`, from `to` on. */
export function project(
  camera: Camera,
  positions: Float32Array,
  at: number,
  out: Float64Array,
  to = 0,
): void {
  const x = (positions[at] as number) - camera.centre[0];
  const y = (positions[at + 1] as number) - camera.centre[1];
  const z = (positions[at + 2] as number) - camera.centre[2];
  const near = 1 / (camera.distance - dot(camera.axes[2], x, y, z));
  out[to] = (dot(camera.axes[0], x, y, z) * near - camera.left) * camera.scale;
  out[to + 1] = (-dot(camera.axes[1], x, y, z) * near - camera.top) * camera.scale;
  out[to + 2] = near;
}
