// What uploads cost: through the real server, by the client that browsers use, beside a plain stream to disk with
// SHA-256 that another server writes in the same run; and how the server's memory grows under twenty at once.
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { setTimeout as later } from "node:timers/promises";
import sharp from "sharp";
import { Upload } from "tus-js-client";
import { firstPiece, nextPiece } from "~/media/uploads/sending";
import { closeDatabase, database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { serve, started, type Served } from "./server";
import { contest, newDatabase, person } from "./world";

const MiB = 1024 * 1024;
const size = Number(process.env.BENCH_UPLOAD_MB ?? 200) * MiB;
const atOnce = 20;
const rounds = 5;

export async function benchUploads(postgres: string): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "xs-bench-uploads-"));
  const databaseUrl = await newDatabase(postgres, "xs_bench_uploads");
  const designers = await designersOf(rounds + 1 + 1 + atOnce);
  const bytes = randomBytes(size);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const settings = { DATA_DIR: folder };
  const plain = await started(["tests/bench/plain-receiver.ts"], settings);
  let site: Served | undefined;
  try {
    site = await serve(databaseUrl, folder);
    await firstPicture(site, designers[0]!);
    await site.stop();
    site = await serve(databaseUrl, folder, { WORKER: "apart" });
    await throughput(site, plain, designers.splice(0, rounds + 1), bytes, sha256);
    await site.stop();
    site = await serve(databaseUrl, folder, { WORKER: "apart" });
    await memory(site, designers, bytes, sha256);
  } finally {
    await site?.stop();
    await plain.stop();
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Designer {
  entryId: string;
  cookie: string;
}

async function designersOf(count: number): Promise<Designer[]> {
  const now = new Date();
  const host = await person("主办方", now);
  const by = { createdById: host.id, createdAt: now };
  const hostId = newId();
  await database().organisation.create({
    data: { id: hostId, kind: "association", name: { zh: "协会" }, ...by },
  });
  const { id: competitionId } = await contest(hostId, host.id, now, 10);
  const each = Array.from({ length: count }, async () => {
    const { id: personId, cookie } = await person("设计师", now);
    const entryId = newId();
    const author = { personId, name: "设计师", lead: true, shareBp: 10_000, position: 0 };
    await database().entry.create({
      data: {
        ...{ id: entryId, competitionId, createdById: personId, createdAt: now, draft: {} },
        authors: { create: { id: newId(), ...author } },
      },
    });
    return { entryId, cookie };
  });
  return Promise.all(each);
}

/** One after the other by turns, so that whatever else the machine does meets both. */
async function throughput(
  site: Served,
  plain: Served,
  designers: Designer[],
  bytes: Buffer,
  sha256: string,
): Promise<void> {
  const ours = { seconds: [] as number[], processor: 0 };
  const theirs = { seconds: [] as number[], processor: 0 };
  for (const [round, designer] of designers.entries()) {
    const before = [site.processor(), plain.processor()] as const;
    const took = await seconds(async () => {
      if ((await sentPlainly(plain.origin, bytes)) !== sha256) throw new Error("other bytes");
    });
    const tookUs = await seconds(() => brought(site.origin, designer, "garment", bytes, sha256));
    if (round === 0) continue; // warm, as servers are
    theirs.seconds.push(took);
    ours.seconds.push(tookUs);
    ours.processor += site.processor() - before[0];
    theirs.processor += plain.processor() - before[1];
  }
  const rate = (of: typeof ours) => size / MiB / median(of.seconds);
  const cost = (of: typeof ours) => ((of.processor / rounds / size) * MiB * 1024).toFixed(2);
  console.log(
    `an upload of ${size / MiB} MB: ${rate(ours).toFixed(0)} MB/s, a plain stream to disk with SHA-256 ` +
      `${rate(theirs).toFixed(0)} MB/s: ${limit(rate(ours) / rate(theirs), "≥", 0.8)}`,
  );
  console.log(`  processor of the server for each GB: ${cost(ours)} s and ${cost(theirs)} s`);
}

/** Beside what it holds once it has taken one upload and everything is loaded. */
async function memory(site: Served, designers: Designer[], bytes: Buffer, sha256: string) {
  const [first, ...others] = designers as [Designer, ...Designer[]];
  await brought(site.origin, first, "garment", bytes, sha256);
  const before = site.memory().now;
  let most = before;
  const watching = setInterval(() => (most = Math.max(most, site.memory().now)), 50);
  const took = await seconds(() =>
    Promise.all(others.map((one) => brought(site.origin, one, "garment", bytes, sha256))),
  ).finally(() => clearInterval(watching));
  console.log(
    `${atOnce} uploads of ${size / MiB} MB at once, ${took.toFixed(0)} s: the server grew by ` +
      `${limit(most - before, "≤", 150)} MB, from ${before} MB`,
  );
}

/** From the last byte of a board to the answer that first brings a picture of it, as its designer's page asks. */
async function firstPicture(site: Served, designer: Designer): Promise<void> {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  const create = { width: 4000, height: 3300, channels: 3, background: "#888", noise } as const;
  const board = await sharp({ create }).png({ compressionLevel: 1 }).toBuffer();
  const headers = { cookie: designer.cookie };
  const sha256 = createHash("sha256").update(board).digest("hex");
  const lastByteAt = await brought(site.origin, designer, "board", board, sha256);
  for (;;) {
    const page = await fetch(`${site.origin}/entries/${designer.entryId}`, { headers });
    const picture = /src="(\/files\/[^"]+)"/.exec(await page.text())?.[1];
    const shown = picture && (await fetch(site.origin + picture, { headers }));
    if (shown && shown.ok && (await shown.arrayBuffer()).byteLength > 0) break;
    await later(100);
  }
  const took = (performance.now() - lastByteAt) / 1000;
  console.log(
    `a board of ${(board.length / MiB).toFixed(0)} MB: ${took.toFixed(2)} s from its last byte to its first picture`,
  );
}

