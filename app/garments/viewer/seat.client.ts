/** A garment's place on the stage: its size, its pace, and the copy that shows it where several share the stage. */
import type { PerspectiveCamera, Scene } from "three";
import {
  afterFrame,
  drawingSize,
  firstPace,
  nextRest,
  pixelRatios,
  screenSize,
  stillRatio,
  type Drawing,
  type Rest,
  type Size,
} from "./resolution";

/** A garment as the stage knows it. */
export interface Sitter {
  /** The element whose place and size the picture takes. */
  readonly surface: HTMLElement;
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  /** Drawn though it is not on the screen. */
  readonly watched: boolean;
  /** Moves on by milliseconds; true while it is still moving. */
  advance(milliseconds: number): boolean;
  /** The surface's size in CSS pixels, before the first picture and at every change. */
  resized(width: number, height: number): void;
  /** A picture in full resolution of a garment that stands still was drawn. */
  stoodStill(): void;
  interrupted(): void;
  /** Brings what a new card has to be given again. */
  restock(): Promise<unknown>;
  resumed(): void;
  /** The context did not come back. */
  abandoned(): void;
}

const firstStep = 16;

export class Seat {
  readonly copy = document.createElement("canvas");
  due = true;
  onScreen = true;
  #begun = false;
  /** Full resolution waits for the first picture, which should be there soon. */
  #shown = false;
  #presented: ((inked: boolean) => void) | undefined;
  #size: Size = { width: 0, height: 0 };
  /** The same in the screen's own pixels. */
  #screen: Size = this.#size;
  #pace = firstPace(window.devicePixelRatio);
  #moving = false;
  #rest: Rest = "moving";
  #lastFrame = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly sitter: Sitter,
    private readonly redraw: () => void,
  ) {}

  get waiting(): boolean {
    return (
      this.due && this.#begun && (this.onScreen || this.sitter.watched) && this.#size.width > 0
    );
  }

  /** From now on the garment is drawn; `presented` hears of its first picture. */
  begin(presented: (inked: boolean) => void): void {
    this.#begun = true;
    this.#presented = (inked) => {
      this.#shown = true;
      presented(inked);
      this.redraw();
    };
  }

  /** Who waits for the next picture to be presented; asked once. */
  awaited(): ((inked: boolean) => void) | undefined {
    const presented = this.#presented;
    this.#presented = undefined;
    return presented;
  }

  /** Standing still, in full resolution. */
  get still(): boolean {
    return this.#rest !== "moving" && !this.#moving;
  }

  /** `exact` where the browser counts the screen's pixels that the surface covers: a picture a pixel smaller would blur. */
  measure(exact?: ResizeObserverSize): void {
    const { clientWidth: width, clientHeight: height } = this.sitter.surface;
    if (width === 0 || height === 0) return;
    const size = { width, height };
    const covered = this.sitter.surface.getBoundingClientRect();
    const screen = screenSize(covered, window.devicePixelRatio, exact);
    const resized = !same(size, this.#size);
    if (!resized && same(screen, this.#screen)) return;
    this.#size = size;
    this.#screen = screen;
    if (resized) this.sitter.resized(width, height);
    this.redraw();
  }

  /** Moves the garment on to a frame's instant and answers how large to draw it. */
  advance(now: number): Drawing {
    const passed = now - this.#lastFrame;
    const moving = this.sitter.advance(this.#moving ? passed : firstStep);
    if (this.#moving && moving) this.#pace = afterFrame(this.#pace, passed);
    this.#moving = this.due = moving;
    this.#lastFrame = now;
    clearTimeout(this.#settling);
    if (moving) {
      this.#rest = "moving";
    } else if (this.#rest !== "finest" && this.#shown) {
      const { rest, after } = nextRest(this.#rest, this.#pace);
      this.#settling = setTimeout(() => {
        this.#rest = rest;
        this.redraw();
      }, after);
    }
    const turning = pixelRatios[this.#pace.step] as number;
    const ratio =
      this.#rest === "moving" ? turning : stillRatio(window.devicePixelRatio, this.#rest);
    const own = ratio === window.devicePixelRatio;
    const drawn = own ? this.#screen : drawingSize(this.#size, ratio);
    return { drawn, shown: drawn.width > this.#screen.width ? this.#screen : drawn };
  }

  /** Takes a copy of what the stage has just drawn into the lower left corner of its canvas. */
  take(canvas: HTMLCanvasElement, { width, height }: Size): void {
    if (this.copy.width !== width) this.copy.width = width;
    if (this.copy.height !== height) this.copy.height = height;
    const pen = this.copy.getContext("2d");
    if (!pen) return;
    pen.globalCompositeOperation = "copy";
    pen.drawImage(canvas, 0, canvas.height - height, width, height, 0, 0, width, height);
  }

  dispose(): void {
    clearTimeout(this.#settling);
    this.copy.remove();
    this.#presented?.(false);
  }
}

const same = (one: Size, other: Size) => one.width === other.width && one.height === other.height;
