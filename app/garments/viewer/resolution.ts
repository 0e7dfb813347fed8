/** How sharp a garment is drawn: fully when it stands still, as sharply as the device keeps up with while it turns. */
export interface Pace {
  /** Index into `pixelRatios`. */
  step: number;
  /** Frames since the last judgement, and how long they took in milliseconds. */
  frames: number;
  elapsed: number;
  /** Quick judgements in a row. */
  quick: number;
}

/** Drawn pixels for each CSS pixel while turning, from the best to the least. */
export const pixelRatios = [2, 1.5, 1, 0.7] as const;

/** A garment that has stopped is drawn as sharply as the screen is, then finer. */
export type Rest = "moving" | "sharp" | "finest";

/**
 * Finer than the screen smooths edges and weaves better than multisampling does. Nobody's screen gets less than its own
 * once the garment stands, however slow its turning was.
 */
export function stillRatio(screenRatio: number, rest: Exclude<Rest, "moving">): number {
  const finest = Math.min(3, Math.max(2, screenRatio * 1.5));
  return rest === "sharp" ? screenRatio : Math.max(screenRatio, finest);
}

/** Milliseconds without motion after which a garment is drawn anew. */
const settleAfter = 140;
const patience = 2000;

/** What a garment that stands is drawn as next; a device that was slow is asked for its finest only when nobody turns. */
export function nextRest(rest: Rest, pace: Pace): { rest: Exclude<Rest, "moving">; after: number } {
  const weak = pace.step === pixelRatios.length - 1;
  if (rest === "moving" && weak) return { rest: "sharp", after: settleAfter };
  return { rest: "finest", after: rest === "sharp" ? patience : settleAfter };
}

const judgedFrames = 5;
const judgedTime = 200;
const slowFrame = 30;
const quickFrame = 18;
const quickJudgements = 8;

/** A turn begins at the screen's own resolution, or near it. */
export function firstPace(screenRatio: number): Pace {
  return { step: screenRatio > 1.25 ? 1 : 2, frames: 0, elapsed: 0, quick: 0 };
}

/**
 * The pace after a frame of a moving garment that came `milliseconds` after the one before it. Judged by the mean of
 * a few, since they come in bursts; and sooner where the few would take long.
 */
export function afterFrame(pace: Pace, milliseconds: number): Pace {
  const frames = pace.frames + 1;
  const elapsed = pace.elapsed + milliseconds;
  if (frames < judgedFrames && elapsed < judgedTime) return { ...pace, frames, elapsed };
  const mean = elapsed / frames;
  const judged = { step: pace.step, frames: 0, elapsed: 0, quick: 0 };
  if (mean > slowFrame) return { ...judged, step: Math.min(pixelRatios.length - 1, pace.step + 1) };
  const quick = mean < quickFrame ? pace.quick + 1 : 0;
  if (quick < quickJudgements) return { ...judged, quick };
  return { ...judged, step: Math.max(0, pace.step - 1) };
}

export interface Size {
  width: number;
  height: number;
}

/** How large a picture is drawn, and how large the canvas shows it: the screen's own size at most. */
export interface Drawing {
  drawn: Size;
  shown: Size;
}

/** The screen's pixels under a frame of CSS pixels: as the browser counts them, where it counts those of this screen. */
export function screenSize(frame: Size, pixelRatio: number, counted?: ResizeObserverSize): Size {
  const reckoned = drawingSize(frame, pixelRatio);
  // A screen that is only played, as on a developer's desk, is not the one that is counted.
  return counted && Math.abs(counted.inlineSize - reckoned.width) <= pixelRatio
    ? { width: counted.inlineSize, height: counted.blockSize }
    : reckoned;
}

const longestSide = 4096;
const mostPixels = 8_000_000;

/** Pixels of the drawing for a frame of CSS pixels, within what a phone's graphics card bears. */
export function drawingSize(frame: Size, pixelRatio: number): Size {
  const { width, height } = frame;
  const scale = Math.min(
    pixelRatio,
    longestSide / Math.max(width, height, 1),
    Math.sqrt(mostPixels / Math.max(width * height, 1)),
  );
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
