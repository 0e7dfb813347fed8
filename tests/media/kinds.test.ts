import { describe, expect, it } from "vitest";
import { acceptOf, fileKinds, formatNames, formats, kinds, limitInMegabytes } from "~/media/kinds";

describe("the kinds of file", () => {
  it("have each their limit", () => {
    const limits = fileKinds.map((kind) => [kind, limitInMegabytes(kind), kinds[kind].maxBytes]);
    expect(limits).toEqual([
      ["board", 40, 41_943_040],
      ["flat", 20, 20_971_520],
      ["swatch", 20, 20_971_520],
      ["garment", 200, 209_715_200],
      ["techpack", 50, 52_428_800],
      ["photo", 40, 41_943_040],
      ["evidence", 20, 20_971_520],
    ]);
  });

  it("name their formats in both languages", () => {
    expect(formatNames("board")).toEqual({ zh: "JPEG、PNG、WebP", en: "JPEG, PNG or WebP" });
    expect(formatNames("garment")).toEqual({ zh: "GLB、ZIP、glTF", en: "GLB, ZIP or glTF" });
  });

  it("tell a file field what to offer", () => {
    expect(acceptOf("board")).toBe("image/jpeg,.jpg,.jpeg,image/png,.png,image/webp,.webp");
    expect(acceptOf("techpack")).toBe("application/pdf,.pdf");
  });

  it("leave no format without a home that accepts it", () => {
    for (const [format, { home }] of Object.entries(formats))
      expect(kinds[home].formats).toContain(format);
  });
});
