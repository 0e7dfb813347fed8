/** A measuring tape: two points on the garment and the millimetres between them, drawn over the picture. */
import type { Vector3 } from "three";
import { formatNumber } from "~/ui/format";
import { textsFor, type Locale } from "~/ui/localized";
import styles from "../GarmentViewer.module.css";
import type { Voice } from "./controls.client";
import { onSurface, struck } from "./picking.client";
import type { Sight } from "./sight.client";
import { toolTexts } from "./tool-texts";

interface Order {
  sight: Sight;
  locale: Locale;
  say: Voice;
}

export interface Tape {
  use(on: boolean): void;
  dispose(): void;
}

/** A touch that moves farther than this, in CSS pixels, turns the garment instead of measuring. */
const stillTouch = 5;

export function attachTape({ sight, locale, say }: Order): Tape {
  const t = textsFor(toolTexts, locale);
  const { surface, table } = sight;
  const svg = drawn("svg", { class: styles.tape!, "aria-hidden": "true" });
  const [line, label] = [drawn("line", {}), drawn("text", { dy: "-8" })];
  const dots = [0, 1].map(() => drawn("circle", { r: "4" }));
  const aim = drawn("path", { d: "M-8 0H8M0-8V8" });
  svg.append(aim, line, ...dots, label);
  const ending = new AbortController();
  let points: Vector3[] = [];
  let inUse = false;
  let down = { x: 0, y: 0 };

  const millimetres = () => formatNumber(Math.round(1000 * points[0]!.distanceTo(points[1]!)));
  const draw = () => {
    if (!inUse) return;
    const places = points.map((point) => onSurface(sight, table.localToWorld(point.clone())));
    aim.setAttribute(
      "transform",
      `translate(${surface.clientWidth / 2} ${surface.clientHeight / 2})`,
    );
    dots.forEach((dot, nth) => {
      dot.style.display = places[nth] ? "" : "none";
      if (places[nth]) set(dot, { cx: places[nth][0], cy: places[nth][1] });
    });
    const [from, to] = places;
    line.style.display = label.style.display = to ? "" : "none";
    if (!from || !to) return;
    set(line, { x1: from[0], y1: from[1], x2: to[0], y2: to[1] });
    set(label, { x: (from[0] + to[0]) / 2, y: (from[1] + to[1]) / 2 });
    label.textContent = `${millimetres()} mm`;
  };
  const take = (x: number, y: number) => {
    const hit = struck(sight, x, y);
    if (!hit) return say(t.noPoint, true);
    const point = table.worldToLocal(hit.point);
    points = points.length === 1 ? [points[0]!, point] : [point];
    draw();
    if (points.length === 1) say(t.firstPoint, true);
    else say(t.measured(millimetres())); // seen on the tape itself
  };

  const on = { signal: ending.signal };
  surface.addEventListener("pointerdown", ({ clientX: x, clientY: y }) => (down = { x, y }), on);
  surface.addEventListener(
    "click",
    ({ clientX, clientY }) => {
      if (!inUse || Math.hypot(clientX - down.x, clientY - down.y) > stillTouch) return;
      const { left, top } = surface.getBoundingClientRect();
      take(clientX - left, clientY - top);
    },
    on,
  );
  surface.addEventListener(
    "keydown",
    (event) => {
      if (!inUse || event.key !== "Enter") return;
      event.preventDefault();
      take(surface.clientWidth / 2, surface.clientHeight / 2);
    },
    on,
  );
  sight.over.add(draw);
  return {
    use(next) {
      inUse = next;
      points = [];
      if (next) surface.append(svg);
      else svg.remove();
      draw();
    },
    dispose() {
      ending.abort();
      svg.remove();
      sight.over.delete(draw);
    },
  };
}

function drawn<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  set(made, attributes);
  return made;
}

function set(element: SVGElement, attributes: Record<string, string | number>) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
