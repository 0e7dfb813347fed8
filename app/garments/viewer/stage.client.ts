/**
 * One WebGL context for all garments of a page: browsers drop the oldest beyond eight or sixteen. A garment that is
 * alone gets the stage's own canvas; several get copies of what was drawn for them. Nothing is drawn while nothing
 * changes, and no animation frame is asked for.
 */
import type { Texture, WebGLRenderer } from "three";
import { Enlargement } from "./enlargement.client";
import { countInk, openRenderer, Works } from "./graphics.client";
import { roomMap } from "./light.client";
import type { Drawing } from "./resolution";
import { Seat, type Sitter } from "./seat.client";
import { studios, type Light } from "./studio";

const restoreWithin = 3000;

/** Safari knows no such box, and observes the content's. */
const known = "devicePixelContentBoxSize" in ResizeObserverEntry.prototype;
const exactBox = known ? "device-pixel-content-box" : "content-box";

let current: Stage | null = null;

/** The page's stage, made for its first garment. Throws a `Refusal` where there is no WebGL 2. */
export function enterStage(): Stage {
  current ??= new Stage();
  current.guests += 1;
  return current;
}

export class Stage {
  /** How many garments hold the stage; the last one to leave closes it. */
  guests = 0;
  #renderer: WebGLRenderer;
  #enlargement: Enlargement;
  #rooms = new Map<Light, Texture>();
  #seats = new Map<Element, Seat>();
  #frame = 0;
  #lost = false;
  #works = new Works();
  #restoring: ReturnType<typeof setTimeout> | undefined;
  #resizes = new ResizeObserver((entries) => {
    for (const { target, devicePixelContentBoxSize: exact } of entries)
      this.#seats.get(target)?.measure(exact?.[0]);
  });
  #sights = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const seat = this.#seats.get(target);
      if (seat) seat.onScreen = isIntersecting;
    }
    this.#schedule();
  });

  constructor() {
    this.#renderer = this.#open();
    this.#enlargement = new Enlargement(this.#renderer);
    window.addEventListener("resize", this.#redrawAll); // a zoomed page has another pixel ratio
  }

  join(sitter: Sitter): void {
    const seat = new Seat(sitter, () => this.request(sitter));
    this.#seats.set(sitter.surface, seat);
    seat.measure();
    this.#resizes.observe(sitter.surface, { box: exactBox });
    this.#sights.observe(sitter.surface);
    this.#place();
  }

  /** Gives a place back, whether or not it was taken with `join`. */
  leave(sitter: Sitter | null): void {
    const seat = sitter && this.#seats.get(sitter.surface);
    if (seat) {
      this.#resizes.unobserve(seat.sitter.surface);
      this.#sights.unobserve(seat.sitter.surface);
      this.#seats.delete(seat.sitter.surface);
      seat.dispose();
    }
    this.guests -= 1;
    if (this.guests === 0) this.#close();
    else this.#place();
  }

  get #gl() {
    return this.#renderer.getContext() as WebGL2RenderingContext;
  }

  /** What shining things mirror by a light; made when first asked for. */
  room(light: Light): Texture {
    const room = this.#rooms.get(light) ?? roomMap(studios[light]);
    this.#rooms.set(light, room);
    return room;
  }

  /** Whether the graphics card has a texture, so that nobody has to keep it besides. */
  holds = (texture: Texture): boolean => this.#renderer.properties.has(texture);

  /** Draw this garment again, at the next frame. */
  request(sitter: Sitter): void {
    const seat = this.#seats.get(sitter.surface);
    if (seat) seat.due = true;
    this.#schedule();
  }

  /** Builds a garment's programs beside the page's own work, where the browser can. */
  async prepare(sitter: Sitter): Promise<void> {
    const { extensions } = this.#renderer;
    if (!extensions.has("KHR_parallel_shader_compile")) return;
    await this.#renderer.compileAsync(sitter.scene, sitter.camera);
  }

  /**
   * Draws a garment for the first time and answers once that picture has truly been presented. False when the
   * graphics card inked not one sample of it.
   */
  firstPicture(sitter: Sitter): Promise<boolean> {
    return new Promise((resolve) => {
      const seat = this.#seats.get(sitter.surface);
      if (!seat) return resolve(false);
      seat.begin(resolve);
      this.request(sitter);
    });
  }

  /** The picture as it stands, as a file: taken from the very drawing. */
  picture(sitter: Sitter): Promise<Blob | null> {
    const seat = this.#seats.get(sitter.surface);
    if (!seat || this.#lost) return Promise.resolve(null);
    const { drawn } = seat.advance(performance.now());
    this.#render(seat, { drawn, shown: drawn });
    this.request(sitter); // and shown as large as the screen again
    const canvas = this.#seats.size === 1 ? this.#renderer.domElement : seat.copy;
    return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  }

  #redrawAll = () => {
    for (const { sitter } of this.#seats.values()) this.request(sitter);
  };

  #schedule() {
    if (this.#frame || this.#lost) return;
    const waiting = [...this.#seats.values()].some((seat) => seat.waiting);
    if (waiting) this.#frame = requestAnimationFrame((now) => this.#draw(now));
  }

  #draw(now: number) {
    this.#frame = 0;
    if (this.#works.full(this.#gl)) return this.#schedule();
    for (const seat of this.#seats.values()) {
      if (!seat.waiting) continue;
      const drawing = seat.advance(now);
      const presented = seat.awaited();
      const tell = presented && countInk(this.#gl, presented);
      this.#render(seat, drawing);
      tell?.();
      if (!seat.still) continue;
      this.#enlargement.rest();
      seat.sitter.stoodStill();
    }
    this.#works.begin(this.#gl);
    this.#schedule();
  }

  #render(seat: Seat, drawing: Drawing) {
    const { drawn, shown } = drawing;
    const { width, height } = shown;
    const renderer = this.#renderer;
    const canvas = renderer.domElement;
    const alone = this.#seats.size === 1;
    const across = alone ? width : Math.max(width, canvas.width);
    const down = alone ? height : Math.max(height, canvas.height);
    if (canvas.width !== across || canvas.height !== down) renderer.setSize(across, down, false);
    renderer.setViewport(0, 0, width, height);
    renderer.setScissor(0, 0, width, height);
    if (drawn.width > width) this.#enlargement.draw(seat.sitter, drawing);
    else renderer.render(seat.sitter.scene, seat.sitter.camera);
    if (!alone) seat.take(canvas, shown);
  }

  /** The stage's canvas goes to a garment that is alone; otherwise each shows its copy. */
  #place() {
    const canvas = this.#renderer.domElement;
    const alone = this.#seats.size === 1;
    if (!alone) canvas.remove();
    for (const { sitter, copy } of this.#seats.values()) {
      if (alone) copy.remove();
      sitter.surface.prepend(alone ? canvas : copy);
    }
    this.#redrawAll();
  }

  #open(): WebGLRenderer {
    const renderer = openRenderer();
    renderer.domElement.addEventListener("webglcontextlost", this.#onLost);
    renderer.domElement.addEventListener("webglcontextrestored", this.#onRestored);
    return renderer;
  }

  #close() {
    window.removeEventListener("resize", this.#redrawAll);
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#restoring);
    this.#resizes.disconnect();
    this.#sights.disconnect();
    for (const room of this.#rooms.values()) room.dispose();
    this.#dismiss();
    if (current === this) current = null;
  }

  #dismiss() {
    const canvas = this.#renderer.domElement;
    canvas.removeEventListener("webglcontextlost", this.#onLost);
    canvas.removeEventListener("webglcontextrestored", this.#onRestored);
    canvas.remove();
    this.#renderer.dispose();
    this.#renderer.forceContextLoss();
  }

  #onLost = (event: Event) => {
    event.preventDefault(); // else the browser never gives the context back
    this.#lost = true;
    this.#works = new Works();
    this.#enlargement = new Enlargement(this.#renderer); // its frame went with the context
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    for (const { sitter } of this.#seats.values()) sitter.interrupted();
    this.#restoring = setTimeout(() => this.#replace(), restoreWithin);
  };

  #onRestored = async () => {
    clearTimeout(this.#restoring);
    await Promise.allSettled([...this.#seats.values()].map(({ sitter }) => sitter.restock()));
    if (this.#gl.isContextLost()) return;
    this.#lost = false;
    for (const { sitter } of this.#seats.values()) sitter.resumed();
    this.#redrawAll();
  };

  /** The browser keeps the context: a new one takes everything up again, or all garments are told. */
  #replace() {
    this.#dismiss();
    try {
      this.#renderer = this.#open();
      this.#enlargement = new Enlargement(this.#renderer);
    } catch {
      for (const { sitter } of [...this.#seats.values()]) sitter.abandoned();
      return;
    }
    this.#place();
    void this.#onRestored();
  }
}
