import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Look } from "~/media/examine-stored.server";
import { MachineBusy } from "~/media/inspector/sandbox.server";
import { inspectFile } from "~/media/inspect-file.server";
import { receiveFile } from "~/media/receive-file.server";
import { recipes, recipesOf } from "~/media/recipes";
import { refineFile } from "~/media/refine-file.server";
import { database } from "~/platform/database/database.server";
import { store } from "~/platform/store/installed-store.server";
import { StoreUnavailable } from "~/platform/store/store.server";
import type { Viewer } from "~/people/viewer";
import { inAWorldOfItsOwn } from "../support/world";
import { aBoard, aPerson, arriving, bytesOf } from "./people-and-bytes";

inAWorldOfItsOwn();

let designer: Viewer;
beforeAll(async () => void (designer = await aPerson()));

const bring = async (bytes: Buffer) =>
  (await receiveFile(designer, arriving(bytes), { kind: "board", name: "展板.jpg" })).fileId;
const known = (fileId: string) =>
  database().mediaFile.findUniqueOrThrow({
    where: { id: fileId },
    include: { inspection: true, derivatives: { orderBy: { recipe: "asc" } } },
  });
const atOnce = recipesOf("board", "at once");
const countKeys = async () => {
  let count = 0;
  for await (const _key of store().keys()) count += 1;
  return count;
};

/** Accepts whatever it sees, and makes what is wanted of it. */
const accepting: Look = async (_file, _kind, outDir, { recipes: wanted = [] }) => {
  await mkdir(outDir, { recursive: true });
  const made = wanted.map(async (recipe) => {
    const { file, audience, type } = recipes[recipe];
    const at = path.join(outDir, file);
    await writeFile(at, recipe);
    const sha256 = createHash("sha256").update(recipe).digest("hex");
    return { recipe, audience, type, path: at, width: 6, height: 4, bytes: recipe.length, sha256 };
  });
  const likeness = { quality: 80, hashes: Array<string>(8).fill("0f".repeat(32)) };
  const look = {
    colour: "#b23a2b",
    placeholder: "data:image/webp;base64,AA==",
    dpi: null,
    aigc: null,
  };
  const facts = { width: 6, height: 4, format: "jpeg", bytes: 10, likeness, look } as const;
  return {
    accepted: true,
    kind: "board",
    reason: null,
    facts,
    derivatives: await Promise.all(made),
  };
};
const breaking: Look = async () => {
  throw new Error("the machine stumbled");
};

const storeless: Look = async () => {
  throw new StoreUnavailable();
};

