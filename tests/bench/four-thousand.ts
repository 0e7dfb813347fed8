import { createHash, randomBytes } from "node:crypto";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Brief } from "~/competitions/brief";
import { closeDatabase, database } from "~/platform/database/database.server";
import { crafts, origins } from "~/entries/vocabulary";
import { newId, newToken } from "~/platform/random.server";
import type { Ask } from "./burst";
import { contest, newDatabase, person, type Contest } from "./world";

const day = 86_400_000;
const entries = 4_000;
const jurors = 50;
const desks = 20;

export interface BenchWorld {
  databaseUrl: string;
  openEntryId: string;
  designerCookie: string;
  jurors: BenchJuror[];
}

export interface BenchJuror {
  save(turn: number): Ask;
  /** One desk that no burst writes on: its ballot is saved, then locked. */
  last: { save: Ask; lock: Ask };
}

/** 4,000 released works of an announced contest, and 50 jurors with 20 entries each in one that is judged now. */
export async function fourThousand(server: string, dataDir: string): Promise<BenchWorld> {
  const databaseUrl = await newDatabase(server, "xs_bench");
  const now = new Date();
  const designer = await person("设计师", now);
  const hostId = newId();
  const by = { createdById: designer.id, createdAt: now };
  await database().organisation.create({
    data: { id: hostId, kind: "association", name: { zh: "协会" }, ...by },
  });
  const past = await contest(hostId, designer.id, now, -40);
  const current = await contest(hostId, designer.id, now, -3);
  const shown = await fill(past, designer.id, now, dataDir);
  const judged = await fill(current, designer.id, now, dataDir, desks);
  await announce(past, shown, designer.id, now);
  const panel = await seat(current, judged, now);
  await database().$executeRawUnsafe("ANALYZE");
  await closeDatabase();
  return {
    databaseUrl,
    openEntryId: shown[10]!.entryId,
    designerCookie: designer.cookie,
    jurors: panel,
  };
}

interface Filled {
  entryId: string;
  submissionId: string;
}

/** Entries as rows, each with a board in two sizes that all share one small file. */
async function fill(
  { id: competitionId, brief }: Contest,
  authorId: string,
  at: Date,
  dataDir: string,
  count = entries,
): Promise<Filled[]> {
  const list = Array.from({ length: count }, () => ({
    entryId: newId(),
    submissionId: newId(),
    fileId: newId(),
  }));
  const team = [{ name: "设计师", lead: true, shareBp: 10_000, contact: "" }];
  const content = (index: number) => ({
    title: `作品 ${index}`,
    statement: "以湘西土家织锦的几何骨架为起点，".repeat(20),
    trackId: brief.tracks[index % brief.tracks.length]!.id,
    dimensions: [brief.dimensions[0]!.id],
    huxiangSource: "土家织锦",
    materials: [
      { name: "棉", percent: 60 },
      { name: "丝", percent: 40 },
    ],
    aiUse: { used: false, description: "" },
    originality: true,
    team,
  });
  const db = database();
  await db.entry.createMany({
    data: list.map(({ entryId }, index) => ({
      id: entryId,
      competitionId,
      createdById: authorId,
      createdAt: at,
      draft: content(index),
      candidateNumber: index + 1,
    })),
  });
  await db.author.createMany({
    data: list.map(({ entryId }) => ({
      id: newId(),
      entryId,
      personId: authorId,
      name: "设计师",
      lead: true,
      shareBp: 10_000,
      position: 0,
    })),
  });
  await db.submission.createMany({
    data: list.map(({ entryId, submissionId }, index) => ({
      id: submissionId,
      entryId,
      version: 1,
      submittedById: authorId,
      at,
      trackId: content(index).trackId,
      content: content(index),
      authors: team,
      manifest: { title: content(index).title },
      manifestHash: "0".repeat(64),
      eventHash: "0".repeat(64),
    })),
  });
  await db.screening.createMany({
    data: list.map(({ submissionId }) => ({ submissionId, passed: true, byId: authorId, at })),
  });
  const stored = () => keep(dataDir);
  await db.mediaFile.createMany({
    data: list.map(({ fileId }) => ({
      id: fileId,
      kind: "board",
      name: "b.jpg",
      ...stored(),
      uploadedById: authorId,
      createdAt: at,
    })),
  });
  await db.inspection.createMany({
    data: list.map(({ fileId }) => ({ fileId, accepted: true, facts: {}, at })),
  });
  await db.derivative.createMany({
    data: list.flatMap(({ fileId }) =>
      [640, 2048].map((width) => ({
        id: newId(),
        fileId,
        recipe: `board-${width}.v1`,
        audience: "jury",
        type: "image/webp",
        width,
        height: Math.round(width * 0.7),
        ...stored(),
        at,
      })),
    ),
  });
  await db.attachment.createMany({
    data: list.map(({ entryId, fileId }) => ({
      id: fileId,
      entryId,
      fileId,
      position: 0,
      addedAt: at,
    })),
  });
  await db.submissionFile.createMany({
    data: list.map(({ submissionId, fileId }) => ({ submissionId, fileId, position: 0 })),
  });
  return list;
}

