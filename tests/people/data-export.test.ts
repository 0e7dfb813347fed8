import { describe, expect, it } from "vitest";
import { exportSources } from "~/commands/export-handler.server";
import { visitor } from "~/evidence/deed.server";
import { askExport } from "~/people/ask-export.server";
import { stateOfExport } from "~/people/data-export";
import { exportFile, exportsOf } from "~/people/export-queries.server";
import { carryOutExport, type ExportSources } from "~/people/make-export.server";
import { refusals } from "~/people/refusals";
import { sweepStore } from "~/media/sweep-store.server";
import { database } from "~/platform/database/database.server";
import { store } from "~/platform/store/installed-store.server";
import {
  aContest,
  anHourIn,
  asViewer,
  aSubmittedEntry,
  journalOf,
  refusalOf,
  someone,
  hours,
  type Someone,
} from "../entries/cast";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { unzipped } from "../support/unzipped";

inAWorldOfItsOwn();

const noon = new Date("2026-11-23T04:00:00.000Z");
const later = (ms: number) => new Date(noon.getTime() + ms);

describe("an export", () => {
  const asked = { askedAt: noon, doneAt: null, failedAt: null, expiresAt: null };
  const done = { ...asked, doneAt: later(60_000), expiresAt: later(hours(48)) };
  it.each([
    [asked, later(0), "running"],
    [asked, later(hours(2) - 1), "running"],
    [asked, later(hours(2)), "failed"],
    [{ ...asked, failedAt: later(5) }, later(9), "failed"],
    [done, later(hours(48) - 1), "ready"],
    [done, later(hours(48)), "over"],
  ] as const)("%j at %s is %s", (times, now, state) => {
    expect(stateOfExport(times, now)).toBe(state);
  });
});

async function bytesOf(storeKey: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of (await store().open(storeKey))!) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function exported(who: Someone, sources: ExportSources = exportSources) {
  const { exportId } = await askExport(who);
  await carryOutExport(exportId, sources).catch(() => {});
  return exportId;
}

describe("one's own data", () => {
  it("is one zip with everything kept of a person and the files as they arrived, for that person", async () => {
    const stage = await aContest();
    const [designer, other] = [await someone("苏绣娘"), await someone("别人")];
    const { entryId, fileId } = await aSubmittedEntry(stage, designer, { title: "湘水谣" });
    await aSubmittedEntry(stage, other, { title: "金丝雀" });
    const exportId = await exported(designer);
    const [shown] = await exportsOf(await asViewer(designer));
    expect(shown).toMatchObject({ state: "ready", partsDone: 6, partsTotal: 6 });
    const { storeKey, sha256 } = await exportFile(await asViewer(designer), exportId);
    const files = await unzipped(await bytesOf(storeKey));
    expect([...files.keys()].map((name) => name.split("-")[0])).toEqual([
      ...[
        "account.json",
        "entries.json",
        "judging.json",
        "licensing.json",
        "showcase.json",
        `files/${fileId}`,
      ],
    ]);
    const account = JSON.parse(files.get("account.json")!.toString()) as Record<string, object[]>;
    expect(account).toMatchObject({ person: { name: "苏绣娘" } });
    expect(account.contacts).toMatchObject([{ value: designer.contact }]);
    expect(account.journal!.map((one) => (one as { deed: string }).deed)).toContain(
      "entries.submit",
    );
    const { entries } = JSON.parse(files.get("entries.json")!.toString()) as {
      entries: { id: string; submissions: object[] }[];
    };
    expect(entries.map(({ id, submissions }) => [id, submissions.length])).toEqual([[entryId, 1]]);
    const kept = await database().mediaFile.findUniqueOrThrow({ where: { id: fileId } });
    expect([...files.values()].at(-1)).toEqual(await bytesOf(kept.storeKey));
    const all = [...files.values()].map(String).join("\n");
    for (const secret of ["金丝雀", other.contact, other.personId])
      expect(all).not.toContain(secret);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await journalOf(designer.pseudonym)).map(({ deed }) => deed)).toEqual([
      "people.ask-export",
    ]);
  });

  it("is nobody else's to fetch, nor anybody's once it has expired; then its bytes are swept", async () => {
    await itIs(anHourIn);
    const [one, other] = [await someone(), await someone()];
    const exportId = await exported(one);
    const viewer = await asViewer(one);
    const { storeKey } = await exportFile(viewer, exportId);
    await expect(exportFile(await asViewer(other), exportId)).rejects.toMatchObject({
      kind: "unknown",
    });
    expect(await exportsOf(await asViewer(other))).toEqual([]);
    await sweepStore(0);
    expect(await store().open(storeKey)).not.toBeNull();
    await itIs(new Date(anHourIn.getTime() + hours(49)));
    await expect(exportFile(viewer, exportId)).rejects.toMatchObject({ kind: "unknown" });
    expect((await exportsOf(viewer))[0]).toMatchObject({ state: "over" });
    await sweepStore(0);
    expect(await store().age(storeKey)).toBeNull();
  });

  it("is made once, one at a time, and not endlessly", async () => {
    const one = await someone();
    const asked = await Promise.all([1, 2].map(() => askExport(one, { requestKey: "form" })));
    expect(new Set(asked.map(({ exportId }) => exportId)).size).toBe(1);
    expect((await refusalOf(askExport(one))).because).toEqual(refusals.exportRuns);
    expect((await refusalOf(askExport(one))).kind).toBe("too-many");
    expect((await refusalOf(askExport(visitor))).kind).toBe("unauthenticated");
    const id = asked[0]!.exportId;
    await carryOutExport(id, exportSources);
    const { storeKey } = await database().dataExport.findUniqueOrThrow({ where: { id } });
    await carryOutExport(id, exportSources);
    expect(await database().dataExport.findUnique({ where: { id } })).toMatchObject({ storeKey });
  });

  it("says that it failed, keeps nothing, and may be asked for anew", async () => {
    const one = await someone();
    const broken = {
      ...exportSources,
      files: () => Promise.reject(new Error("the store is away")),
    };
    const exportId = await exported(one, broken);
    const viewer = await asViewer(one);
    expect((await exportsOf(viewer))[0]).toMatchObject({ id: exportId, state: "failed" });
    const halfway = {
      parts: { ...exportSources.parts, last: () => Promise.reject(new Error("a row is away")) },
      files: exportSources.files,
    };
    await exported(one, halfway);
    expect((await exportsOf(viewer))[0]).toMatchObject({ state: "failed", bytes: null });
    await expect(exportFile(viewer, exportId)).rejects.toMatchObject({ kind: "unknown" });
  });
});
