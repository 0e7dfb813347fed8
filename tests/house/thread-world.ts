// One contest through all of its life, done by deeds before anybody asks: what the matrix is held against.
import type { Actor } from "~/evidence/deed.server";
import { numberCandidates } from "~/entries/number-candidates.server";
import { openEntry } from "~/entries/open-entry.server";
import { saveDraft } from "~/entries/save-draft.server";
import { screenEntry } from "~/entries/screen-entry.server";
import { approveResult } from "~/judging/approve-result.server";
import { assignEntries } from "~/judging/assign-entries.server";
import { describeSample } from "~/judging/calibration/describe-sample.server";
import { openCalibration } from "~/judging/calibration/open-calibration.server";
import { askViewing } from "~/judging/notice/ask-viewing.server";
import { decideViewing } from "~/judging/notice/decide-viewing.server";
import { fileObjection } from "~/judging/notice/file-objection.server";
import { replyToObjection } from "~/judging/notice/reply-to-objection.server";
import { proposeResult } from "~/judging/propose-result.server";
import { sendEnquiry } from "~/licensing/send-enquiry.server";
import { grantRole } from "~/people/grant-role.server";
import { openSession } from "~/people/sign-in.server";
import { database, transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { consentToRelease } from "~/showcase/consent-to-release.server";
import { releaseEntry } from "~/showcase/release-entry.server";
import * as entries from "../entries/cast";
import { opens, wholeForm } from "../entries/forms";
import { aSample, scored } from "../judging/calibrating";
import { aJuror, at, deskOf, judge } from "../judging/cast";
import { anEnterprise, asking } from "../licensing/cast";
import { itIs } from "../support/world";
import type { Phase, Role } from "./authorisation";

const hour = 3_600_000;
type Person = Actor & { personId: string };

const team = [
  { name: "设计师甲", contact: "", shareBp: 6_000, lead: true },
  { name: "设计师乙", contact: "co@example.org", shareBp: 4_000, lead: false },
];

/** The second of the team has agreed, as its invitation's deed would have it. */
const joined = (entryId: string, { personId }: Person) =>
  database().author.updateMany({ where: { entryId, lead: false }, data: { personId } });

/** Two pictures of the contest that were found alike. */
async function alike(
  one: { fileId: string; entryId: string },
  other: { fileId: string; entryId: string },
): Promise<string> {
  const [first, second] = one.fileId < other.fileId ? [one, other] : [other, one];
  const id = newId();
  await database().nearCopy.create({
    data: {
      ...{ id, firstId: first.fileId, secondId: second.fileId, bits: 7, form: "turned90" },
      ...{ firstEntryId: first.entryId, secondEntryId: second.entryId, foundAt: opens },
    },
  });
  return id;
}

async function besides({ organiser, ...stage }: entries.Stage, approver: entries.Someone) {
  const { hostId } = await database().competition.findUniqueOrThrow({ where: { id: stage.id } });
  const [id, slug] = [newId(), `draft-${newId()}`];
  const by = { createdById: organiser.personId, createdAt: opens };
  await database().competition.create({ data: { id, slug, hostId, draft: stage.brief, ...by } });
  await entries.given(organiser, "organiser", id);
  await entries.given(approver, "approver", id);
  const unverifiedId = newId();
  const unverified = { id: unverifiedId, kind: "studio", name: { zh: "未核实的工作室" } };
  await database().organisation.create({ data: { ...unverified, ...by } });
  await database().organisation.update({
    where: { id: hostId },
    data: { verification: { create: { byId: organiser.personId, at: opens } } },
  });
  return { draftSlug: slug, unverifiedId, verifiedId: hostId };
}

/** A stranger objects to the work, which is still sealed, and is let see it; its team has answered. */
async function anObjection(
  { slug, organiser }: entries.Stage,
  { who, lead, entryId }: { who: Person; lead: Person; entryId: string },
) {
  const { candidateNumber: entry } = await database().entry.findUniqueOrThrow({
    where: { id: entryId },
  });
  const statement = "与去年已发表的一件作品版型、图案完全相同，附有出处。";
  const said = { slug, entry, ground: "disclosed" as const, statement, origin: entries.origin };
  const { objectionId } = await fileObjection(who, said);
  await replyToObjection(lead, { objectionId, text: "图案为本人手绘，附有过程稿可查，并非抄袭。" });
  await askViewing(who, { objectionId });
  await decideViewing(organiser, { objectionId, granted: true, reason: "" });
  return objectionId;
}

/** One sample, opened to the jurors: they may calibrate, and need not. */
async function aCalibration({ slug, organiser }: entries.Stage, roundId: string) {
  const sampleId = await aSample({ slug, organiser, roundId });
  const said = { title: "样品", words: "双面提花。" };
  await describeSample(organiser, { slug, roundId, sampleId, ...said });
  await openCalibration(organiser, { slug, roundId, precedes: false, origin: entries.origin });
  return sampleId;
}

export async function aWholeThread() {
  const stage = await entries.aContest({ entriesPerPerson: 2 });
  const elsewhere = await entries.aContest();
  const { organiser, brief, slug, id } = stage;
  const { timetable } = brief;
  const round = brief.rounds[0]!;
  const stranger = await entries.someone("路人");
  const lead = await entries.someone("设计师甲");
  const coAuthor = await entries.someone("设计师乙");
  const rival = await entries.someone("对手");
  const approver = await entries.someone("签批人");
  const steward = await entries.someone("管理员");
  await itIs(opens);
  await entries.given(approver, "approver", id);
  await transaction((tx) =>
    grantRole(tx, {
      ...{ personId: steward.personId, scopeKind: "platform", scopeId: "platform" },
      ...{ role: "steward", grantedById: null },
    }),
  );
  const ids = await besides(stage, approver);
  const [juror, colleague, other] = [
    await aJuror(stage, { name: "评委" }),
    await aJuror(stage, { name: "同席评委" }),
    await aJuror(elsewhere, { name: "别处评委" }),
  ];

  await itIs(new Date(opens.getTime() + hour));
  const work = await entries.aSubmittedEntry(stage, lead, { team });
  await joined(work.entryId, coAuthor);
  const spare = await openEntry(lead, { slug });
  await saveDraft(lead, { entryId: spare.entryId, revision: 0, form: wholeForm({ team }) });
  await database().author.create({
    data: {
      ...{ id: newId(), entryId: spare.entryId, personId: coAuthor.personId, name: "设计师乙" },
      ...{ contact: "", lead: false, shareBp: 4_000, position: 9 },
    },
  });
  const second = await entries.aSubmittedEntry(stage, rival);

  const nearCopyId = await alike(work, second);
  await database().anonymityCheck.upsert({
    where: { submissionId: work.submissionId },
    create: { submissionId: work.submissionId, findings: [] },
    update: {},
  });

  await at(timetable.closesAt, hour);
  for (const { submissionId } of [work, second])
    await screenEntry(organiser, { slug, submissionId, origin: entries.origin, refusal: null });
  await numberCandidates(organiser, { slug });
  await assignEntries(organiser, { slug, quota: null });
  const sampleId = await aCalibration(stage, round.id);

  await at(round.judgingOpensAt, hour);
  for (const one of [juror, colleague]) {
    await judge(stage, one, work.entryId, 90);
    await judge(stage, one, second.entryId, 80);
    await scored(stage, one, sampleId, 77);
  }
  await at(round.judgingClosesAt, hour);
  await proposeResult(organiser, { slug, awards: null, missingReason: "" });
  const { digest } = await database().result.findFirstOrThrow({ where: { competitionId: id } });
  await at(round.judgingClosesAt, 2 * hour);
  await approveResult(approver, { slug, digest, announcedAt: null });
  await at(timetable.resultsAt);
  const objectionId = await anObjection(stage, { who: stranger, lead, entryId: work.entryId });
  const filing = { filingNumber: null, filedOn: null, coverage: null };
  await consentToRelease(coAuthor, { entryId: work.entryId, ground: "waived" });
  await releaseEntry(lead, {
    ...{ entryId: work.entryId, ground: "waived", warned: true, ...filing },
  });

  const enterprise = await anEnterprise();
  const asked = asking(enterprise.id, work.entryId);
  const { enquiryId } = await sendEnquiry(enterprise.buyer, asked);

  const desk = (await deskOf(juror.seatId)).find(({ entryId }) => entryId === work.entryId)!;
  const picture = await database().derivative.findFirstOrThrow({
    where: { id: { in: work.derivatives } },
  });
  const tiles = await database().derivative.findFirstOrThrow({
    where: { id: { in: work.derivatives }, recipe: "board-tiles.v2" },
  });
  const people: Record<Role, Person | null> = {
    ...{ visitor: null, stranger, lead, coAuthor, rival, organiser, approver, steward },
    ...{ juror: juror.actor, colleague: colleague.actor, jurorElsewhere: other.actor },
  };
  const instants: Record<Phase, Date> = {
    unpublished: new Date(opens.getTime() + hour),
    open: new Date(opens.getTime() + 2 * hour),
    closed: new Date(Date.parse(timetable.closesAt) + 2 * hour),
    judging: new Date(Date.parse(round.judgingOpensAt) + 2 * hour),
    judged: new Date(Date.parse(timetable.resultsAt) - hour / 6),
    released: new Date(Date.parse(timetable.resultsAt) + hour),
  };
  const known: Record<string, string> = {
    ...{ ...ids, slug, competitionId: id, id: work.entryId, entryId: work.entryId },
    ...{ spareId: spare.entryId, submissionId: work.submissionId, seatId: juror.seatId },
    ...{ assignmentId: desk.id, position: "1", recipe: picture.recipe },
    ...{ enterpriseId: enterprise.id, enquiryId, sampleId },
    ...{
      derivativeId: picture.id,
      tilesId: tiles.id,
      tilesRecipe: tiles.recipe,
      token: "guessed",
      nearCopyId,
      objectionId,
    },
  };
  return { people, instants, known };
}

/** A session that lives through all phases. */
export async function sessionOf({ personId }: Person): Promise<string> {
  const token = await transaction((tx) => openSession(tx, personId));
  const [seenAt, expiresAt] = [new Date("2031-01-01"), new Date("2032-01-01")];
  await database().session.updateMany({ where: { personId }, data: { seenAt, expiresAt } });
  return token;
}
