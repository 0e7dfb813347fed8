/**
 * Garments that turn together: one pose for all, said in shares of each garment's own size, so that a short jacket and
 * a long gown show the same side, as near and at the same height of themselves.
 */
import { fittingDistance, type Bounds, type Lens, type Point, type Pose } from "./turntable";

export interface Shared {
  azimuth: number;
  elevation: number;
  /** Of the distance at which the whole garment is in the frame. */
  distance: number;
  /** From the garment's middle, in shares of its radius, height and radius. */
  target: Point;
}

export function sharedOf(pose: Pose, bounds: Bounds, lens: Lens): Shared {
  const [cx, cy, cz] = bounds.centre;
  const [x, y, z] = pose.target;
  const { radius, height } = sizeOf(bounds);
  return {
    ...{ azimuth: pose.azimuth, elevation: pose.elevation },
    distance: pose.distance / fittingDistance(bounds, lens),
    target: [(x - cx) / radius, (y - cy) / height, (z - cz) / radius],
  };
}

export function poseIn(shared: Shared, bounds: Bounds, lens: Lens): Pose {
  const [cx, cy, cz] = bounds.centre;
  const [x, y, z] = shared.target;
  const { radius, height } = sizeOf(bounds);
  return {
    ...{ azimuth: shared.azimuth, elevation: shared.elevation },
    distance: shared.distance * fittingDistance(bounds, lens),
    target: [cx + x * radius, cy + y * height, cz + z * radius],
  };
}

/** A flat cloth has a height or a radius of nothing: shares of it would be none. */
const sizeOf = ({ radius, height }: Bounds) => ({
  radius: Math.max(radius, 1e-6),
  height: Math.max(height, 1e-6),
});
