// Uploads on a line that breaks, under a server that is killed, beside clients that only pretend. Small sizes and a
// fixed seed here; full ones, with their figures, by `npm run soak`.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import net from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as later } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEntry } from "~/entries/open-entry.server";
import { database, databaseTarget } from "~/platform/database/database.server";
import { dataDir } from "~/platform/environment.server";
import { action } from "~/routes/entries/files";
import { faultyLine } from "../support/faulty-line";
import { seeded } from "../support/hostile/bytes";
import { askDoor, beginning, cookieOf, openBytesDoor, sendAll, sha256Of } from "../support/uploading"; // prettier-ignore
import { inAWorldOfItsOwn } from "../support/world";
import { aContest, someone, type Stage } from "./cast";

const soak = process.env.SOAK === "1";
const MiB = 1024 * 1024;
const size = soak
  ? { file: 200 * MiB, perSecond: 8 * MiB, cutEveryMs: 5_000, kills: 20, loris: 300 }
  : { file: 3 * MiB, perSecond: 4 * MiB, cutEveryMs: 20, kills: 1, loris: 40 };
const figure = (words: string) => soak && console.log(`soak: ${words}`);
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);

inAWorldOfItsOwn();
let stage: Stage;
beforeAll(async () => void (stage = await aContest()));

const random = seeded(130);
/** A garment's worth of bytes that are the same on every machine. */
function bytesOf(count: number): Buffer {
  const bytes = Buffer.alloc(count);
  for (let at = 0; at < count; at += 4) bytes.writeUInt32LE((random() * 2 ** 32) >>> 0, at);
  return bytes;
}

async function begun(bytes: Buffer) {
  const designer = await someone();
  const { entryId } = await openEntry(designer, { slug: stage.slug });
  const cookie = await cookieOf(designer.personId);
  const asker = { cookie, params: { id: entryId } };
  const { uploadId } = await askDoor(action, asker, beginning(bytes, { kind: "garment" }));
  const finish = () => askDoor(action, asker, { intent: "finish", uploadId: uploadId! });
  return { cookie, id: uploadId!, finish, personId: designer.personId };
}

async function keptAs(fileId: string | undefined, bytes: Buffer) {
  const { sha256 } = await database().mediaFile.findUniqueOrThrow({ where: { id: fileId! } });
  expect(sha256).toBe(sha256Of(bytes));
}

describe("an upload", { timeout: soak ? 1_800_000 : 60_000 }, () => {
  it("arrives over a line that breaks again and again", async () => {
    const bytes = bytesOf(size.file);
    const { id, cookie, finish } = await begun(bytes);
    const door = await openBytesDoor();
    const line = await faultyLine(Number(new URL(door.origin).port));
    line.set({ bytesPerSecond: size.perSecond, latencyMs: 2 });
    let sentAtCut = 0;
    const cuts = setInterval(() => {
      // On a busy machine the line must live long enough for something to pass.
      if (!soak && line.sent() - sentAtCut < 250 * 1024) return;
      sentAtCut = line.sent();
      line.cut();
    }, size.cutEveryMs);
    const since = performance.now();
    const tries = await sendAll(() => line.origin, id, cookie, bytes);
    clearInterval(cuts);
    // More often than one person may have connections at once: each that was lost gives its place back.
    expect(tries).toBeGreaterThan(6);
    expect(line.sent()).toBeLessThan(bytes.length * 1.5);
    await keptAs((await finish()).fileId, bytes);
    figure(
      `${size.file / MiB} MB over a line cut every ${size.cutEveryMs / 1000} s: ${tries} attempts, ` +
        `${seconds(since)} s, ${(line.sent() / MiB).toFixed(0)} MB sent`,
    );
    await line.stop();
    await door.stop();
  });

  it("outlives a server that is killed at any instant, and is never kept with other bytes", async () => {
    const bytes = bytesOf(size.file);
    const { id, cookie, finish } = await begun(bytes);
    let server = await aReceiver();
    const line = await faultyLine(server.port);
    line.set({ bytesPerSecond: size.perSecond });
    const since = performance.now();
    const sending = sendAll(() => line.origin, id, cookie, bytes);
    for (let kill = 0; kill < size.kills; kill += 1) {
      await later((0.1 + 0.6 * random()) * (size.file / size.perSecond / size.kills) * 1000);
      server.child.kill("SIGKILL");
      server = await aReceiver();
      line.leadTo(server.port);
    }
    await sending;
    await keptAs((await finish()).fileId, bytes);
    figure(`${size.kills} times killed with SIGKILL: ${seconds(since)} s, the same SHA-256`);
    server.child.kill("SIGKILL");
    await line.stop();
  });

  it("is not kept out by connections that only pretend to send", async () => {
    const bytes = bytesOf(MiB);
    const [attacker, designer] = [await begun(bytes), await begun(bytes)];
    const door = await openBytesDoor();
    const { port } = new URL(door.origin);
    const pretending = Array.from({ length: size.loris }, (_, nth) => {
      const socket = net.connect(Number(port), "127.0.0.1");
      socket.on("error", () => {});
      const cookie = nth % 2 ? `Cookie: ${attacker.cookie}\r\n` : "";
      const head =
        `PATCH /uploads/${attacker.id} HTTP/1.1\r\nHost: x\r\n${cookie}Tus-Resumable: 1.0.0\r\n` +
        `Content-Type: application/offset+octet-stream\r\nUpload-Offset: 0\r\nContent-Length: ${MiB}\r\n\r\n`;
      socket.write(nth % 3 ? head : head.slice(0, 60));
      const trickle = setInterval(() => socket.write("x"), 1_000).unref();
      socket.on("close", () => clearInterval(trickle));
      return socket;
    });
    await later(500);
    const since = performance.now();
    await sendAll(() => door.origin, designer.id, designer.cookie, bytes);
    await keptAs((await designer.finish()).fileId, bytes);
    expect(performance.now() - since).toBeLessThan(10_000);
    figure(`beside ${size.loris} slow connections 1 MB took ${seconds(since)} s`);
    pretending.forEach((socket) => socket.destroy());
    await door.stop();
  });
});

const children: ChildProcess[] = [];
afterAll(() => children.forEach((child) => child.kill("SIGKILL")));

/** The door for bytes in a process of its own. */
async function aReceiver(): Promise<{ child: ChildProcess; port: number }> {
  const args = ["--import", "tsx", path.resolve("tests/entries/killed.ts"), "receive"];
  const child = spawn(process.execPath, [...args, JSON.stringify(databaseTarget())], {
    env: { ...process.env, DATA_DIR: dataDir() },
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const [port] = (await once(createInterface(child.stdout!), "line")) as [string];
  return { child, port: Number(port) };
}
