// What people notice of an S3 server that is frozen, or away, while they upload and hand in: small here, a minute of
// each and 200 MB by `npm run soak`.
import { randomBytes } from "node:crypto";
import { setTimeout as later } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { openEntry } from "~/entries/open-entry.server";
import { submitEntry } from "~/entries/submit-entry.server";
import { sweepStore } from "~/media/sweep-store.server";
import { database } from "~/platform/database/database.server";
import { singleton } from "~/platform/singleton.server";
import type { S3Store } from "~/platform/store/s3-store.server";
import { StoreUnavailable } from "~/platform/store/store.server";
import { action } from "~/routes/entries/files";
import { aContest, aReadyEntry, origin, someone, type Stage } from "../entries/cast";
import type { Gateway } from "../support/ceph";
import { faultyLine } from "../support/faulty-line";
import { askDoor, beginning, cookieOf, offsetOf, openBytesDoor, patch, sha256Of } from "../support/uploading"; // prettier-ignore
import { inAWorldOfItsOwn } from "../support/world";
import { keysOf, unsettledIn } from "./a-store";

const soak = process.env.SOAK === "1";
const MiB = 1024 * 1024;
const size = soak
  ? { file: 200 * MiB, perSecond: 16 * MiB, awayMs: 60_000 }
  : { file: 20 * MiB, perSecond: 20 * MiB, awayMs: 1_000 };
/** No request may be left waiting longer, whatever the store does: two tries of ten seconds, and what waits for them. */
const boundMs = 60_000;

export function itSurvivesFaults(gatewayOf: () => Gateway, storeOf: () => S3Store): void {
  describe("an S3 server", { timeout: soak ? 900_000 : 180_000 }, () => {
    inAWorldOfItsOwn();
    let stage: Stage;
    beforeAll(async () => {
      singleton<{ store?: S3Store }>("store", () => ({})).store = storeOf();
      stage = await aContest();
    });

    it("that is frozen stops no submission of what is there, and uploads go on once it answers", async () => {
      await faulted("frozen", async () => {
        gatewayOf().freeze();
        const [began, age] = [performance.now(), storeOf().age("x".repeat(43))];
        await expect(age).rejects.toThrow(StoreUnavailable);
        expect(performance.now() - began).toBeLessThan(45_000);
        if (soak) await later(size.awayMs);
        return () => Promise.resolve(gatewayOf().thaw());
      });
    });

    it("that is away stops no submission of what is there, and uploads go on once it is back", async () => {
      await faulted("away", async () => {
        await gatewayOf().kill();
        await later(size.awayMs);
        return () => gatewayOf().revive();
      });
    });

    /** An upload is on its way and an entry ready when the fault comes; meanwhile the entry is handed in. */
    async function faulted(how: string, fault: () => Promise<() => Promise<void>>) {
      const [ready, bringing] = [await someone(), await someone()];
      const entry = await aReadyEntry(stage, ready);
      const bytes = randomBytes(size.file);
      const { entryId } = await openEntry(bringing, { slug: stage.slug });
      const cookie = await cookieOf(bringing.personId);
      const asker = { cookie, params: { id: entryId } };
      const { uploadId } = await askDoor(action, asker, beginning(bytes, { kind: "garment" }));
      const door = await openBytesDoor();
      const line = await faultyLine(Number(new URL(door.origin).port));
      line.set({ bytesPerSecond: size.perSecond });
      const sending = sendPatiently(line.origin, uploadId!, cookie, bytes);
      while (line.sent() < bytes.length / 3) await later(20);

      const [faulty, handedIn] = [fault(), performance.now()];
      await later(100);
      await submitEntry(ready, { entryId: entry.entryId, origin });
      expect(performance.now() - handedIn).toBeLessThan(10_000);
      const mend = await faulty;
      await mend();
      const { longestMs, answers } = await sending;
      expect(longestMs).toBeLessThan(boundMs);
      const kept = await askDoor(action, asker, { intent: "finish", uploadId: uploadId! });
      expect(kept, `answers: ${[...answers].join(", ")}`).toMatchObject({ status: 200 });
      const { sha256 } = await database().mediaFile.findUniqueOrThrow({
        where: { id: kept.fileId! },
      });
      expect(sha256).toBe(sha256Of(bytes));
      if (soak)
        console.log(
          `soak: ${size.file / MiB} MB while S3 was ${how} for ${size.awayMs / 1000} s: the same SHA-256, ` +
            `answers ${[...answers].join(", ")}, none after more than ${(longestMs / 1000).toFixed(1)} s`,
        );
      await line.stop();
      await door.stop();
      await asMuchAsNamed();
    }

    /** Everything that a row names is there; after the sweep there is nothing else. */
    async function asMuchAsNamed(): Promise<void> {
      const db = database();
      const named = (
        await Promise.all([
          db.mediaFile.findMany({ select: { storeKey: true } }),
          db.derivative.findMany({ select: { storeKey: true } }),
        ])
      ).flatMap((rows) => rows.map(({ storeKey }) => storeKey));
      expect(await keysOf(storeOf())).toEqual(expect.arrayContaining(named));
      await sweepStore(0);
      await sweepStore(0);
      expect((await keysOf(storeOf())).sort()).toEqual(named.sort());
      expect(await unsettledIn(storeOf())).toEqual([]);
    }
  });
}

/** Sends what is missing, waits a little where it cannot, and goes on; says what it was answered and how late. */
async function sendPatiently(from: string, id: string, cookie: string, bytes: Buffer) {
  const answers = new Set<number | string>();
  let longestMs = 0;
  async function timed<T>(asked: Promise<T>): Promise<T | null> {
    const began = performance.now();
    const answer = await asked.catch(() => null);
    longestMs = Math.max(longestMs, performance.now() - began);
    return answer;
  }
  for (;;) {
    const offset = await timed(offsetOf(from, id, cookie));
    if (offset === bytes.length) return { answers, longestMs };
    if (offset !== null) {
      const piece = bytes.subarray(offset, offset + 9 * MiB);
      const answer = await timed(patch(from, id, { cookie, offset, bytes: piece }));
      answers.add(answer?.status ?? "a lost line");
    }
    await later(200);
  }
}
