import type { Texture } from "../patterns/tile";
import type { Rgb } from "../patterns/colour";
import type { Picture } from "./render";

/** A board while it is laid out: opaque sRGB, pictures are put on with their own transparency. */
export class Canvas implements Texture {
  readonly data: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
    ground: Rgb,
  ) {
    this.data = new Uint8Array(width * height * 3);
    for (let i = 0; i < width * 3; i++) this.data[i] = ground[i % 3]!;
    for (let y = 1; y < height; y++) this.data.copyWithin(y * width * 3, 0, width * 3);
  }

  put(picture: Picture, left: number, top: number, opacity = 1) {
    const [x0, y0] = [Math.round(left), Math.round(top)];
    for (let y = Math.max(0, -y0); y < picture.height && y + y0 < this.height; y++)
      for (let x = Math.max(0, -x0); x < picture.width && x + x0 < this.width; x++) {
        const from = (y * picture.width + x) * 4;
        const cover = (picture.data[from + 3]! / 255) * opacity;
        if (cover === 0) continue;
        const to = ((y + y0) * this.width + x + x0) * 3;
        const { data } = picture;
        this.data[to] = this.data[to]! + (data[from]! - this.data[to]!) * cover;
        this.data[to + 1] = this.data[to + 1]! + (data[from + 1]! - this.data[to + 1]!) * cover;
        this.data[to + 2] = this.data[to + 2]! + (data[from + 2]! - this.data[to + 2]!) * cover;
      }
  }

  rect(x: number, y: number, w: number, h: number, colour: Rgb, cover = 1) {
    for (let j = Math.max(0, Math.round(y)); j < Math.min(this.height, Math.round(y + h)); j++)
      for (let i = Math.max(0, Math.round(x)); i < Math.min(this.width, Math.round(x + w)); i++) {
        const to = (j * this.width + i) * 3;
        for (let k = 0; k < 3; k++)
          this.data[to + k] = this.data[to + k]! + (colour[k]! - this.data[to + k]!) * cover;
      }
  }

  /** The soft shadow of a picture's outline, `blur` pixels wide. */
  shadow(picture: Picture, left: number, top: number, blur: number, cover: number) {
    const step = 4;
    const pad = Math.ceil((blur * 2) / step);
    const [w, h] = [
      Math.ceil(picture.width / step) + pad * 2,
      Math.ceil(picture.height / step) + pad * 2,
    ];
    let mask = new Float32Array(w * h);
    for (let y = 0; y < h - pad * 2; y++)
      for (let x = 0; x < w - pad * 2; x++)
        mask[(y + pad) * w + x + pad] =
          picture.data[
            (Math.min(picture.height - 1, y * step) * picture.width +
              Math.min(picture.width - 1, x * step)) *
              4 +
              3
          ]! / 255;
    const reach = Math.max(1, Math.round(blur / step));
    for (let n = 0; n < 2; n++) mask = box(box(mask, w, h, reach, true), w, h, reach, false);
    const [x0, y0] = [Math.round(left) - pad * step, Math.round(top) - pad * step];
    for (let y = 0; y < h * step - step; y++)
      for (let x = 0; x < w * step - step; x++) {
        const [i, j] = [x + x0, y + y0];
        if (i < 0 || j < 0 || i >= this.width || j >= this.height) continue;
        const [u, v] = [x / step, y / step];
        const [a, b] = [Math.floor(u), Math.floor(v)];
        const [s, t] = [u - a, v - b];
        const at = b * w + a;
        const value =
          (mask[at]! * (1 - s) + mask[at + 1]! * s) * (1 - t) +
          (mask[at + w]! * (1 - s) + mask[at + w + 1]! * s) * t;
        if (value === 0) continue;
        const to = (j * this.width + i) * 3;
        const dark = 1 - value * cover;
        this.data[to] = this.data[to]! * dark;
        this.data[to + 1] = this.data[to + 1]! * dark;
        this.data[to + 2] = this.data[to + 2]! * Math.min(1, dark * 1.005);
      }
  }
}

function box(
  source: Float32Array,
  w: number,
  h: number,
  reach: number,
  across: boolean,
): Float32Array<ArrayBuffer> {
  const out = new Float32Array(source.length);
  const [lines, long, next, step] = across ? [h, w, w, 1] : [w, h, 1, w];
  for (let l = 0; l < lines; l++) {
    let sum = 0;
    const at = (i: number) => source[l * next + Math.max(0, Math.min(long - 1, i)) * step]!;
    for (let i = -reach; i <= reach; i++) sum += at(i);
    for (let i = 0; i < long; i++) {
      out[l * next + i * step] = sum / (2 * reach + 1);
      sum += at(i + reach + 1) - at(i - reach);
    }
  }
  return out;
}
