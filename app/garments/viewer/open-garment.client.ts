import { textsFor, type Locale } from "~/ui/localized";
import type { Burden } from "./admission";
import type { Colourways } from "./colourways.client";
import { buildControls } from "./controls.client";
import type { Fabric } from "./fabrics.client";
import { attachHands } from "./gestures.client";
import type { Description } from "./describe.client";
import { Refusal, type RefusalReason } from "./refusal";
import { keepLight, keptLight } from "./kept-light.client";
import { releaseShapes } from "./release.client";
import { measure } from "./measure.client";
import { admitted, readGarment } from "./read-garment.client";
import { breathing } from "./slices";
import { Sight } from "./sight.client";
import { enterStage } from "./stage.client";
import { viewerTexts } from "./texts";
import type { View } from "./turntable";
import type { Light } from "./studio";
import type { Workplace } from "./workplace.client";
import { whenIdle } from "./when-idle.client";
import { Wardrobe } from "./wardrobe.client";

export interface GarmentOrder {
  /** The GLB, perhaps still on its way. */
  model: ArrayBuffer | Promise<ArrayBuffer>;
  /** What the garment is called in words; never taken from the file. */
  alt: string;
  locale: Locale;
  fabrics?: readonly Fabric[];
  /** Judged blind: names from inside the file are not shown, for they may name their author. */
  blind?: boolean;
  /** Come round to the front once, after the first picture. */
  turnIn?: boolean;
  signal: AbortSignal;
  /** The picture stopped (true) or came back (false). */
  onInterrupted?(interrupted: boolean): void;
  /** The picture stopped for good; the garment is already disposed of. */
  onRefused?(reason: RefusalReason): void;
}

export interface Garment {
  readonly burden: Burden;
  readonly surface: HTMLElement;
  show(view: View): void;
  reset(): void;
  /** The light it stands in now. */
  readonly lit: Light;
  /** Quietly where another garment was lit, and this one with it. */
  light(light: Light, quiet?: boolean): void;
  /** An index into the names in the file, or null for what the file shows by itself. */
  colourway(index: number | null): Promise<void>;
  fabric(index: number | null): Promise<void>;
  /** Its measures and materials, in the words of its file; `onShare` hears 0 to 1 of how far that is. */
  describe(onShare?: (share: number) => void): Promise<Description>;
  /** For what is fetched when asked for, and works on the open garment. */
  readonly at: Workplace;
  dispose(): void;
}

/**
 * Opens a garment inside `host` and answers when its first picture has been presented. Throws a `Refusal` where it
 * will not, and the signal's reason when aborted; nothing of it then remains.
 * Dispatches `garment:painted` on `host`, then `garment:still` whenever it stands still in full resolution.
 */