/** Brings a file as a browser does, piece by piece; answers when its last byte had been taken. */
async function brought(
  origin: string,
  { entryId, cookie }: Designer,
  kind: string,
  bytes: Buffer,
  sha256: string,
): Promise<number> {
  const headers = { cookie, origin };
  const ask = async (fields: Record<string, string>) => {
    const body = new URLSearchParams(fields);
    const answer = await fetch(`${origin}/entries/${entryId}/files`, { method: "POST", headers, body }); // prettier-ignore
    if (!answer.ok) throw new Error(`${fields.intent}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { uploadId: string };
  };
  const about = { kind, name: kind, bytes: String(bytes.length), sha256 };
  const { uploadId } = await ask({ intent: "begin", ...about });
  let began = performance.now();
  await new Promise<void>((resolve, reject) => {
    const upload = new Upload(bytes, {
      ...{ uploadUrl: `${origin}/uploads/${uploadId}`, chunkSize: firstPiece, headers },
      storeFingerprintForResuming: false,
      onChunkComplete(sent) {
        upload.options.chunkSize = nextPiece(sent, performance.now() - began);
        began = performance.now();
      },
      onSuccess: () => resolve(),
      onError: reject,
    });
    upload.start();
  });
  const lastByteAt = performance.now();
  await ask({ intent: "finish", uploadId });
  return lastByteAt;
}

function sentPlainly(origin: string, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "Content-Length": bytes.length };
    const request = http.request(origin, { method: "POST", headers }, (response) => {
      let said = "";
      response.setEncoding("utf8").on("data", (piece: string) => (said += piece));
      response.once("end", () => resolve(said));
    });
    request.once("error", reject);
    request.end(bytes);
  });
}

const median = (of: number[]) => of.toSorted((one, other) => one - other)[of.length >> 1]!;

const limit = (value: number, sign: "≥" | "≤", bound: number) => {
  const kept = sign === "≥" ? value >= bound : value <= bound;
  return `${value.toFixed(sign === "≥" ? 2 : 0)}${kept ? "" : " — NOT"} (${sign} ${bound})`;
};

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
