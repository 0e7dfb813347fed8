/**
 * The garment in the reader's own room, one metre for a metre: by WebXR where the browser has it, by Quick Look on an
 * iPhone, else a file to take along and a sentence that says so.
 */
import { Group, PerspectiveCamera, Scene, WebGLRenderer } from "three";
import { textsFor } from "~/ui/localized";
import styles from "../GarmentViewer.module.css";
import { button, element } from "./controls.client";
import { lampsOf } from "./light.client";
import { roomTexts } from "./room-texts";
import { studios } from "./studio";
import type { Workplace } from "./workplace.client";
import { usdzOf } from "./usdz.client";

/** Fills its part of the tools' panel. */
export async function offerRoom(panel: HTMLElement, at: Workplace): Promise<void> {
  const t = textsFor(roomTexts, at.locale);
  const quickLook = element("a", {}).relList.supports("ar");
  const seen = await navigator.xr?.isSessionSupported("immersive-ar").catch(() => false);
  const attempt = (act: () => Promise<void>) => () =>
    void act().catch(() => at.say(t.failed, true));
  if (seen)
    panel.append(
      button(
        t.inRoom,
        attempt(() => enterRoom(at, t.placed)),
        styles.word,
      ),
    );
  else if (quickLook)
    panel.append(
      button(
        t.inRoom,
        attempt(() => openQuickLook(at)),
        styles.word,
      ),
    );
  panel.append(
    button(
      t.usdz,
      attempt(async () => {
        at.say(t.making, true);
        await take(await usdzOf(at), at.alt);
        at.say(t.made);
      }),
      styles.word,
    ),
  );
  if (!seen && !quickLook)
    panel.append(element("p", { className: styles.roomless, textContent: t.none }));
}

const take = async (usdz: Blob, name: string, rel?: string) => {
  const link = element("a", { href: URL.createObjectURL(usdz), download: `${name}.usdz` });
  if (rel) {
    link.rel = rel; // Safari looks for a picture inside before it opens Quick Look
    link.type = usdz.type;
    link.append(element("img", {}));
  }
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

const openQuickLook = async (at: Workplace) => take(await usdzOf(at), at.alt, "ar");

/** Follows the floor that is looked at until a touch sets it down, and again after the next. */
async function enterRoom(at: Workplace, placed: string): Promise<void> {
  const session = await navigator.xr!.requestSession("immersive-ar", {
    requiredFeatures: ["hit-test", "local-floor"],
  });
  const renderer = new WebGLRenderer({ alpha: true, antialias: true });
  let putBack = () => {};
  const letGo = await at.wardrobe.unfold();
  session.addEventListener("end", () => {
    renderer.setAnimationLoop(null);
    putBack();
    renderer.dispose();
    renderer.forceContextLoss(); // browsers keep few contexts, and the next visit asks for another
    letGo();
    at.stage.request(at.sight);
  });
  try {
    renderer.xr.enabled = true;
    renderer.xr.setReferenceSpaceType("local-floor");
    await renderer.xr.setSession(session);
    const eye = await session.requestReferenceSpace("viewer");
    const floor = await session.requestHitTestSource!({ space: eye });
    if (floor) putBack = standIn(at, { renderer, session, floor }, placed);
  } catch (error) {
    await session.end(); // nobody is left in an empty room
    throw error;
  }
}

interface Room {
  renderer: WebGLRenderer;
  session: XRSession;
  floor: XRHitTestSource;
}

/** Takes the garment off its table into the room. Returns how to put it back. */
function standIn(at: Workplace, { renderer, session, floor }: Room, placed: string): () => void {
  const { table } = at.sight;
  const garment = table.children[0]!;
  const { centre, height } = at.bounds;
  const before = garment.position.clone();
  const [scene, stand, eyes] = [new Scene(), new Group(), new PerspectiveCamera()];
  // It stands on what it is set on: its hem at the floor, its middle where was touched.
  garment.position.sub({ x: centre[0], y: centre[1] - height / 2, z: centre[2] } as never);
  stand.add(garment);
  stand.visible = false;
  scene.add(stand, ...lampsOf(studios.studio));
  let free = true;
  session.addEventListener("select", () => {
    free = !free;
    if (!free) at.say(placed);
  });
  renderer.setAnimationLoop((_now, frame) => {
    const space = renderer.xr.getReferenceSpace();
    const [hit] = free && frame ? frame.getHitTestResults(floor) : [];
    const pose = space && hit?.getPose(space);
    if (pose) {
      stand.visible = true;
      stand.position.copy(pose.transform.position as never);
    }
    renderer.render(scene, eyes);
  });
  return () => {
    garment.position.copy(before);
    table.add(garment);
  };
}