describe("the inspection of a stored file", () => {
  it("is not refused for a store that does not answer, however often it is asked", async () => {
    const fileId = await bring(await aBoard(64, 96));
    for (let time = 0; time < 5; time += 1)
      await expect(inspectFile(fileId, storeless)).rejects.toThrow(StoreUnavailable);
    expect((await known(fileId)).inspection).toBeNull();
    await inspectFile(fileId, accepting);
    expect((await known(fileId)).inspection).toMatchObject({ accepted: true });
  });

  it("waits on while the machine is busy, and not for ever", async () => {
    const fileId = await bring(await aBoard(64, 96));
    const busy: Look = async () => {
      throw new MachineBusy();
    };
    for (let time = 0; time < 10; time += 1)
      await expect(inspectFile(fileId, busy)).rejects.toThrow(MachineBusy);
    expect((await known(fileId)).inspection).toBeNull();
    await inspectFile(fileId, busy);
    expect((await known(fileId)).inspection).toMatchObject({
      reason: { code: "could-not-be-read" },
    });
  });

  it("keeps verdict, facts and derivatives of a real board", async () => {
    const fileId = await bring(await aBoard(640, 960));
    await inspectFile(fileId);
    const { inspection, derivatives } = await known(fileId);
    expect(inspection).toMatchObject({
      accepted: true,
      facts: { width: 640, height: 960, format: "jpeg" },
    });
    expect(derivatives.map(({ recipe }) => recipe)).toEqual([...atOnce].sort());
    expect(await database().pictureLook.findUnique({ where: { fileId } })).toMatchObject({
      colour: expect.stringMatching(/^#[ab]/) as string,
      placeholder: expect.stringMatching(/^data:image/) as string,
    });
    // How it looks is kept by itself, so that it can be forgotten by itself.
    expect(JSON.stringify(inspection)).not.toContain("likeness");
    const hash = await database().pictureHash.findUniqueOrThrow({ where: { fileId } });
    expect(hash).toMatchObject({ quality: 0, hash: hash.forms[0] });
    expect(hash.forms).toHaveLength(8);
    for (const { storeKey, sha256, bytes } of derivatives) {
      const stored = await bytesOf(await store().open(storeKey));
      expect(createHash("sha256").update(stored).digest("hex")).toBe(sha256);
      expect(BigInt(stored.length)).toBe(bytes);
    }
  });

  it("refuses what is no board, with the reason in both languages", async () => {
    const fileId = await bring(Buffer.from("这不是图片".repeat(100)));
    await inspectFile(fileId);
    const { inspection, derivatives } = await known(fileId);
    expect(inspection).toMatchObject({ accepted: false, reason: { code: "unrecognised" } });
    expect(derivatives).toEqual([]);
  });

  it("leaves a journal entry about the file and no word of its content", async () => {
    const fileId = await bring(Buffer.from("x"));
    await inspectFile(fileId, accepting);
    const entries = await database().journalEntry.findMany({ where: { subjectId: fileId } });
    expect(entries).toMatchObject([
      { deed: "media.inspect", actor: "system", subjectKind: "file" },
    ]);
  });

  it("does once what is asked of it five times at once", async () => {
    const fileId = await bring(Buffer.from("x"));
    const before = await countKeys();
    // Fewer than the tries allowed: each of them may count as one.
    await Promise.all([1, 2, 3].map(() => inspectFile(fileId, accepting)));
    await inspectFile(fileId, accepting);
    const { derivatives } = await known(fileId);
    expect(derivatives).toHaveLength(atOnce.length);
    expect(await countKeys()).toBe(before + atOnce.length);
  });

  it("leaves to a job that nobody waits for what a page can do without at first", async () => {
    const fileId = await bring(await aBoard(640, 960));
    await refineFile(fileId, accepting);
    expect((await known(fileId)).derivatives).toEqual([]);
    await inspectFile(fileId, accepting);
    const jobs = await database().$queryRaw<{ n: bigint }[]>`
      SELECT count(*) AS n FROM pgboss.job WHERE name = 'media.refine' AND data->>'fileId' = ${fileId}`;
    expect(jobs).toEqual([{ n: 1n }]);
    await refineFile(fileId);
    const { derivatives } = await known(fileId);
    expect(derivatives.map(({ recipe }) => recipe)).toEqual([...recipesOf("board")].sort());
    const look = vi.fn(accepting);
    await refineFile(fileId, look);
    expect(look).not.toHaveBeenCalled();
  });

  it("stays accepted where it could not be refined", async () => {
    const fileId = await bring(Buffer.from("x"));
    await inspectFile(fileId, accepting);
    await refineFile(fileId); // the bytes are no picture
    const { inspection, derivatives } = await known(fileId);
    expect(inspection?.accepted).toBe(true);
    expect(derivatives).toHaveLength(atOnce.length);
  });

  it("adds what a newer recipe makes and leaves the rest as it was", async () => {
    const fileId = await bring(Buffer.from("x"));
    await inspectFile(fileId, accepting);
    const first = await known(fileId);
    const gone = first.derivatives[0]!;
    await database().derivative.delete({ where: { id: gone.id } });
    await inspectFile(fileId, accepting);
    const second = await known(fileId);
    expect(second.inspection).toEqual(first.inspection);
    expect(second.derivatives[1]).toEqual(first.derivatives[1]);
    expect(second.derivatives[0]).toMatchObject({ recipe: gone.recipe, sha256: gone.sha256 });
  });

  it("refuses a file after three failed tries, and none before", async () => {
    const poisoned = await bring(Buffer.from("poison"));
    await expect(inspectFile(poisoned, breaking)).rejects.toThrow("stumbled");
    await expect(inspectFile(poisoned, breaking)).rejects.toThrow("stumbled");
    expect((await known(poisoned)).inspection).toBeNull();
    await inspectFile(poisoned, breaking);
    expect((await known(poisoned)).inspection).toMatchObject({
      accepted: false,
      reason: { code: "could-not-be-read" },
    });
  });

  it("counts tries that took the whole process with them", async () => {
    const fileId = await bring(Buffer.from("x"));
    await database().rateCounter.create({
      data: { key: `media.inspect ${fileId}`, endsAt: new Date("2100-01-01"), hits: 3 },
    });
    const look = vi.fn(accepting);
    await inspectFile(fileId, look);
    expect(look).not.toHaveBeenCalled();
    expect((await known(fileId)).inspection).toMatchObject({ accepted: false });
  });

  it("leaves other files alone", async () => {
    const [poisoned, sound] = [
      await bring(Buffer.from("poison")),
      await bring(Buffer.from("sound")),
    ];
    for (let run = 0; run < 3; run += 1) await inspectFile(poisoned, breaking).catch(() => {});
    await inspectFile(sound, accepting);
    expect((await known(sound)).inspection?.accepted).toBe(true);
  });

  it("keeps no bytes of a try that failed on the way", async () => {
    const fileId = await bring(Buffer.from("x"));
    const before = await countKeys();
    const lying: Look = async (file, kind, outDir, options) => {
      const seen = await accepting(file, kind, outDir, options);
      return {
        ...seen,
        derivatives: seen.derivatives.map((one) => ({ ...one, sha256: "0".repeat(64) })),
      };
    };
    await expect(inspectFile(fileId, lying)).rejects.toThrow("changed between");
    expect(await countKeys()).toBe(before);
    expect((await known(fileId)).derivatives).toEqual([]);
  });

  it("does nothing for a file that is not there", async () => {
    await expect(inspectFile("nothing", accepting)).resolves.toBeUndefined();
  });
});
