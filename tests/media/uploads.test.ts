import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { beginUpload } from "~/media/uploads/begin-upload.server";
import { quotas, storeTakes, withinQuotas } from "~/media/uploads/quotas";
import { firstPiece, nextPiece, rateOf, recent, waitAfter } from "~/media/uploads/sending";
import { uploadRefusals as t } from "~/media/uploads/texts";
import { addressOfUpload } from "~/media/uploads/under-way";
import { database } from "~/platform/database/database.server";
import type { Refusal } from "~/platform/refusal";
import type { Viewer } from "~/people/viewer";
import { sha256Of } from "../support/uploading";
import { inAWorldOfItsOwn } from "../support/world";
import { aPerson } from "./people-and-bytes";

describe("room", () => {
  const empty = { underWay: 0, entry: 0, person: 0, contest: 0 };
  const because = (decision: ReturnType<typeof withinQuotas>) =>
    decision.allowed ? null : decision.because;

  it("is there up to the last byte, and each who is counted has a sentence of their own", () => {
    const taken = { ...empty, entry: quotas.entry - 10 };
    expect(withinQuotas(10, taken).allowed).toBe(true);
    expect(because(withinQuotas(11, taken))).toEqual(t.entryFull(2));
    expect(because(withinQuotas(1, { ...empty, person: quotas.person }))).toEqual(t.personFull(8));
    const full = { ...empty, contest: quotas.contest };
    expect(because(withinQuotas(1, full))).toEqual(t.contestFull);
    expect(because(withinQuotas(1, { ...empty, underWay: quotas.underWay }))).toEqual(
      t.tooManyUnderWay(24),
    );
    expect(withinQuotas(1, { ...empty, entry: null }).allowed).toBe(true);
  });

  it("is kept free on the disk for everything else", () => {
    expect(storeTakes(10, null).allowed).toBe(true);
    expect(storeTakes(10, 1024 ** 3).allowed).toBe(true);
    expect(because(storeTakes(10, 1024 ** 2))).toEqual(t.storeFull);
  });
});

describe("how fast it goes", () => {
  it("is said from the last seconds alone, once there is something to measure", () => {
    expect(rateOf([])).toBeUndefined();
    expect(rateOf([{ at: 0, sent: 0 }])).toBeUndefined();
    let samples = recent([], { at: 0, sent: 0 });
    for (let at = 1_000; at <= 10_000; at += 1_000)
      samples = recent(samples, { at, sent: at < 5_000 ? 0 : (at - 5_000) * 2 });
    expect(samples[0]!.at).toBe(5_000);
    expect(rateOf(samples)).toBe(2_000);
  });

  it("decides how large a piece is: three seconds of the line, within bounds", () => {
    expect(nextPiece(firstPiece, 1_500)).toBe(2 * firstPiece);
    expect(nextPiece(firstPiece, 60_000)).toBe(firstPiece);
    expect(nextPiece(firstPiece, 0)).toBe(16 * 1024 * 1024);
  });

  it("waits longer after each loss, and never longer than half a minute", () => {
    expect([1, 2, 3, 9].map(waitAfter)).toEqual([1_000, 2_000, 4_000, 30_000]);
    expect(addressOfUpload("abc")).toBe("/uploads/abc");
  });
});

describe("quotas", () => {
  inAWorldOfItsOwn();
  let designer: Viewer;
  beforeAll(async () => void (designer = await aPerson()));

  const place = (contestId: string, entryId?: string) => {
    const ask = async () => ({ contestId, ...(entryId ? { entryId } : {}) });
    return { place: `test ${contestId}`, kind: "garment" as const, ask, attach: ask };
  };
  const bring = (who: Viewer, where = place("c")) => {
    const sha256 = sha256Of(randomBytes(8));
    return beginUpload(who, { name: "a.glb", bytes: 200 * 1024 ** 2, sha256 }, where);
  };
  const outcomes = (all: PromiseSettledResult<unknown>[]) => ({
    begun: all.filter(({ status }) => status === "fulfilled").length,
    because: all.flatMap((one) =>
      one.status === "rejected" ? [(one.reason as Refusal).because] : [],
    ),
  });

  it("of an entry hold when sixteen garments begin at once: what is on its way counts", async () => {
    const where = place("of-entry", "entry");
    const all = await Promise.allSettled(Array.from({ length: 16 }, () => bring(designer, where)));
    const { begun, because } = outcomes(all);
    expect(begun).toBe(10);
    for (const sentence of because) expect(sentence).toEqual(t.entryFull(2));
  });

  it("of a person count what is kept, in whichever contest", async () => {
    const rich = await aPerson();
    const kept = { sha256: "0".repeat(64), uploadedById: rich.person!.id, createdAt: new Date() };
    await database().mediaFile.create({
      data: { id: "kept", kind: "garment", name: "x", storeKey: "k", bytes: BigInt(quotas.person) - 1n, ...kept }, // prettier-ignore
    });
    await expect(bring(rich)).rejects.toMatchObject({ because: t.personFull(8) });
  });

  it("let one begin so many at a time, and the same file once", async () => {
    const busy = await aPerson();
    const small = { name: "a.glb", bytes: 10, sha256: "1".repeat(64) };
    const ids = await Promise.all(
      Array.from({ length: 5 }, () => beginUpload(busy, small, place("same"))),
    );
    expect(new Set(ids.map(({ uploadId }) => uploadId)).size).toBe(1);
    for (let nth = 1; nth < quotas.underWay; nth += 1)
      await beginUpload(busy, { ...small, sha256: sha256Of(randomBytes(8)) }, place("same"));
    await expect(bring(busy)).rejects.toMatchObject({ because: t.tooManyUnderWay(24) });
    // What was begun goes on nevertheless.
    expect((await beginUpload(busy, small, place("same"))).uploadId).toBe(ids[0]!.uploadId);
  });
});
