import { randomBytes } from "node:crypto";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEntry } from "~/entries/open-entry.server";
import { sweepStore } from "~/media/sweep-store.server";
import { database } from "~/platform/database/database.server";
import { dataDir } from "~/platform/environment.server";
import { store } from "~/platform/store/installed-store.server";
import { action, loader } from "~/routes/entries/files";
import { bytesOf } from "../media/people-and-bytes";
import { askDoor, beginning, cookieOf, offsetOf, openBytesDoor, patch } from "../support/uploading";
import { inAWorldOfItsOwn } from "../support/world";
import { aContest, someone, type Stage } from "./cast";

inAWorldOfItsOwn();

let stage: Stage;
let door: Awaited<ReturnType<typeof openBytesDoor>>;
beforeAll(async () => {
  stage = await aContest({ boardsMax: 4 });
  door = await openBytesDoor();
});
afterAll(() => door.stop());

/** A designer with a draft, and what they ask its door. */
async function begun() {
  const designer = await someone();
  const { entryId } = await openEntry(designer, { slug: stage.slug });
  const cookie = await cookieOf(designer.personId);
  const ask = (fields: Record<string, string>) =>
    askDoor(action, { cookie, params: { id: entryId } }, fields);
  const begin = async (bytes: Buffer, more = {}) => {
    const { uploadId, ...rest } = await ask(beginning(bytes, more));
    return { ...rest, id: uploadId ?? "" };
  };
  const finish = (id: string) => ask({ intent: "finish", uploadId: id });
  const send = (id: string, bytes: Buffer, offset = 0) =>
    patch(door.origin, id, { cookie, offset, bytes });
  return { designer, entryId, cookie, ask, begin, finish, send };
}

const attached = (entryId: string) => database().attachment.count({ where: { entryId } });
const keysInStore = async () => {
  const keys: string[] = [];
  for await (const key of store().keys()) keys.push(key);
  for await (const { key } of store().arrivals.unsettled()) keys.push(key);
  return keys.sort();
};
const keysInDatabase = async () => {
  const select = { storeKey: true };
  const files = await database().mediaFile.findMany({ select });
  const made = await database().derivative.findMany({ select });
  const coming = await database().upload.findMany({ where: { endedAt: null }, select });
  return [...files, ...made, ...coming].map(({ storeKey }) => storeKey).sort();
};

