/** The six sides from which a garment is drawn: to be looked at where it cannot be turned, and to be compared. */
import type { Stand } from "../poster/camera";

const right = Math.PI / 2;

/** From above it is seen a little from the front, so that a collar stays a collar. */
export const stands = {
  front: { yaw: 0, pitch: 0 },
  back: { yaw: Math.PI, pitch: 0 },
  left: { yaw: right, pitch: 0 },
  right: { yaw: -right, pitch: 0 },
  above: { yaw: 0, pitch: 1.1 },
  below: { yaw: 0, pitch: -0.6 },
} as const satisfies Record<string, Stand>;
export type Side = keyof typeof stands;
export const sides = Object.keys(stands) as Side[];
