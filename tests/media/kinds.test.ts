import { describe, expect, it } from "vitest";
import {
  acceptOf,
  fileKinds,
  formatNames,
  formats,
  formatsOf,
  kinds,
  limitInMegabytes,
} from "~/media/kinds";

describe("the kinds of file", () => {
  it("are three, each with its limit", () => {
    const limits = fileKinds.map((kind) => [kind, limitInMegabytes(kind), kinds[kind].maxBytes]);
    expect(limits).toEqual([
      ["board", 40, 41_943_040],
      ["garment", 200, 209_715_200],
      ["techpack", 50, 52_428_800],
    ]);
  });

  it("name their formats in both languages", () => {
    expect(formatNames("board")).toEqual({ zh: "JPEG、PNG、WebP", en: "JPEG, PNG or WebP" });
    expect(formatNames("garment")).toEqual({ zh: "GLB", en: "GLB" });
  });

  it("tell a file field what to offer", () => {
    expect(acceptOf("board")).toBe("image/jpeg,.jpg,.jpeg,image/png,.png,image/webp,.webp");
    expect(acceptOf("techpack")).toBe("application/pdf,.pdf");
  });

  it("claim every format exactly once", () => {
    expect(fileKinds.flatMap(formatsOf).sort()).toEqual(Object.keys(formats).sort());
  });
});
