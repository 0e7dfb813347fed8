import { describe, expect, it } from "vitest";
import type { Brief } from "~/competitions/brief";
import { publishCompetition } from "~/competitions/publish-competition.server";
import { saveBrief } from "~/competitions/save-brief.server";
import { refusals as briefRefusals } from "~/competitions/texts";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import { approvalPage } from "~/judging/approval-queries.server";
import { approveResult } from "~/judging/approve-result.server";
import { ownResult } from "~/judging/feedback/own-result.server";
import { deskPage } from "~/judging/jury-queries.server";
import { proposeResult } from "~/judging/propose-result.server";
import { refusals as t } from "~/judging/refusals";
import { verifyResultsPackage } from "~/judging/results-package";
import { resultsPackage, resultsPage } from "~/judging/results-queries.server";
import { nobody, type SignedIn } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn } from "../support/world";
import { aSession, at, journalOf, judge, refusalOf, viewerFor, withRole } from "./cast";

inAWorldOfItsOwn();

type Session = Awaited<ReturnType<typeof aSession>>;
const reading = { locale: "zh" as const, chairVotes: [] as string[][] };
const why = "组委会复核：文化表达权重定得过低，经监督同意调整。";

/** The contest's next version, changed so. */
async function revise({ slug, organiser }: Session, change: (brief: Brief) => void) {
  const held = await database().competition.findUniqueOrThrow({ where: { slug } });
  const brief = structuredClone(held.draft) as unknown as Brief;
  change(brief);
  const draft = brief as never;
  const { revision } = await saveBrief(organiser, { slug, revision: held.revision, draft });
  return publishCompetition(organiser, { slug, revision, reason: why, origin: "http://x" });
}

const lessForCreation = (brief: Brief) => {
  brief.criteria[0]!.weightBp -= 3000;
  brief.criteria[1]!.weightBp += 3000;
};

/** Two works: one is the more creative, the other the better in everything else. */
async function judged() {
  const session = await aSession({ jurors: 2, entries: 2 });
  for (const juror of session.panel) {
    await judge(session, juror, session.entries[0]!.entryId, 90, 50, 50, 50);
    await judge(session, juror, session.entries[1]!.entryId, 50, 60, 60, 60);
  }
  return session;
}

describe("weights changed after the first score", () => {
  it("are a new version with its reason, and both rankings stand side by side until they are signed and after", async () => {
    const session = await judged();
    const { slug, id, organiser, brief, panel, entries } = session;
    const approver = await withRole(id, "approver");
    const round = brief.rounds[0]!;
    await revise(session, lessForCreation);
    const juror = await viewerFor(panel[0]!.actor);
    expect((await deskPage(juror, panel[0]!.seatId)).revised).toEqual([why]);
    await at(round.judgingClosesAt);

    const page = await resultsPage(await viewerFor(organiser), slug, reading);
    const revised = {
      ...{ from: 1, to: 2, parts: ["weights"] },
      changes: [{ version: 2, reason: why }],
      places: [
        { entry: "2", was: 2, is: 1 },
        { entry: "1", was: 1, is: 2 },
      ],
    };
    expect(page).toMatchObject({ state: "opened", revised });

    const first = await proposeResult(organiser, { slug, awards: null, missingReason: "" });
    const signing = await approvalPage(await viewerFor(approver), slug);
    expect(signing).toMatchObject({ summary: { briefVersion: 2, revised } });
    const content = await resultsPackage(await viewerFor(approver), slug);
    expect(content.rules).toMatchObject({ contest: { version: 2 }, revised });
    const hash = (text: string) => hexOf(sha256(utf8(text)));
    const stored = JSON.parse(JSON.stringify(content)) as { rules: { revised?: unknown } };
    expect(verifyResultsPackage(stored, hash).difference).toBeNull();
    delete stored.rules.revised;
    expect(verifyResultsPackage(stored, hash).difference).toMatch(/^digest/);

    // Changed once more after the proposal: what was counted by other rules is nobody's to sign.
    await revise(session, (next) => void (next.estimator = "mixed"));
    const sign = (digest: string) => approveResult(approver, { slug, digest, announcedAt: null });
    expect((await refusalOf(sign(first.digest))).because).toEqual(t.countingMoved);
    const second = await proposeResult(organiser, { slug, awards: null, missingReason: "" });
    await sign(second.digest);
    const late = revise(session, (next) => void (next.estimator = "plain"));
    expect((await refusalOf(late)).because).toEqual(briefRefusals.countedAlready);
    const deeds = (await journalOf(id)).map(({ deed }) => deed);
    expect(deeds.filter((deed) => deed === "competitions.publish")).toHaveLength(3);

    await at(brief.timetable.resultsAt);
    const shown = await resultsPage(nobody, slug, reading);
    expect(shown).toMatchObject({
      state: "published",
      summary: { briefVersion: 3, revised: { parts: ["weights", "estimator"] } },
    });
    const author = (await viewerFor(entries[0]!.author)) as SignedIn;
    expect(await ownResult(author, entries[0]!.entryId)).toMatchObject({
      revised: { reasons: [why, why], was: 1, is: 2 },
    });
  });

  it("say nothing where they changed before judging opened, or changed nothing that counts", async () => {
    const session = await judged();
    await revise(session, (brief) => void (brief.hostProfile = { zh: "协会简介。" }));
    await at(session.brief.rounds[0]!.judgingClosesAt);
    const { organiser, slug, panel } = session;
    const page = await resultsPage(await viewerFor(organiser), slug, reading);
    expect(page).toMatchObject({ state: "opened", revised: null });
    const desk = await deskPage(await viewerFor(panel[0]!.actor), panel[0]!.seatId);
    expect(desk.revised).toEqual([]);
  });
});
