/**
 * What is said at places of the garment, as buttons that stand on its cloth; and the place that a form asks for. Read
 * from the element's attributes: `notes` (JSON, see note-labels), `placing` and `placed` (a JSON place).
 */
import { Matrix4, type Vector3 } from "three";
import { textsFor } from "~/ui/localized";
import styles from "../GarmentViewer.module.css";
import { labelsOf, type Note } from "../note-labels";
import { noteTexts } from "../note-texts";
import type { Place } from "../notes";
import { button, element } from "./controls.client";
import { anchorOf, isSeen, meshesOf, onSurface, placeOf, struck } from "./picking.client";
import { toolTexts } from "./tool-texts";
import type { Workplace } from "./workplace.client";
import { whenIdle } from "./when-idle.client";
import { fieldOfView, fittingDistance } from "./turntable";

export interface Pins {
  /** Reads the attributes again. */
  refresh(): void;
  dispose(): void;
}

/** A touch that moves farther than this, in CSS pixels, turns the garment and chooses no place. */
const stillTouch = 5;
const steepest = 0.6;

interface Pin {
  place: Place;
  mark: HTMLElement;
}

export function attachNotes(host: HTMLElement, at: Workplace): Pins {
  const { sight, bounds, stage, say, locale } = at;
  const t = { ...textsFor(toolTexts, locale), ...textsFor(noteTexts, locale) };
  const { surface, table } = sight;
  const meshes = meshesOf(table);
  const layer = element("div", { className: styles.pins });
  const aim = element("span", { className: styles.aim });
  const ending = new AbortController();
  let pins: Pin[] = [];
  let looking = () => {};

  const draw = () => {
    looking();
    for (const { place, mark } of pins) {
      const anchor = anchorOf(meshes, place);
      mark.hidden = !anchor;
      if (!anchor) continue;
      const [x, y] = onSurface(sight, anchor.point);
      mark.style.translate = `${x.toFixed(1)}px ${y.toFixed(1)}px`;
      const toCamera = sight.camera.position.clone().sub(anchor.point);
      mark.toggleAttribute("data-away", anchor.gone || anchor.facing.dot(toCamera) < 0);
    }
  };
  /** Cloth may hang before it: seen exactly, one place after the other, once the garment stands still. */
  const look = () => {
    looking();
    const waiting = [...pins];
    const next = () => {
      const pin = waiting.shift();
      const anchor = pin && anchorOf(meshes, pin.place);
      if (anchor)
        pin.mark.toggleAttribute(
          "data-away",
          anchor.gone || !isSeen(sight, anchor.point, bounds.radius * 0.02),
        );
      if (waiting.length > 0) looking = whenIdle(next);
    };
    looking = whenIdle(next);
  };
  const turnTo = (place: Place) => {
    const anchor = anchorOf(meshes, place);
    if (!anchor) return;
    const outward = facingOf(anchor.facing, table.matrixWorld);
    const whole = fittingDistance(bounds, { fov: fieldOfView, aspect: sight.camera.aspect });
    sight.look({
      azimuth: Math.atan2(outward.x, outward.z),
      elevation: Math.max(-steepest, Math.min(steepest, Math.asin(outward.y))),
      distance: whole * 0.6,
      target: table.worldToLocal(anchor.point).toArray(),
    });
  };

  const refresh = () => {
    const notes = listIn<Note>(host, "notes");
    const labels = labelsOf(notes);
    const placed = listIn<Place>(host, "placed");
    pins = notes.map(({ text, place, mark }, nth) => {
      const pin = button("", () => {
        turnTo(place);
        say(`${labels[nth]} ${text}`);
      });
      pin.className = styles.pin!;
      pin.hidden = true; // until the next picture says where it stands
      pin.toggleAttribute("data-mark", mark ?? false);
      const saying = element("span", { className: styles.saying, textContent: text });
      pin.append(element("span", { textContent: labels[nth] }), " ", saying);
      return { place, mark: pin };
    });
    const crosses = placed.map((place) => ({
      place,
      mark: element("span", { className: styles.cross }),
    }));
    layer.replaceChildren(...pins.map(({ mark }) => mark), ...crosses.map(({ mark }) => mark));
    pins.push(...crosses);
    if (host.hasAttribute("placing")) layer.append(aim);
    stage.request(sight);
  };

  const take = (x: number, y: number) => {
    const inUse = surface.querySelector("svg"); // the tape takes this touch for itself
    if (!host.hasAttribute("placing") || inUse) return;
    const hit = struck(sight, x, y);
    const place = hit && placeOf(hit, meshes);
    if (!place) return say(t.noPoint, true);
    say(t.placed);
    host.dispatchEvent(new CustomEvent("garment:placed", { bubbles: true, detail: place }));
  };
  const on = { signal: ending.signal };
  let down = { x: 0, y: 0 };
  surface.addEventListener("pointerdown", ({ clientX: x, clientY: y }) => (down = { x, y }), on);
  surface.addEventListener(
    "click",
    ({ clientX, clientY }) => {
      if (Math.hypot(clientX - down.x, clientY - down.y) > stillTouch) return;
      const { left, top } = surface.getBoundingClientRect();
      take(clientX - left, clientY - top);
    },
    on,
  );
  surface.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Enter" || !host.hasAttribute("placing")) return;
      event.preventDefault();
      take(surface.clientWidth / 2, surface.clientHeight / 2);
    },
    on,
  );
  host.addEventListener("garment:still", look, on);
  surface.after(layer);
  sight.over.add(draw);
  refresh();
  return {
    refresh,
    dispose() {
      looking();
      ending.abort();
      sight.over.delete(draw);
      layer.remove();
    },
  };
}

/** A direction of the room in the garment's own, upright as it was made. */
const facingOf = (facing: Vector3, standing: Matrix4): Vector3 =>
  facing.clone().transformDirection(new Matrix4().copy(standing).invert());

function listIn<Item>(host: Element, attribute: string): Item[] {
  const list: unknown = JSON.parse(host.getAttribute(attribute) || "[]");
  return Array.isArray(list) ? (list as Item[]) : [];
}