describe("a file that is brought to a draft", () => {
  it("arrives in pieces, over a loss and a second beginning, and is kept as its sender has it", async () => {
    const { entryId, cookie, begin, finish, send, ask } = await begun();
    const bytes = randomBytes(300_000);
    const name = "../展板 一.jpg";
    const { id, status } = await begin(bytes, { name });
    expect(status).toBe(201);
    expect((await send(id, bytes.subarray(0, 100_000))).status).toBe(204);
    expect((await finish(id)).status).toBe(503);
    // The page is closed, and the same file chosen again, under whatever name.
    const again = await begin(bytes, { name: "copy.jpg" });
    expect(again.id).toBe(id);
    expect(await offsetOf(door.origin, id, cookie)).toBe(100_000);
    expect((await send(id, bytes.subarray(0, 10))).status).toBe(409);
    expect(await send(id, bytes.subarray(100_000), 100_000)).toMatchObject({ status: 204 });
    const answers = await Promise.all(Array.from({ length: 10 }, () => finish(id)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const { fileId } = answers[0]!;
    const file = await database().mediaFile.findUniqueOrThrow({ where: { id: fileId! } });
    expect(file).toMatchObject({ name: "展板 一.jpg", kind: "board", bytes: 300_000n, entryId });
    expect(await bytesOf(await store().open(file.storeKey))).toEqual(bytes);
    expect(await attached(entryId)).toBe(1);
    const jobs = await database().$queryRaw<unknown[]>`
      SELECT 1 FROM pgboss.job WHERE name = 'media.inspect' AND data->>'fileId' = ${fileId}`;
    expect(jobs).toHaveLength(1);
    // The answer was lost on the way back, and it is asked for once more.
    expect(await finish(id)).toEqual(answers[0]);
    expect((await ask({ intent: "finish", uploadId: "guessed" })).status).toBe(404);
  });

  it("whose bytes are not those that were announced is refused ten times alike, and never kept", async () => {
    const { entryId, begin, finish, send } = await begun();
    const bytes = randomBytes(5_000);
    const { id } = await begin(bytes, { sha256: "0".repeat(64) });
    await send(id, bytes);
    const answers = await Promise.all(Array.from({ length: 10 }, () => finish(id)));
    for (const { status, because } of answers) {
      expect(status).toBe(422);
      expect(because!.zh).toContain("SHA-256");
    }
    expect(await attached(entryId)).toBe(0);
    expect(await keysInStore()).toEqual(await keysInDatabase());
    // It may be brought once more, from the beginning.
    expect((await begin(bytes, { sha256: "0".repeat(64) })).id).not.toBe(id);
  });

  const misfits: [string, object, number, RegExp][] = [
    ["an empty file", { bytes: "0" }, 422, /0 字节/],
    ["a file announced too large", { bytes: String(41 * 1024 * 1024) }, 413, /上限是 40 MB/],
    ["a size that is no number", { bytes: "ten" }, 422, /不完整/],
    ["a hash that is none", { sha256: "abc" }, 422, /不完整/],
    ["a kind that does not exist", { kind: "virus" }, 422, /不完整/],
    ["a kind that no entry holds", { kind: "evidence" }, 422, /./],
    ["a file without a name", { name: "" }, 422, /不完整/],
  ];
  it.each(misfits)("is refused with a sentence: %s", async (_what, how, status, sentence) => {
    const { begin } = await begun();
    const answer = await begin(Buffer.alloc(10, 1), how);
    expect(answer.status).toBe(status);
    expect(answer.because!.zh).toMatch(sentence);
    expect(answer.because!.en.length).toBeGreaterThan(20);
    expect(answer.id).toBe("");
  });

  it("takes no byte more than was announced", async () => {
    const { begin, send, cookie } = await begun();
    const { id } = await begin(Buffer.alloc(10, 1));
    expect((await send(id, Buffer.alloc(11, 1))).status).toBe(413);
    expect(await offsetOf(door.origin, id, cookie)).toBe(0);
  });

  it("is not there for anybody else, by any method, nor without signing in", async () => {
    const { entryId, begin, send, cookie } = await begun();
    const bytes = Buffer.alloc(1_000, 1);
    const { id } = await begin(bytes);
    await send(id, bytes.subarray(0, 400));
    for (const who of [await someone(), stage.organiser]) {
      const other = await cookieOf(who.personId);
      const theirs = { cookie: other, params: { id: entryId } };
      expect((await askDoor(action, theirs, beginning(bytes))).status).toBe(404);
      const finishing = { intent: "finish", uploadId: id };
      expect((await askDoor(action, theirs, finishing)).status).toBe(404);
      for (const method of ["HEAD", "PATCH", "DELETE"]) {
        const headers = { "Tus-Resumable": "1.0.0", Cookie: other };
        const answer = await fetch(`${door.origin}/uploads/${id}`, { method, headers });
        expect([method, answer.status]).toEqual([method, 404]);
      }
      const request = new Request("http://localhost/", { headers: { Cookie: other } });
      const seen = await loader({ request, params: { id: entryId }, context: {} });
      expect(await seen.json()).toEqual({ underWay: [] });
    }
    expect((await patch(door.origin, id, { offset: 400, bytes })).status).toBe(404);
    const nobody = { params: { id: entryId } };
    expect((await askDoor(action, nobody, beginning(bytes))).status).toBe(401);
    expect(await offsetOf(door.origin, id, cookie)).toBe(400);
    const request = new Request("http://localhost/", { headers: { Cookie: cookie } });
    const { underWay } = (await (
      await loader({ request, params: { id: entryId }, context: {} })
    ).json()) as { underWay: object[] };
    expect(underWay).toMatchObject([{ id, name: "展板.jpg", sent: 400, bytes: 1_000 }]);
  });

  it("ends where somebody else's place is named", async () => {
    const [one, other] = [await begun(), await begun()];
    const bytes = Buffer.alloc(10, 1);
    const { id } = await one.begin(bytes);
    await one.send(id, bytes);
    const elsewhere = { cookie: one.cookie, params: { id: other.entryId } };
    const answer = await askDoor(action, elsewhere, { intent: "finish", uploadId: id });
    expect(answer.status).toBe(404);
    expect((await one.finish(id)).status).toBe(200);
  });

  it("is cancelled with its bytes, and room is there again", async () => {
    const { begin, send, cookie } = await begun();
    const { id } = await begin(Buffer.alloc(1_000, 1));
    await send(id, Buffer.alloc(500, 1));
    const headers = { "Tus-Resumable": "1.0.0", Cookie: cookie };
    const answer = await fetch(`${door.origin}/uploads/${id}`, { method: "DELETE", headers });
    expect(answer.status).toBe(204);
    expect(await database().upload.count({ where: { id } })).toBe(0);
    expect(await keysInStore()).toEqual(await keysInDatabase());
  });

  it("that finds the disk full is told so, keeps what came, and goes on once there is room", async () => {
    const { begin, send, finish, cookie } = await begun();
    const bytes = randomBytes(2_000);
    const { id } = await begin(bytes);
    const { storeKey } = await database().upload.findUniqueOrThrow({ where: { id } });
    const file = path.join(dataDir(), "store", "uploads", storeKey);
    rmSync(file);
    symlinkSync("/dev/full", file);
    const full = await send(id, bytes);
    expect(full.status).toBe(507);
    expect(full.body).toContain("存储空间暂时不足");
    rmSync(file);
    writeFileSync(file, bytes.subarray(0, 700));
    expect(await offsetOf(door.origin, id, cookie)).toBe(700);
    await send(id, bytes.subarray(700), 700);
    expect((await finish(id)).status).toBe(200);
  });

  it("that lies there is marked, lives on when its sender goes on, and goes a while after the mark", async () => {
    const { begin, send, cookie } = await begun();
    const bytes = Buffer.alloc(1_000, 2);
    const { id } = await begin(bytes);
    await sweepStore();
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
    await database().upload.update({ where: { id }, data: { writtenAt: daysAgo(4) } });
    await sweepStore();
    const marked = () => database().upload.findUnique({ where: { id } });
    expect((await marked())!.markedAt).not.toBeNull();
    await send(id, bytes.subarray(0, 10));
    expect((await marked())!.markedAt).toBeNull();
    await database().upload.update({ where: { id }, data: { markedAt: daysAgo(2) } });
    await sweepStore();
    expect(await marked()).toBeNull();
    expect(await offsetOf(door.origin, id, cookie)).toBeNull();
    expect(await keysInStore()).toEqual(await keysInDatabase());
  });
});
