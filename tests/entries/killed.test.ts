import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { beforeAll, describe, expect, it } from "vitest";
import { submitEntry } from "~/entries/submit-entry.server";
import { sweepStore } from "~/media/sweep-store.server";
import { database, databaseTarget } from "~/platform/database/database.server";
import { dataDir } from "~/platform/environment.server";
import { inAWorldOfItsOwn } from "../support/world";
import { aContest, aReadyEntry, origin, someone, type Stage } from "./cast";

inAWorldOfItsOwn();

let stage: Stage;
beforeAll(async () => void (stage = await aContest()));

/** Runs a process of its own and kills it with SIGKILL once it has printed `lines` lines. */
async function killedAfter(lines: number, ...args: string[]): Promise<string[]> {
  const target = JSON.stringify(databaseTarget());
  const script = path.resolve("tests/entries/killed.ts");
  const child = spawn(
    process.execPath,
    ["--import", "tsx", script, args[0]!, target, ...args.slice(1)],
    { env: { ...process.env, DATA_DIR: dataDir() }, stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = once(child, "exit");
  const said: string[] = [];
  for await (const line of createInterface(child.stdout!)) {
    said.push(line);
    if (said.length === lines) child.kill("SIGKILL");
  }
  await ended;
  return said;
}

describe("a process that is killed", () => {
  it(
    "in the middle of an upload leaves no row, and bytes that are swept",
    { timeout: 60_000 },
    async () => {
      const designer = await someone();
      const before = await database().mediaFile.count();
      await killedAfter(1, "bring", designer.personId);
      expect(await database().mediaFile.count()).toBe(before);
      const arriving = path.join(dataDir(), "store", "arriving");
      expect(await readdir(arriving)).toHaveLength(1);
      await sweepStore(0);
      expect(await readdir(arriving)).toEqual([]);
    },
  );

  it(
    "in the middle of handing in leaves whole entries, every acknowledged one among them",
    { timeout: 90_000 },
    async () => {
      const ready = [];
      for (let n = 0; n < 12; n += 1) {
        const designer = await someone();
        ready.push({ designer, ...(await aReadyEntry(stage, designer)) });
      }
      const named = ready.map(({ designer, entryId }) =>
        [designer.personId, designer.pseudonym, entryId].join(":"),
      );
      const acknowledged = await killedAfter(4, "submit", ...named);
      const stored = await database().submission.findMany({
        include: { files: true, entry: true },
      });
      for (const entryId of acknowledged)
        expect(stored.map((one) => one.entryId)).toContain(entryId);
      for (const { id, files, submittedById, entry } of stored) {
        expect(files).toHaveLength(1);
        expect(await database().journalEntry.count({ where: { subjectId: id } })).toBe(1);
        expect(entry.createdById).toBe(submittedById);
        expect(
          await database().role.count({ where: { personId: submittedById, role: "entrant" } }),
        ).toBe(1);
      }
      // What was not handed in by then can still be.
      const left = ready.filter(({ entryId }) => !stored.some((one) => one.entryId === entryId));
      expect(left.length).toBeGreaterThan(0);
      for (const { designer, entryId } of left) await submitEntry(designer, { entryId, origin });
      expect(await database().submission.count()).toBe(12);
    },
  );
});
