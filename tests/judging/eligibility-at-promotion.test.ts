import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openToAll } from "~/competitions/eligibility";
import { declareEligibility } from "~/entries/declare-eligibility.server";
import { eligibilityTexts } from "~/entries/eligibility-texts";
import { nothingDeclared } from "~/entries/declared";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { approvalPage } from "~/judging/approval-queries.server";
import { approveResult } from "~/judging/approve-result.server";
import { promotionOfEntry } from "~/judging/promotion-of-entry.server";
import { promotionPage } from "~/judging/promotion-queries.server";
import { proposePromotion } from "~/judging/propose-promotion.server";
import { raiseReserve } from "~/judging/raise-reserve.server";
import { refusals as t } from "~/judging/refusals";
import { nobody } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { inAWorldOfItsOwn } from "../support/world";
import { aJudgedFirstRound, at, journalOf, refusalOf, rows, viewerFor, withRole } from "./cast";

inAWorldOfItsOwn();

const origin = "https://example.org";
const reading = { locale: "zh" as const, chairVotes: [] as string[][] };
const roundId = "preliminary";

/** Five entries judged 60, 90, 70, 80, 50: by the ranking 2 and 4 go on, 3 and 1 wait. */
async function judged() {
  const session = await aJudgedFirstRound(60, 90, 70, 80, 50);
  const { id, brief, organiser } = session;
  const eligibility = { ...openToAll, residence: { zh: "湖南省", en: "Hunan" } };
  // The version in force asks where its authors live.
  await database().competitionVersion.create({
    data: {
      ...{ id: newId(), competitionId: id, number: 2, reason: "补充参赛条件" },
      brief: { ...brief, eligibility },
      publishedAt: new Date(brief.timetable.opensAt),
      publishedById: organiser.personId,
    },
  });
  return { ...session, approver: await withRole(id, "approver") };
}

type Session = Awaited<ReturnType<typeof judged>>;
const says = async ({ entries }: Session, number: number) => {
  const { author, entryId } = entries[number - 1]!;
  await declareEligibility(author, { entryId, declared: { ...nothingDeclared, resident: true } });
};
const propose = ({ organiser, slug }: Session) =>
  proposePromotion(organiser, { slug, roundId, missingReason: "" });
const sign = ({ approver, slug }: Session, digest: string) =>
  approveResult(approver, { slug, roundId, digest, announcedAt: null });
const numbersOf = async (resultId: string) =>
  (await database().promotion.findMany({ where: { resultId }, include: { entry: true } }))
    .map((one) => `${one.entry.candidateNumber} ${one.standing} ${one.order}`)
    .sort();

let session: Session;

describe("when a promotion is proposed", () => {
  beforeAll(async () => {
    session = await judged();
    for (const number of [1, 3, 4]) await says(session, number);
  });
  beforeEach(() => at(session.first.judgingClosesAt));

  it("an entry whose author does not meet the conditions is passed over, and the next moves in", async () => {
    const { resultId } = await propose(session);
    expect(await numbersOf(resultId)).toEqual(["1 reserve 1", "3 promoted 2", "4 promoted 1"]);
    const { content } = await database().result.findUniqueOrThrow({ where: { id: resultId } });
    expect(content).toMatchObject({ rules: { promotion: { passedOver: ["2", "5"] } } });
    // Why is not part of what is signed and later published.
    expect(JSON.stringify(content)).not.toContain(eligibilityTexts.residentMissing.zh);
    expect((await journalOf(session.id)).at(-1)).toMatchObject({
      deed: "judging.propose-promotion",
    });
  });

  it("whoever proposes and whoever signs read who and why; nobody else finds anything", async () => {
    const { slug, organiser, approver, entries, panel } = session;
    const why = [{ name: entries[1]!.authorName, because: [eligibilityTexts.residentMissing] }];
    for (const actor of [organiser, approver]) {
      const page = await promotionPage(await viewerFor(actor), { slug, roundId }, reading);
      expect(page).toMatchObject({
        state: "opened",
        keptOut: [{ entry: "2", authors: why }, { entry: "5" }],
        cut: { list: [{ entry: "4" }, { entry: "3" }, { entry: "1" }] },
      });
      const signing = await approvalPage(await viewerFor(actor), slug, roundId);
      expect(signing?.keptOut).toMatchObject([{ entry: "2", authors: why }, { entry: "5" }]);
    }
    for (const actor of [panel[0]!.actor, entries[1]!.author]) {
      const page = promotionPage(await viewerFor(actor), { slug, roundId }, reading);
      expect((await refusalOf(page)).kind).toBe("unknown");
    }
  });

  it("is not signed once somebody’s eligibility has changed, and nothing remains of the try", async () => {
    const { digest } = await propose(session);
    await says(session, 2);
    const before = await rows();
    expect(await refusalOf(sign(session, digest))).toMatchObject({
      kind: "conflict",
      because: t.eligibilityMoved,
    });
    expect(await rows()).toEqual(before);
    const anew = await propose(session);
    expect(await numbersOf(anew.resultId)).toEqual([
      ...["1 reserve 2", "2 promoted 1", "3 reserve 1", "4 promoted 2"],
    ]);
    await sign(session, anew.digest);
  });

  it("its public list names nobody who was passed over; their authors learn it on their own page", async () => {
    await at(session.first.judgingClosesAt, 600_000);
    const page = await promotionPage(nobody, { slug: session.slug, roundId }, reading);
    expect(JSON.stringify(page)).not.toContain("0005");
    const { author, entryId } = session.entries[4]!;
    const [own] = await promotionOfEntry(await viewerFor(author), entryId);
    expect(own).toMatchObject({ state: "kept", reason: null });
  });
});

describe("a reserve who does not meet the conditions any more", () => {
  beforeAll(async () => {
    session = await judged();
    for (const number of [1, 2, 3, 4, 5]) await says(session, number);
    const { digest } = await propose(session);
    await sign(session, digest);
  });

  it("does not move up, and nothing remains of the try; the organiser says why first", async () => {
    const { slug, organiser, entries, id } = session;
    await withdrawEntry(entries[1]!.author, { entryId: entries[1]!.entryId, reason: "家中有事" });
    const of = { competitionId: id, personId: entries[2]!.author.personId };
    await database().eligibilityDeclaration.delete({ where: { competitionId_personId: of } });
    const before = await rows();
    const raise = () => raiseReserve(organiser, { slug, roundId, inPlaceOf: 2, origin });
    expect(await refusalOf(raise())).toMatchObject({ because: t.reserveKeptOut });
    expect(await rows()).toEqual(before);
    await says(session, 3);
    expect(await raise()).toMatchObject({ number: 3 });
  });
});
