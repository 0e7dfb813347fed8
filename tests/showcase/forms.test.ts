import { describe, expect, it } from "vitest";
import {
  fittingSize,
  frameSize,
  oembedAddress,
  snippetOf,
  workNamed,
} from "~/showcase/embed/embed";
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

describe("a garment on other people's pages", () => {
  const origin = "https://xs.example";
  const work = { origin, entryId: "abc123", title: `花"<b>&` };

  it("is a frame whose title is text, whatever the work is called", () => {
    const snippet = snippetOf(work);
    expect(snippet).toContain(`src="https://xs.example/embed/abc123"`);
    expect(snippet).toContain(`title="花&quot;&lt;b&gt;&amp;"`);
    expect(snippet).not.toContain("<b>");
  });

  it.each([
    ["https://xs.example/gallery/abc123", "abc123"],
    ["https://xs.example/gallery/abc123/?from=x", "abc123"],
    ["https://xs.example/gallery/abc123/enquiry", null],
    ["https://xs.example/entries/abc123", null],
    ["https://xs.example.evil.example/gallery/abc123", null],
    ["http://xs.example/gallery/abc123", null],
    ["gallery/abc123", null],
    ["", null],
  ])("is asked for by a work's own address: %j", (address, entryId) => {
    expect(workNamed(address, origin)).toBe(entryId);
  });

  it("is found by the address that its page tells", () => {
    const { searchParams } = new URL(oembedAddress(work));
    expect(workNamed(searchParams.get("url")!, origin)).toBe("abc123");
  });

  it("takes no more room than there is, in its own proportion, and never too little to be seen", () => {
    const none = { maxwidth: null, maxheight: null };
    expect(fittingSize(none)).toEqual(frameSize);
    expect(fittingSize({ ...none, maxwidth: 9999 })).toEqual(frameSize);
    expect(fittingSize({ maxwidth: 400, maxheight: 495 })).toEqual({ width: 360, height: 495 });
    expect(fittingSize({ ...none, maxheight: 10 })).toEqual({ width: 240, height: 240 });
  });
});
