/** What the stage asks of the graphics card beyond drawing: a context, honesty about what is done, and patience. */
import { WebGLRenderer } from "three";
import { Refusal } from "./refusal";

/** Throws a `Refusal` where there is no WebGL 2; three itself would complain on the console. */
export function openRenderer(): WebGLRenderer {
  const canvas = document.createElement("canvas");
  // Smooth edges come from drawing a garment that stands still larger than it is; while it turns they cost too much.
  const context = canvas.getContext("webgl2", { alpha: true, antialias: false, stencil: false });
  if (!(context instanceof WebGL2RenderingContext)) throw new Refusal("noWebgl");
  const renderer = new WebGLRenderer({ canvas, context });
  renderer.debug.checkShaderErrors = false; // asking makes every program wait; a blank first picture tells as much
  renderer.setScissorTest(true);
  renderer.localClippingEnabled = true;
  return renderer;
}

/**
 * Counts the samples of the picture drawn next. What it returns is to be called after drawing; `presented`
 * then hears whether any was inked, when the card has finished the picture and it has come to the screen.
 */
export function countInk(
  gl: WebGL2RenderingContext,
  presented: (inked: boolean) => void,
): () => void {
  const query = gl.createQuery();
  gl.beginQuery(gl.ANY_SAMPLES_PASSED, query);
  return () => {
    gl.endQuery(gl.ANY_SAMPLES_PASSED);
    const look = () => {
      const lost = gl.isContextLost();
      if (!lost && !gl.getQueryParameter(query, gl.QUERY_RESULT_AVAILABLE)) {
        requestAnimationFrame(look);
        return;
      }
      const inked = lost || Boolean(gl.getQueryParameter(query, gl.QUERY_RESULT));
      gl.deleteQuery(query);
      requestAnimationFrame(() => presented(inked));
    };
    requestAnimationFrame(look);
  };
}

/** Frames the card has not finished. With two in the works a third would only queue, and hold the page up. */
export class Works {
  #fences: WebGLSync[] = [];

  begin(gl: WebGL2RenderingContext): void {
    const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (fence) this.#fences.push(fence);
  }

  full(gl: WebGL2RenderingContext): boolean {
    const done = (fence: WebGLSync) =>
      gl.isContextLost() || gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED;
    while (this.#fences[0] && done(this.#fences[0])) gl.deleteSync(this.#fences.shift()!);
    return this.#fences.length > 1;
  }
}
