import { supervisionForms } from "~/judging/supervision/forms";
import { readdirSync, readFileSync } from "node:fs";
import { deedWords } from "~/judging/supervision/deed-words";
import { beforeAll, describe, expect, it } from "vitest";
import { diagnosticsPage } from "~/judging/diagnostics/diagnostics-queries.server";
import { chairs, mayDiagnose } from "~/judging/diagnostics/diagnostics-permissions";
import { proposeResult } from "~/judging/propose-result.server";
import { resultsPackage, resultsPage } from "~/judging/results-queries.server";
import { digestOf } from "~/judging/supervision/round-standing.server";
import { signRecord } from "~/judging/supervision/sign-record.server";
import {
  supervisionPage,
  supervisionRecord,
} from "~/judging/supervision/supervision-queries.server";
import { supervises } from "~/judging/supervision/supervision-permissions";
import { supervisionRefusals as t } from "~/judging/supervision/texts";
import type { Viewer } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn } from "../support/world";
import { aSession, at, journalOf, judge, refusalOf, rows, viewerFor, withRole } from "./cast";

inAWorldOfItsOwn();

type Session = Awaited<ReturnType<typeof aSession>>;
let session: Session;
let chair: Awaited<ReturnType<typeof withRole>>;
let supervisor: Awaited<ReturnType<typeof withRole>>;

beforeAll(async () => {
  session = await aSession({ jurors: 5, entries: 2 });
  chair = await withRole(session.id, "chair");
  supervisor = await withRole(session.id, "supervisor");
});

const marks = [
  [91, 62, 73],
  [88, 60, 71],
  [93, 66, 79],
  [90, 58, 70],
  [84, 64, 76],
] as const;
const lockBy = async (turn: number) => {
  for (const [index, { entryId }] of session.entries.entries())
    await judge(session, session.panel[turn]!, entryId, marks[turn]![index]!);
};
const seen = async (who: { personId: string } & Parameters<typeof viewerFor>[0]) =>
  diagnosticsPage(await viewerFor(who), session.slug);
const round = () => session.brief.rounds[0]!;

