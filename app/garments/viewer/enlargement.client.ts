/**
 * A picture drawn larger than the screen shows it, then laid into the canvas at the screen's size: edges and weaves are
 * as smooth as those of a larger canvas, and the large picture takes room only while it is drawn (docs/decisions/0320).
 */
import { SRGBColorSpace, WebGLRenderTarget, type WebGLRenderer } from "three";
import type { Drawing, Size } from "./resolution";
import type { Sitter } from "./seat.client";

/** What three offers to headsets, and does not speak of in its types. */
type Renderer = WebGLRenderer & {
  setRenderTargetFramebuffer(target: WebGLRenderTarget, framebuffer: WebGLFramebuffer): void;
};

/** Milliseconds. What is deleted while the card still draws with it is kept until the page draws again. */
const restsAfter = 500;

interface Frame extends Size {
  framebuffer: WebGLFramebuffer;
  colour: WebGLRenderbuffer;
  depth: WebGLRenderbuffer;
}

export class Enlargement {
  /** Drawn into as three draws for a headset: a frame that it is given, in the screen's own colours. */
  #target = Object.assign(new WebGLRenderTarget(), { isXRRenderTarget: true, scissorTest: true });
  #frame: Frame | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  readonly #renderer: Renderer;

  constructor(renderer: WebGLRenderer) {
    this.#renderer = renderer as Renderer;
    this.#target.texture.colorSpace = SRGBColorSpace;
  }

  get #gl() {
    return this.#renderer.getContext() as WebGL2RenderingContext;
  }

  /** Into the lower left corner of the canvas. Never more than twice as large as shown: of more, some would be lost. */
  draw({ scene, camera }: Sitter, { drawn, shown }: Drawing): void {
    clearTimeout(this.#resting);
    const [gl, renderer, target] = [this.#gl, this.#renderer, this.#target];
    const { framebuffer } = (this.#frame = this.#sized(drawn));
    target.viewport.set(0, 0, drawn.width, drawn.height);
    target.scissor.copy(target.viewport);
    renderer.setRenderTargetFramebuffer(target, framebuffer);
    renderer.setRenderTarget(target);
    renderer.render(scene, camera);
    renderer.setRenderTarget(null);
    // Past three, which does not know that this place is emptied with every frame it binds.
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, framebuffer);
    const [from, to] = [drawn, shown].map(({ width, height }) => [0, 0, width, height] as const);
    gl.blitFramebuffer(...from!, ...to!, gl.COLOR_BUFFER_BIT, gl.LINEAR);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
  }

  #sized({ width, height }: Size): Frame {
    if (this.#frame?.width === width && this.#frame.height === height) return this.#frame;
    this.#release();
    const [gl, { state }] = [this.#gl, this.#renderer];
    const framebuffer = gl.createFramebuffer();
    state.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    const attach = (place: number, format: number) => {
      const buffer = gl.createRenderbuffer();
      gl.bindRenderbuffer(gl.RENDERBUFFER, buffer);
      gl.renderbufferStorage(gl.RENDERBUFFER, format, width, height);
      gl.framebufferRenderbuffer(gl.FRAMEBUFFER, place, gl.RENDERBUFFER, buffer);
      return buffer;
    };
    const colour = attach(gl.COLOR_ATTACHMENT0, gl.RGBA8);
    const depth = attach(gl.DEPTH_ATTACHMENT, gl.DEPTH_COMPONENT24);
    return { width, height, framebuffer, colour, depth };
  }

  /** Gives its room back, once the card has done with it; it is made again when it is needed. */
  rest(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#release();
      this.#gl.flush();
    }, restsAfter);
  }

  #release() {
    if (!this.#frame) return;
    const gl = this.#gl;
    gl.deleteFramebuffer(this.#frame.framebuffer);
    gl.deleteRenderbuffer(this.#frame.colour);
    gl.deleteRenderbuffer(this.#frame.depth);
    this.#frame = null;
  }
}