export async function openGarment(
  host: HTMLElement,
  { model, ...order }: GarmentOrder, // the open garment keeps its order, and not the file
): Promise<Garment> {
  const stage = enterStage();
  const undo: (() => void)[] = [];
  let sight: Sight | null = null;
  const dispose = () => {
    for (const step of undo.splice(0).reverse()) step();
  };
  undo.push(() => stage.leave(sight));

  try {
    const { bytes, burden } = await admitted(await model, order.signal);
    const { scene, colourways, clips } = await readGarment(bytes, order.signal);
    const wardrobe = new Wardrobe(scene, colourways);
    undo.push(() => {
      wardrobe.dispose();
      releaseShapes(scene);
    });
    order.signal.throwIfAborted();
    const bounds = measure(scene);
    if (!bounds) throw new Refusal("empty");

    const t = textsFor(viewerTexts, order.locale);
    const fabrics = wardrobe.drapable ? (order.fabrics ?? []) : [];
    const names = colourwayNames(colourways, order);
    // Where the file's default is none of its colourways, it is a choice of its own before them.
    const shift = colourways.initial === null ? 1 : 0;
    const emit = (type: string, detail?: object) =>
      host.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));

    let draped: number | null = null;
    let lit: Light = "studio";
    let polished = false;
    const redraw = () => sight && stage.request(sight);
    const garment: Omit<Garment, "surface" | "at"> = {
      burden,
      dispose,
      show(view) {
        sight?.show(view);
        controls.say(t.viewShown(t[view]));
      },
      reset() {
        sight?.show("front");
        controls.say(t.wasReset);
      },
      get lit() {
        return lit;
      },
      light(light, quiet = false) {
        lit = light;
        controls.lit(light);
        emit("garment:light", { light, quiet });
        wardrobe.light(light);
        if (polished) wardrobe.polish(stage.room(light));
        sight?.light(light);
        if (quiet) return;
        keepLight(light);
        controls.say(t.lightShown(t[light]));
      },
      async colourway(index) {
        if (!(await wardrobe.wear(index))) return;
        redraw();
        const place = index === null ? (colourways.initial ?? 0) : index + shift;
        controls.choose("colourways", place);
        controls.say(t.colourwayShown(names[place] ?? ""));
      },
      async fabric(index) {
        const fabric = index === null ? null : fabrics[index];
        const name = fabric?.name ?? t.ownFabric;
        try {
          if (!(await wardrobe.drape(fabric ?? null))) return;
          redraw();
          draped = index;
          controls.say(t.fabricShown(name));
        } catch {
          if (!order.signal.aborted) controls.say(t.fabricMissing(name), true);
        }
        controls.choose("fabrics", draped === null ? 0 : draped + 1);
      },
      async describe(onShare = () => {}) {
        const { describe } = await import("./describe.client");
        const pause = breathing(order.signal);
        return describe(scene, [...colourways.names], burden, pause, onShare);
      },
    };
    const controls = buildControls(
      order.locale,
      order.alt,
      { colourways: { names, chosen: colourways.initial ?? 0 }, fabrics: [...fabrics] },
      {
        show: garment.show,
        reset: garment.reset,
        light: garment.light,
        approach: (factor) => sight?.approach(factor),
        colourway: (place) => void garment.colourway(place < shift ? null : place - shift),
        fabric: (index) => void garment.fabric(index),
        equip(panel) {
          void import("./tools.client").then(({ equip }) => {
            if (!order.signal.aborted) undo.push(equip(panel, workplace()));
          });
        },
      },
    );
    const workplace = (): Workplace => {
      const { alt, locale } = order;
      return { sight: sight!, stage, wardrobe, bounds, clips, alt, locale, say: controls.say };
    };
    controls.root.dataset.preparing = "";
    host.append(controls.root);
    undo.push(() => controls.root.remove());

    sight = new Sight(controls.surface, scene, bounds, stage, {
      aimed: controls.mark,
      stoodStill: () => {
        wardrobe.fold(stage.holds);
        emit("garment:still");
      },
      restock: () => wardrobe.unfold().then((letGo) => letGo()),
      interrupted: () => order.onInterrupted?.(true),
      resumed: () => order.onInterrupted?.(false),
      abandoned: () => {
        dispose();
        order.onRefused?.("lost");
      },
    });
    undo.push(
      attachHands(controls.surface, {
        turn: (right, down) => sight?.turn(right, down),
        approach: (factor) => sight?.approach(factor),
        slide: (right, down) => sight?.slide(right, down),
        show: garment.show,
        reset: garment.reset,
      }),
    );
    const kept = keptLight();
    if (kept !== lit) garment.light(kept, true);
    stage.join(sight);
    controls.mark("front");
    await stage.prepare(sight);
    delete controls.root.dataset.preparing; // the picture takes the poster's place in the very frame that draws it
    order.signal.throwIfAborted();
    // A garment that is passed over makes room at once, however long its first picture would have taken.
    const inked = await Promise.race([stage.firstPicture(sight), ended(order.signal)]);
    if (!inked) throw new Refusal("empty");
    performance.mark("garment:painted");
    emit("garment:painted", { burden });
    controls.say(t.live);
    if (order.turnIn) sight.turnIn();
    const idle = whenIdle(() => {
      polished = true;
      wardrobe.polish(stage.room(lit));
      redraw();
    });
    undo.push(idle);
    return Object.assign(garment, { surface: controls.surface, at: workplace() });
  } catch (error) {
    dispose();
    order.signal.throwIfAborted();
    throw error instanceof Refusal ? error : new Refusal("broken");
  }
}

const ended = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });

function colourwayNames(
  colourways: Colourways,
  { locale, blind }: Pick<GarmentOrder, "locale" | "blind">,
): string[] {
  const t = textsFor(viewerTexts, locale);
  const names = colourways.names.map((name, index) =>
    blind || name.trim() === "" ? String(index + 1) : name,
  );
  return colourways.initial === null && names.length > 0 ? [t.asDelivered, ...names] : names;
}
