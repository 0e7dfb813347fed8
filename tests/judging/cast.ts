// A contest that is being judged: its organiser, its entries with everything about them that must not leak,
// and the jurors. The acts of judging go through the deeds; what other rooms make is put there as rows.
import type { Actor } from "~/evidence/deed.server";
import type { Brief } from "~/competitions/brief";
import { competitionInForce } from "~/competitions/in-force.server";
import type { Round } from "~/competitions/rounds";
import { assignEntries } from "~/judging/assign-entries.server";
import { declareRelations } from "~/judging/declare-relations.server";
import { lockBallot } from "~/judging/lock-ballot.server";
import { promiseConfidentiality } from "~/judging/promise-confidentiality.server";
import type { Relation } from "~/judging/relations";
import { saveBallot } from "~/judging/save-ballot.server";
import { takeSeat } from "~/judging/take-seat.server";
import { grantRole } from "~/people/grant-role.server";
import type { RoleName } from "~/people/viewer";
import { loadViewer } from "~/people/viewer.server";
import { database, transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { Refusal } from "~/platform/refusal";
import { aPerson, aPublishedContest, opening, twoRounds } from "../competitions/cast";
import { itIs } from "../support/world";

export { aPerson, journalOf } from "../competitions/cast";

export interface Entered {
  entryId: string;
  submissionId: string;
  number: number;
  author: Actor & { personId: string };
  authorName: string;
}

export interface Contest {
  id: string;
  slug: string;
  organiser: Actor & { personId: string };
  brief: Brief;
  entries: Entered[];
}

let entered = 0;
const spelt = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

/** An entry handed in, screened and numbered, by an author whose every trace is a canary. */
export async function anEntry(
  competitionId: string,
  number: number,
  options: { passed?: boolean; trackId?: string } = {},
): Promise<Entered> {
  const turn = entered++;
  const authorName = `欧阳金丝雀${spelt[turn % spelt.length]}${turn}`;
  const author = await aPerson(authorName);
  const contact = `canary-contact-${turn}@example.com`;
  await database().contact.create({
    data: {
      id: newId(),
      personId: author.personId,
      kind: "email",
      value: contact,
      createdAt: opening,
    },
  });
  const [entryId, submissionId, trackId] = [newId(), newId(), options.trackId ?? "formal"];
  const team = [{ name: authorName, lead: true, shareBp: 10_000, contact: "" }];
  const content = {
    title: `作品题名-${turn}`,
    statement: `这是${authorName}的设计说明-${turn}，联系 ${contact} 或 138 0013 ${8000 + turn}。`,
    unit: `金丝雀学院${turn}`,
    advisors: `导师金丝雀${turn}、副导师金丝雀${turn}`,
    elsewhere: { submitted: true, where: `金丝雀杯${turn}` },
    employment: { made: true, employer: `金丝雀服饰公司${turn}`, agreed: true },
    pledge: { name: authorName, version: "2026-1" },
    trackId,
    dimensions: ["style"],
    huxiangSource: `来源-${turn}，谢金丝雀学院${turn}与副导师金丝雀${turn}，作于金丝雀服饰公司${turn}`,
    materials: [{ name: `面料-${turn}`, percent: 60 }],
    aiUse: { used: false, description: "" },
    originality: true,
    team,
  };
  await database().entry.create({
    data: {
      id: entryId,
      competitionId,
      createdById: author.personId,
      createdAt: opening,
      draft: {},
      candidateNumber: number,
      authors: {
        create: {
          ...{ id: newId(), personId: author.personId, name: authorName, contact },
          ...{ lead: true, shareBp: 10_000, position: 0 },
        },
      },
      submissions: {
        create: {
          ...{ id: submissionId, version: 1, submittedById: author.personId, at: opening, trackId },
          ...{ content, authors: team, manifest: { title: content.title } },
          ...{ manifestHash: `manifest-canary-${turn}`, eventHash: `event-canary-${turn}` },
          screening: { create: { passed: options.passed ?? true, byId: "x", at: opening } },
        },
      },
    },
  });
  return { entryId, submissionId, number, author, authorName };
}

/** Published, closed, numbered and screened; judging opens within the hour. */
export async function aContestToJudge({
  entries = 4,
  written = null as Brief | null,
} = {}): Promise<Contest> {
  await itIs(opening);
  return closedWith(await aPublishedContest(written), entries);
}

/** The same of a contest that was published by somebody else's hands. */
export async function closedWith(
  { id, slug, organiser }: Pick<Contest, "id" | "slug" | "organiser">,
  entries: number,
): Promise<Contest> {
  const { brief } = (await competitionInForce(database(), { id }))!;
  await database().candidateNumbering.create({
    data: { competitionId: id, seed: "5".repeat(32), at: new Date(brief.timetable.closesAt) },
  });
  const list: Entered[] = [];
  for (let number = 1; number <= entries; number += 1) list.push(await anEntry(id, number));
  await at(brief.rounds[0]!.judgingOpensAt, -3_600_000);
  return { id, slug, organiser, brief, entries: list };
}

/** The platform's clock at an instant of the timetable, or some milliseconds beside it. */
export const at = (instant: string, milliseconds = 0) =>
  itIs(new Date(Date.parse(instant) + milliseconds));

export async function withRole(
  competitionId: string,
  role: RoleName,
  name?: string,
): Promise<Actor & { personId: string }> {
  const person = await aPerson(name ?? role);
  const scope = { scopeKind: "competition", scopeId: competitionId, role } as const;
  await transaction((tx) =>
    grantRole(tx, { personId: person.personId, ...scope, grantedById: null }),
  );
  return person;
}

export interface Juror {
  actor: Actor & { personId: string };
  seatId: string;
}

/** Seated, sworn to secrecy, and with these relations declared. */
export async function aJuror(
  { id, brief }: Pick<Contest, "id" | "brief">,
  { name = "评委", relations = [] }: { name?: string; relations?: Relation[] } = {},
): Promise<Juror> {
  const actor = await withRole(id, "juror", name);
  const { seatId } = await takeSeat(actor, { competitionId: id });
  await promiseConfidentiality(actor, { seatId, textVersion: brief.confidentiality.version });
  await declareRelations(actor, { seatId, relations });
  return { actor, seatId };
}

/** A contest in session, with so many jurors who each judge everything. */
export async function aSession({ jurors = 3, entries = 4, quota = null as number | null } = {}) {
  const contest = await aContestToJudge({ entries });
  const panel: Juror[] = [];
  for (let turn = 0; turn < jurors; turn += 1)
    panel.push(await aJuror(contest, { name: `评委${turn}` }));
  await assignEntries(contest.organiser, { slug: contest.slug, quota });
  await at(contest.brief.rounds[0]!.judgingOpensAt);
  return { ...contest, panel };
}

/** The same with a first round before the final, in session. */
export async function aTwoRoundSession({ jurors = 2, entries = 5 } = {}) {
  const contest = await aContestToJudge({ entries, written: twoRounds() });
  const panel: Juror[] = [];
  for (let turn = 0; turn < jurors; turn += 1) panel.push(await aJuror(contest));
  await assignEntries(contest.organiser, { slug: contest.slug, quota: null });
  const [first, second] = contest.brief.rounds as [Round, Round];
  await at(first.judgingOpensAt);
  return { ...contest, panel, first, second };
}

/** The first of two rounds, judged by two jurors with these marks; its judging is over, and somebody may sign. */
export async function aJudgedFirstRound(...given: number[]) {
  const session = await aTwoRoundSession({ jurors: 2, entries: given.length });
  for (const juror of session.panel)
    for (const [index, { entryId }] of session.entries.entries())
      await judge(session, juror, entryId, given[index]!);
  await at(session.first.judgingClosesAt);
  return { ...session, approver: await withRole(session.id, "approver") };
}

export const deskOf = (seatId: string) =>
  database().assignment.findMany({ where: { seatId }, orderBy: { position: "asc" } });

/** The same mark on every criterion, or the marks given. */
export const marks = (brief: Brief, ...given: number[]) =>
  Object.fromEntries(brief.criteria.map(({ id }, index) => [id, given[index] ?? given[0]!]));

/** A ballot written and locked. */
export async function judge(
  { brief }: Pick<Contest, "brief">,
  juror: Juror,
  entryId: string,
  ...given: number[]
): Promise<void> {
  // The entry may lie on the desk of an earlier round as well: that ballot is locked.
  const open = { OR: [{ ballot: null }, { ballot: { lockedAt: null } }] };
  const desk = await database().assignment.findFirstOrThrow({
    where: { seatId: juror.seatId, entryId, ...open },
  });
  const ballot = { assignmentId: desk.id, scores: marks(brief, ...given), comment: "" };
  const { revision } = await saveBallot(juror.actor, { ...ballot, revision: 0 });
  await lockBallot(juror.actor, { assignmentId: desk.id, revision });
}

/** An enterprise that these people belong to; verified by the platform unless so told. Answers its id. */
export async function anEnterpriseOf(
  people: readonly { personId: string }[],
  { zh = "云裳制衣", verified = true } = {},
): Promise<string> {
  const [id, { personId: createdById }] = [newId(), people[0]!];
  const verification = { create: { byId: "steward", at: opening } };
  await database().organisation.create({
    data: {
      ...{ id, kind: "enterprise", name: { zh }, createdById, createdAt: opening },
      ...(verified && { verification }),
    },
  });
  const scope = { scopeKind: "organisation", scopeId: id, role: "member" } as const;
  for (const { personId } of people)
    await transaction((tx) => grantRole(tx, { personId, ...scope, grantedById: null }));
  return id;
}

export const viewerFor = (actor: Actor) => loadViewer(database(), actor.personId);

/** Why something was refused; fails if it was not. */
export async function refusalOf(act: Promise<unknown>): Promise<Refusal> {
  const outcome = await act.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof Refusal) return outcome;
  throw new Error(`Expected a refusal, got ${String(outcome)}`);
}

/** How many rows judging has, and the journal: equal before and after means nothing remained. */
export async function rows(): Promise<Record<string, number>> {
  const db = database();
  const count = async (table: { count(): Promise<number> }) => table.count();
  return {
    seats: await count(db.seat),
    conflicts: await count(db.conflict),
    declarations: await count(db.conflictDeclaration),
    assignments: await count(db.assignment),
    draws: await count(db.assignmentDraw),
    apart: await count(db.seatsApart),
    quotas: await count(db.entryQuota),
    dismissals: await count(db.conflictDismissal),
    ballots: await count(db.ballot),
    marks: await count(db.ballotMark),
    orders: await count(db.rankOrder),
    calls: await count(db.stageCall),
    checkIns: await count(db.stageCheckIn),
    results: await count(db.result),
    awards: await count(db.award),
    approvals: await count(db.resultApproval),
    promotions: await count(db.promotion),
    disqualifications: await count(db.disqualification),
    movingsUp: await count(db.movingUp),
    letters: await count(db.outboxMessage),
    consents: await count(db.consent),
    invitations: await count(db.invitation),
    journal: await count(db.journalEntry),
  };
}