it("says every act of a contest in words, those of other rooms that are about one of it too", () => {
  const rooms = ["competitions", "entries", "judging", "showcase", "licensing", "people"];
  // Deeds of these rooms are about an organisation, a board or oneself, but for those that say otherwise.
  const ofContest = /subject: \[("entry"|scopeKind)/;
  const apart = ["licensing", "people"];
  const named = rooms.flatMap((room) =>
    readdirSync(`app/${room}`, { recursive: true })
      .map((file) => `app/${room}/${String(file)}`)
      .filter((file) => file.endsWith(".server.ts"))
      .map((file) => readFileSync(file, "utf8"))
      .filter((text) => !apart.includes(room) || ofContest.test(text))
      .flatMap((text) => [
        ...text.matchAll(
          /"((?:competitions|entries|judging|showcase|licensing|people)\.[a-z-]+)"/g,
        ),
      ])
      .map(([, name]) => name!),
  );
  expect(new Set(named).size).toBeGreaterThan(80);
  expect(named.filter((name) => !(name in deedWords))).toEqual([]);
});

describe("while a round is judged", () => {
  it("the chair reads how far the panel agrees from five jurors up, and of no one juror", async () => {
    for (let turn = 0; turn < 4; turn += 1) await lockBy(turn);
    const [few] = (await seen(chair)).rounds;
    expect(few).toMatchObject({ open: true, jurors: 4, agreement: null, byJuror: null });
    await lockBy(4);
    const page = await seen(chair);
    const [now] = page.rounds;
    expect(now).toMatchObject({ open: true, jurors: 5, ballots: 10, byJuror: null, names: {} });
    const criteria = session.brief.criteria.map(({ id }) => id).sort();
    expect(now!.agreement!.map(({ id }) => id)).toEqual(criteria);
    const { alpha, icc, kendallW } = now!.agreement![0]!.figures;
    expect(alpha.interval).toBeGreaterThan(0.8);
    expect(icc["2,k"]).toBeGreaterThan(0.8);
    expect(kendallW).toBe(1);
    const text = JSON.stringify(page);
    for (const { actor, seatId } of session.panel)
      for (const secret of [seatId, actor.personId, "severity", "评委0"])
        expect(text).not.toContain(secret);
  });

  it("nobody else does: not the organiser, not a juror, not the supervisor, not an organiser named chair", async () => {
    const { organiser, panel, entries, id, slug } = session;
    const approver = await withRole(id, "approver");
    for (const actor of [organiser, approver, supervisor, panel[0]!.actor, entries[0]!.author])
      expect((await refusalOf(seen(actor))).kind).toBe("unknown");
    const twice: Viewer = await viewerFor(organiser);
    const role = { scopeKind: "competition", scopeId: id, role: "chair" } as const;
    const named = { ...twice, roles: [...twice.roles, role] };
    expect(chairs(named, await contestOf(slug))).toBe(false);
    expect(
      mayDiagnose(named, await contestOf(slug), round(), new Date(round().judgingOpensAt)),
    ).toBe(false);
  });
});

const contestOf = (slug: string) => database().competition.findUniqueOrThrow({ where: { slug } });

describe("the opening record", () => {
  const sign = async (over: Partial<Parameters<typeof signRecord>[1]> = {}, by = supervisor) => {
    const { slug } = session;
    const page = await supervisionPage(await viewerFor(supervisor), slug);
    const input = {
      slug,
      roundId: round().id,
      kind: "opening" as const,
      note: "评委五人到场，无异常。",
    };
    return signRecord(by, { ...input, digest: page.rounds[0]!.digest, ...over });
  };

  it("is signed by the supervisor alone, on what was read, with a note", async () => {
    const before = await rows();
    for (const by of [session.organiser, chair, session.panel[0]!.actor])
      expect((await refusalOf(sign({}, by))).kind).toBe("unknown");
    expect((await refusalOf(sign({ note: " " }))).field).toBe("note");
    expect((await refusalOf(sign({ digest: "0".repeat(64) }))).because).toEqual(t.moved);
    expect((await refusalOf(sign({ kind: "closing" }))).because).toEqual(t.notClosedYet);
    expect(await rows()).toEqual(before);
    expect(await database().supervisionRecord.count()).toBe(0);

    const { recordId, digest } = await sign();
    expect((await refusalOf(sign())).because).toEqual(t.signedAlready);
    const signed = await supervisionRecord(
      await viewerFor(session.organiser),
      session.slug,
      recordId,
    );
    expect(signed).toMatchObject({
      digest,
      content: {
        kind: "opening",
        standing: { panel: { seated: 5, declared: 5 }, desks: { entries: 2, assigned: 10 } },
      },
    });
    expect(digestOf(signed.content)).toBe(digest);
    const [last] = (await journalOf(session.id)).slice(-1);
    expect(last).toMatchObject({
      deed: "judging.sign-supervision-record",
      opening: { payload: { digest, kind: "opening" } },
    });
    for (const sql of [
      `UPDATE "SupervisionRecord" SET "digest" = '${"1".repeat(64)}'`,
      `DELETE FROM "SupervisionRecord"`,
    ])
      await expect(database().$executeRawUnsafe(sql)).rejects.toThrow("append-only");
  });

  it("shows the supervisor process and journal, and neither a score nor a name nor a juror's handle", async () => {
    const page = await supervisionPage(await viewerFor(supervisor), session.slug);
    const { lines } = page.journal!;
    expect(lines.map(({ deed }) => deed)).toContain("judging.lock-ballot");
    const older = await supervisionPage(await viewerFor(supervisor), session.slug, {
      before: lines.at(-1)!.sequence,
      deed: null,
    });
    expect(
      older.journal!.lines.every((line) => BigInt(line.sequence) < BigInt(lines.at(-1)!.sequence)),
    ).toBe(true);
    const locks = { before: null, deed: "judging.lock-ballot" };
    const narrowed = (await supervisionPage(await viewerFor(supervisor), session.slug, locks))
      .journal!;
    expect(new Set(narrowed.lines.map(({ deed }) => deed))).toEqual(new Set([locks.deed]));
    expect(narrowed.deeds.find(({ deed }) => deed === locks.deed)!.count).toBe(
      narrowed.lines.length,
    );
    const stray = { before: "x", deed: "x" };
    expect(
      (await supervisionPage(await viewerFor(supervisor), session.slug, stray)).journal,
    ).toEqual(page.journal);
    const desks = await database().assignment.findMany({ select: { id: true } });
    const text = JSON.stringify([page, older, narrowed]);
    for (const secret of [
      ...desks.map(({ id }) => id),
      ...session.panel.map(({ seatId }) => seatId),
      ...session.entries.flatMap(({ authorName, entryId }) => [authorName, entryId]),
    ])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/"(scores|value|severity)"/);
    const others = await supervisionPage(await viewerFor(session.organiser), session.slug);
    expect(others.journal).toBeNull();
    for (const actor of [chair, session.panel[0]!.actor, session.entries[0]!.author])
      expect((await refusalOf(supervisionPage(await viewerFor(actor), session.slug))).kind).toBe(
        "unknown",
      );
    const twice = await viewerFor(session.organiser);
    const role = { scopeKind: "competition", scopeId: session.id, role: "supervisor" } as const;
    const named = { ...twice, roles: [...twice.roles, role] };
    expect(supervises(named, await contestOf(session.slug))).toBe(false);
  });
});

