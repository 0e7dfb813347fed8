import { describe, expect, it } from "vitest";
import { pageOf } from "~/showcase/page-number";
import { consentFormSchema, releaseFormSchema } from "~/showcase/release-form";

describe("a page of the gallery", () => {
  it.each([
    ["", 1],
    ["?page=1", 1],
    ["?page=12", 12],
    ["?page=0", 1],
    ["?page=-3", 1],
    ["?page=1e3", 1],
    ["?page=999999", 1],
    ["?page=x", 1],
  ])("asked for by %j is page %i", (query, page) => {
    expect(pageOf({ url: `http://localhost/gallery${query}` })).toBe(page);
  });
});

describe("the release form", () => {
  it("knows three grounds and no fourth", () => {
    for (const ground of ["filed", "waived", "embargo"])
      expect(releaseFormSchema.parse({ ground })).toEqual({ ground, warned: false });
    expect(releaseFormSchema.safeParse({ ground: "time" }).success).toBe(false);
    expect(consentFormSchema.safeParse({}).success).toBe(false);
  });

  it("takes a day of filing as a day of the calendar", () => {
    const filed = (filedOn: string) =>
      releaseFormSchema.safeParse({ ground: "filed", filedOn }).success;
    expect([filed("2026-10-05"), filed("2026-13-05"), filed("yesterday")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
