/** Hands on the surface: mouse, touch, pen, wheel and keys, as turns, steps closer and slides. */
import { views, type View } from "./turntable";

export interface Hands {
  turn(right: number, down: number): void;
  approach(factor: number): void;
  slide(right: number, down: number): void;
  show(view: View): void;
  reset(): void;
}

const radiansPerPixel = 0.0065;
const keyTurn = Math.PI / 12;
const keySlide = 32;
const keyStep = 1.2;

/** One finger turns and still scrolls the page up and down; two fingers move and zoom. Returns how to let go. */
export function attachHands(surface: HTMLElement, hands: Hands): () => void {
  const held = new Map<number, { x: number; y: number }>();
  const ending = new AbortController();
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    heard: (event: HTMLElementEventMap[Type]) => void,
  ) => surface.addEventListener(type, heard, { passive: false, signal: ending.signal });

  on("pointerdown", (event) => {
    if (held.size === 2) return;
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
    surface.setPointerCapture(event.pointerId);
  });
  on("pointermove", (event) => {
    const before = held.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const [right, down] = [now.x - before.x, now.y - before.y];
    const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
    held.set(event.pointerId, now);
    if (other) {
      const spread = (point: { x: number; y: number }) =>
        Math.hypot(point.x - other.x, point.y - other.y);
      if (spread(now) > 0) hands.approach(spread(before) / spread(now));
      hands.slide(right / 2, down / 2);
    } else if (event.buttons === 2 || event.shiftKey) {
      hands.slide(right, down);
    } else {
      hands.turn(right * radiansPerPixel, down * radiansPerPixel);
    }
  });
  const release = (event: PointerEvent) => void held.delete(event.pointerId);
  on("pointerup", release);
  on("pointercancel", release);
  on("lostpointercapture", release);
  on("contextmenu", (event) => event.preventDefault());
  on("touchstart", (event) => {
    if (event.touches.length > 1) event.preventDefault(); // two fingers are ours, one may scroll the page
  });
  on("wheel", (event) => {
    // A wheel that passes by scrolls the page; it zooms for a reader who has taken hold of the garment.
    if (!event.ctrlKey && document.activeElement !== surface) return;
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
    hands.approach(Math.exp(pixels * (event.ctrlKey ? 0.01 : 0.0015)));
  });
  on("keydown", (event) => {
    if (pressed(event, hands)) event.preventDefault();
  });
  return () => ending.abort();
}

const arrows: Record<string, [right: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function pressed(event: KeyboardEvent, hands: Hands): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const arrow = arrows[event.key];
  const view = views[Number(event.key) - 1];
  if (arrow && event.shiftKey) hands.slide(arrow[0] * keySlide, arrow[1] * keySlide);
  else if (arrow) hands.turn(arrow[0] * keyTurn, arrow[1] * keyTurn);
  else if (event.key === "+" || event.key === "=") hands.approach(1 / keyStep);
  else if (event.key === "-" || event.key === "_") hands.approach(keyStep);
  else if (event.key === "0" || event.key === "Home") hands.reset();
  else if (view) hands.show(view);
  else return false;
  return true;
}
