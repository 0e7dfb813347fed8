/** Tools beside the garment, fetched when asked for: tape, section, threads and coordinates, and what goes with them. */
import { Matrix4, Plane, Vector3 } from "three";
import { textsFor } from "~/ui/localized";
import styles from "../GarmentViewer.module.css";
import { button, choiceBox, element } from "./controls.client";
import { looksOf } from "./looks.client";
import { attachTape } from "./tape.client";
import { toolTexts } from "./tool-texts";
import type { Workplace } from "./workplace.client";

/** Fills the panel; returns how to put everything away. */
export function equip(panel: HTMLElement, at: Workplace): () => void {
  const t = textsFor(toolTexts, at.locale);
  const tape = attachTape(at);
  const looks = looksOf();
  const redraw = () => at.stage.request(at.sight);
  const names = ["cloth", "threads", "coordinates"] as const;

  panel.append(
    toggle(t.tape, (on) => {
      tape.use(on);
      at.say(on ? t.tapeOn : t.tapeOff, on);
    }),
    choiceBox(
      t.look,
      names.map((name) => t[name]),
      (index) => {
        at.wardrobe.look([null, looks.threads, looks.coordinates][index]!);
        redraw();
        at.say(t.lookShown(t[names[index]!]));
      },
    ),
    ...section(at, redraw),
    ...spinning(at),
    // Not on an iPhone, nor inside a page that does not allow it.
    ...(document.fullscreenEnabled
      ? [button(t.fullScreen, () => void fullScreen(at.sight.surface), styles.word)]
      : []),
    button(t.picture, () => void save(at), styles.word),
  );
  const undo: (() => void)[] = [];
  const [motion, room] = [0, 1].map(() => element("div", { className: styles.more }));
  panel.append(motion!, room!);
  if (at.clips.length > 0)
    void import("./motion.client").then(({ offerMotion }) => undo.push(offerMotion(motion!, at)));
  void import("./in-room.client").then(({ offerRoom }) => offerRoom(room!, at));
  return () => {
    undo.forEach((step) => step());
    tape.dispose();
    looks.dispose();
    at.sight.scene.onBeforeRender = () => {};
  };
}

/** A plane through the garment, square to it and fixed to it as it turns. */
function section({ sight, wardrobe, bounds, locale, say }: Workplace, redraw: () => void) {
  const t = textsFor(toolTexts, locale);
  const axes = ["depth", "width", "height"] as const;
  const [x, y, z] = bounds.centre;
  const reach = bounds.radius;
  const spans = {
    depth: { away: new Vector3(0, 0, -1), from: -(z + reach), to: -(z - reach) },
    width: { away: new Vector3(-1, 0, 0), from: -(x + reach), to: -(x - reach) },
    height: {
      away: new Vector3(0, -1, 0),
      from: -(y + bounds.height / 2),
      to: -(y - bounds.height / 2),
    },
  };
  let axis: (typeof axes)[number] = "depth";
  const plane = new Plane();
  const own = new Plane();
  const place = new Matrix4();
  sight.scene.onBeforeRender = () => {
    plane.copy(own).applyMatrix4(place.copy(sight.table.matrixWorld));
  };
  const slider = element("input", { type: "range", min: "0", max: "100", value: "100" });
  slider.setAttribute("aria-label", t.section);
  slider.ariaValueText = t.kept(100);
  const cut = () => {
    const kept = slider.valueAsNumber / 100;
    const { away, from, to } = spans[axis];
    // What is left is what lies beyond: cloth towards the viewer goes first.
    own.set(away, -(from + (to - from) * (1 - kept)));
    wardrobe.cut(kept === 1 ? null : plane);
    slider.ariaValueText = t.kept(slider.valueAsNumber);
    redraw();
  };
  slider.addEventListener("input", cut);
  slider.addEventListener("change", () => say(t.kept(slider.valueAsNumber)));
  const label = element("label", { className: styles.boxed, textContent: t.section });
  label.append(slider);
  const along = choiceBox(
    t.sectionAlong,
    axes.map((name) => t[name]),
    (index) => {
      axis = axes[index]!;
      cut();
    },
  );
  return [label, along];
}

/** Not offered to those who asked for less motion. A hand on the garment ends it. */
function spinning({ sight, locale }: Workplace): HTMLElement[] {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return [];
  const t = textsFor(toolTexts, locale);
  const made = toggle(t.spin, (on) => sight.spin(on));
  const stop = () => {
    if (made.getAttribute("aria-pressed") === "true") made.click();
  };
  sight.surface.addEventListener("pointerdown", stop);
  sight.surface.addEventListener("keydown", stop);
  return [made];
}

async function fullScreen(surface: HTMLElement): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await surface.closest("garment-viewer")?.requestFullscreen();
}

async function save({ stage, sight, alt, locale, say }: Workplace): Promise<void> {
  const t = textsFor(toolTexts, locale);
  const blob = await stage.picture(sight);
  if (!blob) return say(t.pictureLost, true);
  const link = element("a", { href: URL.createObjectURL(blob), download: `${alt}.png` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  say(t.pictureSaved);
}

function toggle(label: string, change: (on: boolean) => void): HTMLButtonElement {
  const made = button(
    label,
    () => {
      const on = made.getAttribute("aria-pressed") !== "true";
      made.setAttribute("aria-pressed", String(on));
      change(on);
    },
    styles.word,
  );
  made.setAttribute("aria-pressed", "false");
  return made;
}
