import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from "react";

/** A work in the hand, and before which place it would stand; null until the hand has moved: a touch moves nothing. */
interface Dragged {
  work: string;
  at: number | null;
}

/** So far a hand trembles. */
const slack = 5;

/** So near to the edge of the window the page moves along. */
const edge = 72;
const stride = 14;

/** Before which place of the list a height lies: places are read off the page, so a shared one counts once. */
function placeAt(list: HTMLElement, y: number, end: number): number {
  for (const line of list.querySelectorAll<HTMLElement>("[data-group]")) {
    const { top, height } = line.getBoundingClientRect();
    if (y < top + height / 2) return Number(line.dataset.group);
  }
  return end;
}

/**
 * Dragging by mouse, pen or finger, with pointer events alone: nothing moves before it is let go, so a list is never
 * rebuilt under the finger. Escape, or a gesture that the system takes over, leaves everything as it was.
 */
export function useDrag(places: number, drop: (work: string, at: number) => void) {
  const from = useRef(0);
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const latest = useRef({ places, drop, dragged });
  latest.current = { places, drop, dragged };
  const work = dragged?.work ?? null;
  useEffect(() => {
    if (work === null) return;
    const onMove = ({ clientY }: PointerEvent) => {
      const begun = latest.current.dragged?.at !== null;
      if (!begun && Math.abs(clientY - from.current) < slack) return;
      if (clientY < edge) window.scrollBy(0, -stride);
      else if (clientY > window.innerHeight - edge) window.scrollBy(0, stride);
      if (list.current)
        setDragged({ work, at: placeAt(list.current, clientY, latest.current.places) });
    };
    const onUp = () => {
      const { dragged: held, drop: letGo } = latest.current;
      if (held && held.at !== null) letGo(held.work, held.at);
      setDragged(null);
    };
    const forget = () => setDragged(null);
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && forget();
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", onUp);
    window.addEventListener("pointercancel", forget);
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", onUp);
      window.removeEventListener("pointercancel", forget);
      window.removeEventListener("keydown", onKey);
    };
  }, [work]);
  const take = (taken: string) => (event: ReactPointerEvent) => {
    if (event.button !== 0) return;
    from.current = event.clientY;
    setDragged({ work: taken, at: null });
  };
  return { list, dragged, take };
}
