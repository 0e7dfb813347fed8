import { describe, expect, it } from "vitest";
import { platePicture } from "~/judging/plates";
import { believableDpi } from "~/media/look";
import { shownPicture, type MadePicture } from "~/media/shown-picture";

const look = {
  colour: "#b23a2b",
  placeholder: "data:image/webp;base64,AA==",
  dpi: 300,
  aigc: 2 as const,
};
const size = (type: string, width: number): MadePicture => ({
  ...{ type, width, height: width / 2 },
  address: `/${type.slice(6)}-${width}`,
});
const webp = [2048, 640, 1280].map((width) => size("image/webp", width));
const avif = [640, 1280, 2048].map((width) => size("image/avif", width));

describe("a picture on a page", () => {
  it("is nothing before it is made", () => {
    expect(shownPicture([], null)).toBeNull();
    expect(shownPicture(avif, null)).toBeNull();
  });

  it("is there in every size, the narrowest first, with room for the largest", () => {
    expect(shownPicture(webp, null)).toEqual({
      src: "/webp-2048",
      srcSet: "/webp-640 640w, /webp-1280 1280w, /webp-2048 2048w",
      sources: [],
      tiles: null,
      aigc: null,
      width: 2048,
      height: 1024,
    });
  });

  it("is offered in a better format only when that is there up to the largest size", () => {
    expect(shownPicture([...webp, ...avif.slice(0, 2)], null)?.sources).toEqual([]);
    expect(shownPicture([...webp, ...avif], null)?.sources).toEqual([
      { type: "image/avif", srcSet: "/avif-640 640w, /avif-1280 1280w, /avif-2048 2048w" },
    ]);
  });

  it("that was small from the start has one size", () => {
    const small = [size("image/webp", 300), size("image/webp", 300)];
    expect(shownPicture(small, null)?.srcSet).toBe("/webp-300 300w");
  });

  it("is told by its colours until it has come", () => {
    const { dpi, ...shown } = look;
    expect(shownPicture(webp, look)).toMatchObject({ ...shown, tiles: null, aigc: 2 });
    expect(shownPicture(webp, look, "/tiles")?.tiles).toEqual({ address: "/tiles", dpi });
  });
});

describe("a picture seen blind", () => {
  it("is fetched by its recipe behind one address, and so are its tiles", () => {
    const made = { recipe: "board-640.v2", type: "image/webp", width: 640, height: 320 };
    const shown = platePicture({ pictures: [made], look, tiles: "board-tiles.v2" }, "/desk/1");
    expect(shown).toMatchObject({
      src: "/desk/1/board-640.v2",
      tiles: { address: "/desk/1/board-tiles.v2", dpi: 300 },
    });
    expect(platePicture({ pictures: [] }, "/desk/1")).toBeNull();
  });
});

describe("the resolution that a file gives", () => {
  it.each([
    [undefined, null],
    [Number.NaN, null],
    [72, null],
    [96, null],
    [100, 100],
    [300, 300],
    [299.9994, 300],
    [5000, null],
  ])("of %s is believed as %s", (said, believed) => {
    expect(believableDpi(said)).toBe(believed);
  });
});
