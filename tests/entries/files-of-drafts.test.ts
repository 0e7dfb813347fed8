import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { attachTo } from "~/entries/attach-file.server";
import { detachFile, moveFile } from "~/entries/arrange-files.server";
import { submitEntry } from "~/entries/submit-entry.server";
import { receiveFile } from "~/media/receive-file.server";
import { database } from "~/platform/database/database.server";
import { store } from "~/platform/store/installed-store.server";
import { arriving, bytesOf } from "../media/people-and-bytes";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import {
  aContest,
  asksToBring,
  aFile,
  aReadyEntry,
  anHourIn,
  asViewer,
  inspected,
  origin,
  refusalOf,
  someone,
  type Stage,
} from "./cast";
import { closes } from "./forms";

inAWorldOfItsOwn();

let stage: Stage;
beforeEach(() => itIs(anHourIn));
beforeAll(async () => void (stage = await aContest({ boardsMax: 3 })));

const filesOf = async (entryId: string) =>
  (await database().attachment.findMany({ where: { entryId }, orderBy: { position: "asc" } })).map(
    ({ fileId }) => fileId,
  );

describe("a file of a draft", () => {
  it("comes to the end of those that are there", async () => {
    const designer = await someone();
    const { entryId, fileId } = await aReadyEntry(stage, designer);
    const second = await aFile(designer, entryId);
    expect(await filesOf(entryId)).toEqual([fileId, second.fileId]);
  });

  it("is refused beyond the brief's number, before the first byte and also when ten come at once", async () => {
    const designer = await someone();
    const { entryId } = await aReadyEntry(stage, designer);
    const arrivals = await Promise.allSettled(
      Array.from({ length: 10 }, () => aFile(designer, entryId)),
    );
    expect(arrivals.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
    expect(await filesOf(entryId)).toHaveLength(3);
    const refusal = await refusalOf(asksToBring(await asViewer(designer), entryId, "board"));
    expect(refusal.because.zh).toContain("最多 3 张展板");
    // What was refused after it had arrived left neither row nor bytes.
    const keys: string[] = [];
    for await (const key of store().keys()) keys.push(key);
    const named = await database().mediaFile.findMany({ select: { storeKey: true } });
    const made = await database().derivative.findMany({ select: { storeKey: true } });
    expect(keys.sort()).toEqual([...named, ...made].map(({ storeKey }) => storeKey).sort());
  });

  it("cannot be put to somebody else's entry, nor to one that is not there", async () => {
    const [owner, other] = [await someone(), await someone()];
    const { entryId } = await aReadyEntry(stage, owner);
    const viewer = await asViewer(other);
    expect((await refusalOf(asksToBring(viewer, entryId, "board"))).kind).toBe("unknown");
    expect((await refusalOf(aFile(other, entryId))).kind).toBe("unknown");
    expect((await refusalOf(asksToBring(viewer, "guessed", "board"))).kind).toBe("unknown");
    expect(await filesOf(entryId)).toHaveLength(1);
  });

  it("that began to arrive in time is refused when it ends too late, and leaves nothing", async () => {
    const designer = await someone();
    const { entryId, fileId } = await aReadyEntry(stage, designer);
    const viewer = await asViewer(designer);
    await asksToBring(viewer, entryId, "board");
    const late = receiveFile(
      viewer,
      arriving(Buffer.from("late")),
      { kind: "board", name: "x" },
      {
        async attach(tx, id) {
          const offsetMs = BigInt(closes.getTime() - Date.now());
          await tx.clock.update({ where: { id: 1 }, data: { offsetMs } });
          return attachTo(viewer, entryId, "board").attach(tx, id);
        },
      },
    );
    const refusal = await refusalOf(late);
    expect(refusal.kind).toBe("closed");
    expect(await filesOf(entryId)).toEqual([fileId]);
  });

  it("changes its place with its neighbour", async () => {
    const designer = await someone();
    const { entryId, fileId } = await aReadyEntry(stage, designer);
    const second = await aFile(designer, entryId);
    await moveFile(designer, { entryId, fileId: second.fileId, to: "earlier" });
    expect(await filesOf(entryId)).toEqual([second.fileId, fileId]);
    await moveFile(designer, { entryId, fileId: second.fileId, to: "earlier" });
    expect(await filesOf(entryId)).toEqual([second.fileId, fileId]);
    const unknown = moveFile(designer, { entryId, fileId: "guessed", to: "later" });
    expect((await refusalOf(unknown)).kind).toBe("unknown");
  });

  it("is deleted with its bytes and derivatives when it is taken off, however often", async () => {
    const designer = await someone();
    const { entryId, fileId, derivatives } = await aReadyEntry(stage, designer);
    const { storeKey } = await database().mediaFile.findUniqueOrThrow({ where: { id: fileId } });
    const served = await database().derivative.findMany({ where: { id: { in: derivatives } } });
    await Promise.all([1, 2, 3].map(() => detachFile(designer, { entryId, fileId })));
    expect(await filesOf(entryId)).toEqual([]);
    expect(await database().mediaFile.count({ where: { id: fileId } })).toBe(0);
    for (const key of [storeKey, ...served.map((one) => one.storeKey)])
      expect(await store().open(key)).toBeNull();
  });

  it("stays for the version it was handed in with", async () => {
    const designer = await someone();
    const { entryId, fileId } = await aReadyEntry(stage, designer);
    await submitEntry(designer, { entryId, origin });
    await detachFile(designer, { entryId, fileId });
    expect(await filesOf(entryId)).toEqual([]);
    const { storeKey } = await database().mediaFile.findUniqueOrThrow({ where: { id: fileId } });
    expect(await bytesOf(await store().open(storeKey))).toHaveLength(64);
  });

  it("is not taken off by anybody else", async () => {
    const [owner, other] = [await someone(), await someone()];
    const { entryId, fileId } = await aReadyEntry(stage, owner);
    expect((await refusalOf(detachFile(other, { entryId, fileId }))).kind).toBe("unknown");
    // Nor through an entry of one's own.
    const own = await aReadyEntry(stage, other);
    await detachFile(other, { entryId: own.entryId, fileId });
    expect(await filesOf(entryId)).toEqual([fileId]);
  });

  it("gives way to a corrected one after it was refused", async () => {
    const designer = await someone();
    const { entryId } = await aReadyEntry(stage, designer);
    const bad = await aFile(designer, entryId, "garment");
    expect((await refusalOf(aFile(designer, entryId, "garment"))).because.zh).toContain(
      "已有一个三维服装",
    );
    await inspected(bad.fileId, false);
    await aFile(designer, entryId, "garment");
    expect(await filesOf(entryId)).toHaveLength(3);
  });
});