const bytes = randomBytes(1_024);
const sha256 = createHash("sha256").update(bytes).digest("hex");
let first: string | undefined;

/** A key of the folder store with a kilobyte under it. Only the first is written: pages name files, they do not open them. */
function keep(dataDir: string) {
  const storeKey = newToken();
  if (!first) {
    const folder = path.join(dataDir, "store", "objects", storeKey.slice(0, 2));
    mkdirSync(folder, { recursive: true });
    first = path.join(folder, storeKey);
    writeFileSync(first, bytes);
    copyFileSync(first, `${first}.copy`);
  }
  return { storeKey, sha256, bytes: BigInt(bytes.length) };
}

async function announce(
  { id, brief }: Contest,
  list: Filled[],
  personId: string,
  now: Date,
): Promise<void> {
  const resultId = newId();
  const ofRound = { competitionId: id, roundId: brief.rounds[0]!.id, final: true };
  const at = new Date(now.getTime() - day);
  await database().result.create({
    data: {
      id: resultId,
      ...ofRound,
      number: 1,
      rulesVersion: "bench",
      content: {},
      digest: "bench",
      proposedById: personId,
      proposedAt: at,
      awards: {
        create: list
          .slice(0, 20)
          .map(({ entryId }, place) => ({ entryId, prizeId: "merit", rank: place + 1 })),
      },
      approval: {
        create: { ...ofRound, digest: "bench", byId: personId, at, announcedAt: at },
      },
    },
  });
  await database().release.createMany({
    data: list.map(({ entryId }, nth) => ({
      ...{ entryId, ground: "waived", byId: personId, at: now },
      ...{
        trackId: "casual",
        origins: [origins[nth % origins.length]!],
        crafts: [crafts[nth % crafts.length]!],
      },
    })),
  });
}

async function seat({ id, brief }: Contest, list: Filled[], now: Date) {
  const panel: BenchJuror[] = [];
  for (let alias = 1; alias <= jurors; alias += 1) {
    const { id: personId, cookie } = await person(`评委 ${alias}`, now);
    const seatId = newId();
    await database().role.create({
      data: {
        id: newId(),
        personId,
        scopeKind: "competition",
        scopeId: id,
        role: "juror",
        from: now,
        oneSideKey: `${personId} ${id}`,
      },
    });
    await database().seat.create({
      data: {
        id: seatId,
        competitionId: id,
        personId,
        alias,
        createdAt: now,
        confidentialityAt: now,
        conflictsDeclaredAt: now,
      },
    });
    const assignments = list.map(({ entryId, submissionId }, position) => ({
      id: newId(),
      seatId,
      entryId,
      submissionId,
      roundId: brief.rounds[0]!.id,
      position,
      createdAt: now,
    }));
    await database().assignment.createMany({ data: assignments });
    panel.push(
      juror(
        cookie,
        brief,
        assignments.map((one) => one.id),
      ),
    );
  }
  return panel;
}

/** A juror who goes round the desk again and again, saving another score each time. */
function juror(cookie: string, brief: Brief, desk: string[]): BenchJuror {
  const headers = {
    cookie,
    "Content-Type": "application/x-www-form-urlencoded",
    "Sec-Fetch-Site": "same-origin",
  };
  const ask = (at: string, fields: Record<string, string>): Ask => ({
    ...{ method: "POST", path: `/ballots/${at}`, headers },
    body: new URLSearchParams(fields).toString(),
  });
  const scored = (revision: number, score: number) => ({
    ...{ intent: "save", revision: String(revision), comment: "" },
    ...Object.fromEntries(brief.criteria.map(({ id }) => [`scores.${id}`, String(score)])),
  });
  const [last, ...round] = [...desk].reverse() as [string, ...string[]];
  return {
    save: (turn) =>
      ask(round[turn % round.length]!, scored(Math.floor(turn / round.length), 50 + (turn % 50))),
    last: { save: ask(last, scored(0, 70)), lock: ask(last, { intent: "lock", revision: "1" }) },
  };
}
