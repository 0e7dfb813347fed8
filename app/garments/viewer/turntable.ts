/**
 * Where the viewer stands. The garment turns on a table while camera and lamps stay, as in a studio: so front and
 * back are seen under the same light, and a colour reads the same from every side.
 */
export type Point = readonly [x: number, y: number, z: number];

export interface Pose {
  /** Radians around the upright axis: 0 shows the front (+Z), π/2 the wearer's left side (+X). */
  azimuth: number;
  /** Radians above the horizon. */
  elevation: number;
  /** Metres from `target`. */
  distance: number;
  /** The point looked at, in the garment's own metres. */
  target: Point;
}

/** An upright cylinder around the garment, in metres: it fits the frame from every side or from none. */
export interface Bounds {
  centre: Point;
  height: number;
  radius: number;
}

/** Vertical field of view in radians, and width divided by height. */
export interface Lens {
  fov: number;
  aspect: number;
}

/** In the order of the number keys 1 to 5. */
export const views = ["front", "back", "left", "right", "detail"] as const;
export type View = (typeof views)[number];

/** 28° is a long lens: a hem seen from the front keeps its proportion to the shoulders. */
export const fieldOfView = (28 * Math.PI) / 180;

const azimuths: Record<View, number> = {
  front: 0,
  back: Math.PI,
  left: Math.PI / 2,
  right: -Math.PI / 2,
  detail: 0,
};
const margin = 0.9;
const steepest = (80 * Math.PI) / 180;

/** The distance (metres) at which the whole garment is in the frame, whichever way it is turned. */
export function fittingDistance(bounds: Bounds, lens: Lens): number {
  const up = Math.tan(lens.fov / 2) * margin;
  const across = up * lens.aspect;
  const forHeight = bounds.radius + bounds.height / 2 / up;
  const forWidth = bounds.radius * Math.hypot(1, 1 / across);
  return Math.max(forHeight, forWidth);
}

/** The pose of a named view. Detail looks at the chest, where collar, closure and weave meet. */
export function poseOf(view: View, bounds: Bounds, lens: Lens): Pose {
  const whole = fittingDistance(bounds, lens);
  const [x, y, z] = bounds.centre;
  const close = view === "detail";
  return {
    azimuth: azimuths[view],
    elevation: 0,
    distance: close ? Math.max(whole * 0.42, bounds.radius * 1.25) : whole,
    target: close ? [x, y + bounds.height * 0.2, z] : bounds.centre,
  };
}

/** The named view a pose shows, or null when it was turned by hand. */
export function viewOf(pose: Pose, bounds: Bounds, lens: Lens): View | null {
  return views.find((view) => near(pose, towards(pose, poseOf(view, bounds, lens)))) ?? null;
}

/** The garment follows a hand on its surface, by radians to the right and down. */
export function turn(pose: Pose, right: number, down: number): Pose {
  return { ...pose, azimuth: pose.azimuth - right, elevation: pose.elevation + down };
}

/** Factor below 1 comes closer. */
export function approach(pose: Pose, factor: number): Pose {
  return { ...pose, distance: pose.distance * factor };
}

/** Moves the picture's content by metres to the right and up, as a hand on the garment would. */
export function slide(pose: Pose, right: number, up: number): Pose {
  const [x, y, z] = pose.target;
  const lean = Math.sin(pose.elevation) * up;
  const [sin, cos] = [Math.sin(pose.azimuth), Math.cos(pose.azimuth)];
  return {
    ...pose,
    target: [
      x - right * cos + lean * sin,
      y - up * Math.cos(pose.elevation),
      z + right * sin + lean * cos,
    ],
  };
}

/** Keeps the garment in sight: not over the poles, not inside the cloth, not lost in the distance. */
export function confine(pose: Pose, bounds: Bounds, lens: Lens): Pose {
  const whole = fittingDistance(bounds, lens);
  const [cx, cy, cz] = bounds.centre;
  const [x, y, z] = pose.target;
  const reach = bounds.radius;
  return {
    azimuth: pose.azimuth,
    elevation: clamp(pose.elevation, -steepest, steepest),
    distance: clamp(pose.distance, whole * 0.12, whole * 1.6),
    target: [
      clamp(x, cx - reach, cx + reach),
      clamp(y, cy - bounds.height / 2, cy + bounds.height / 2),
      clamp(z, cz - reach, cz + reach),
    ],
  };
}

/** The same pose with its azimuth within half a turn of `from`, so that a glide takes the short way. */
export function towards(from: Pose, pose: Pose): Pose {
  const turns = Math.round((from.azimuth - pose.azimuth) / (2 * Math.PI));
  return { ...pose, azimuth: pose.azimuth + turns * 2 * Math.PI };
}

/**
 * One step of a glide: `milliseconds` of exponential easing with time constant `settle`. Ends exactly on the goal,
 * so that drawing can stop; a settle of 0 (reduced motion) arrives at once.
 */
export function glide(from: Pose, goal: Pose, milliseconds: number, settle: number): Pose {
  const share = settle > 0 ? 1 - Math.exp(-milliseconds / settle) : 1;
  const mix = (a: number, b: number) => a + (b - a) * share;
  const next: Pose = {
    azimuth: mix(from.azimuth, goal.azimuth),
    elevation: mix(from.elevation, goal.elevation),
    distance: mix(from.distance, goal.distance),
    target: [
      mix(from.target[0], goal.target[0]),
      mix(from.target[1], goal.target[1]),
      mix(from.target[2], goal.target[2]),
    ],
  };
  return near(next, goal) ? goal : next;
}

/** Nothing moves by more than about a third of a pixel between the two. */
function near(a: Pose, b: Pose): boolean {
  const metres = Math.hypot(
    a.target[0] - b.target[0],
    a.target[1] - b.target[1],
    a.target[2] - b.target[2],
    a.distance - b.distance,
  );
  const angle = Math.max(Math.abs(a.azimuth - b.azimuth), Math.abs(a.elevation - b.elevation));
  return angle < 5e-4 && metres < b.distance * 2e-4;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