describe("once the round is judged", () => {
  it("the closing record is signed, and the opening can no longer be", async () => {
    await at(round().judgingClosesAt);
    const { slug } = session;
    const page = await supervisionPage(await viewerFor(supervisor), slug);
    const [opening, closing] = page.rounds[0]!.records;
    expect(opening).toMatchObject({ signed: { by: "supervisor" }, may: { allowed: false } });
    expect(closing).toMatchObject({ signed: null, may: { allowed: true } });
    await signRecord(supervisor, {
      ...{ slug, roundId: round().id, kind: "closing", note: "十张评分表全部锁定。" },
      digest: page.rounds[0]!.digest,
    });
    expect(await database().supervisionRecord.count()).toBe(2);
  });

  it("chair and organiser read each juror's severity, spread and agreement with the rest", async () => {
    for (const actor of [chair, session.organiser]) {
      const [one] = (await seen(actor)).rounds;
      expect(one).toMatchObject({ open: false, names: { "1": "评委0" } });
      expect(one!.byJuror).toHaveLength(5);
      for (const { severity, spread, consistency } of one!.byJuror!)
        expect([severity, spread, consistency].every(Number.isFinite)).toBe(true);
    }
    expect((await refusalOf(seen(supervisor))).kind).toBe("unknown");
  });

  it("neither chair nor supervisor sees a result before everybody does", async () => {
    const { slug, organiser } = session;
    await proposeResult(organiser, { slug, awards: null, missingReason: "" });
    for (const actor of [chair, supervisor]) {
      const viewer = await viewerFor(actor);
      const reading = { locale: "zh" as const, chairVotes: [] };
      expect((await refusalOf(resultsPage(viewer, slug, reading))).kind).toBe("unknown");
      expect((await refusalOf(resultsPackage(viewer, slug))).kind).toBe("unknown");
    }
  });
});

describe("what a supervisor sends", () => {
  it("needs the tick that says it was read, and names one of the two records", () => {
    const sent = { roundId: "final", kind: "opening", digest: "0".repeat(64), note: "无异常" };
    expect(supervisionForms.sign.safeParse({ ...sent, read: "on" }).success).toBe(true);
    expect(supervisionForms.sign.safeParse(sent).success).toBe(false);
    expect(supervisionForms.sign.safeParse({ ...sent, read: "on", kind: "other" }).success).toBe(
      false,
    );
  });
});
