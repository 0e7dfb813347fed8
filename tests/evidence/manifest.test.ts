import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { commitTo, eventHash, leafOf } from "~/evidence/commitment";
import { bytesOfHex, hexOf, utf8 } from "~/evidence/digest";
import { manifestHash, manifestSchema, type Manifest } from "~/evidence/manifest";
import { sha256 } from "~/evidence/sha256.server";

const manifest: Manifest = {
  files: [{ name: "展板一.jpg", sha256: "ab".repeat(32), bytes: 1_234_567 }],
  title: "湘水",
  authors: [
    { name: "甲", lead: true, shareBp: 6_000 },
    { name: "乙", lead: false, shareBp: 4_000 },
  ],
  statement: "以湘江水纹为题。",
  aiUse: { used: false, description: "" },
  licencePrefs: [],
  competition: { id: "c1", version: 2 },
};
// Written out by hand, so that the hash is checked against the format and not against our own writer.
const asText =
  `{"aiUse":{"description":"","used":false},` +
  `"authors":[{"lead":true,"name":"甲","shareBp":6000},{"lead":false,"name":"乙","shareBp":4000}],` +
  `"competition":{"id":"c1","version":2},` +
  `"files":[{"bytes":1234567,"name":"展板一.jpg","sha256":"${"ab".repeat(32)}"}],` +
  `"licencePrefs":[],"statement":"以湘江水纹为题。","title":"湘水"}`;
const hashOf = (...parts: (string | Buffer)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest("hex");

describe("the hash of a manifest", () => {
  it("is the SHA-256 of its canonical text", () => {
    expect(manifestHash(manifest, sha256)).toBe(hashOf(asText));
  });

  it("does not depend on the order in which members were written", () => {
    const turned = Object.fromEntries(Object.entries(manifest).reverse()) as Manifest;
    expect(manifestHash(turned, sha256)).toBe(manifestHash(manifest, sha256));
  });

  const changes: [string, Partial<Manifest>][] = [
    ["a title", { title: "湘水 " }],
    ["a file's hash", { files: [{ ...manifest.files[0]!, sha256: "cd".repeat(32) }] }],
    ["a file's name", { files: [{ ...manifest.files[0]!, name: "展板1.jpg" }] }],
    ["the order of the authors", { authors: manifest.authors.toReversed() }],
    ["a share", { authors: [{ name: "甲", lead: true, shareBp: 10_000 }] }],
    ["the declaration on AI", { aiUse: { used: true, description: "" } }],
    ["the brief's version", { competition: { id: "c1", version: 3 } }],
  ];
  it.each(changes)("changes with %s", (_what, change) => {
    expect(manifestHash({ ...manifest, ...change }, sha256)).not.toBe(
      manifestHash(manifest, sha256),
    );
  });

  it("is of nothing but what the format names", () => {
    expect(manifestSchema.safeParse(manifest).success).toBe(true);
    expect(manifestSchema.safeParse({ ...manifest, school: "某大学" }).success).toBe(false);
  });
});

describe("the leaf of the public log", () => {
  const salt = Uint8Array.from({ length: 32 }, (_, at) => at);
  const event = {
    kind: "submission",
    instant: "2026-11-23T10:00:00.000Z",
    manifestHash: manifestHash(manifest, sha256),
  };
  const hashed = eventHash(event, sha256);

  it("hashes kind, instant and manifest as the format says", () => {
    const text = `{"instant":"2026-11-23T10:00:00.000Z","kind":"submission","manifestHash":"${event.manifestHash}"}`;
    expect(hashed).toBe(hashOf(text));
  });

  it("commits to the salt and the event's 32 bytes", () => {
    expect(commitTo(hashed, salt, sha256)).toBe(
      hashOf(Buffer.from(salt), Buffer.from(hashed, "hex")),
    );
  });

  it("says nothing of kind, time or manifest", () => {
    const leaf = leafOf(commitTo(hashed, salt, sha256));
    expect(leaf).toMatch(/^\{"alg":"sha256","commit":"[0-9a-f]{64}","v":1\}$/);
    for (const secret of ["submission", "2026", event.manifestHash, hashed])
      expect(leaf).not.toContain(secret);
  });

  it.each([
    ["a short salt", hashed, salt.subarray(1)],
    ["a short hash", hashed.slice(2), salt],
    ["a hash that is no hash", "zz".repeat(32), salt],
  ])("refuses %s", (_what, hash, with_) => {
    expect(() => commitTo(hash, with_, sha256)).toThrow(RangeError);
  });
});

describe("hexadecimal", () => {
  it("gives back the bytes it was made of", () => {
    const bytes = utf8("湘裳\u0000ÿ");
    expect(bytesOfHex(hexOf(bytes))).toEqual(bytes);
  });
  it("has two letters a byte", () => {
    expect(() => bytesOfHex("abc")).toThrow(RangeError);
  });
});
