import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { roundAfter, roundNamed } from "~/competitions/rounds";
import { shownNumber } from "~/entries/candidate-numbers";
import { readForm } from "~/entries/form";
import type { FileView } from "~/media/file-view";
import { fileViews } from "~/media/file-views.server";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { found, Refusal, unknown, type Decision } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { agreementDigest } from "./agreement.server";
import { heldMaking, type HeldMaking, type OfMaking } from "./held-making.server";
import { mayCheck, mayReport, maySign } from "./making-permissions";
import { makingLines, type MakingLine } from "./making-standing.server";
import { makingState, stepsOf, type MakingState, type Step } from "./steps";

/** What was said of a step, with its photographs. */
export interface Reported {
  id: string;
  note: string;
  at: string;
  photos: FileView[];
}

/** One step, what was reported of it, and the photographs that wait to be. */
export interface StepSoFar extends Step {
  reports: Reported[];
  waiting: FileView[];
}

/** The making of one garment, as its authors and its organisers read it. */
export interface GarmentMaking {
  entryId: string;
  roundId: string;
  slug: string;
  contest: Localized;
  number: string;
  /** Of the work. */
  title: string;
  round: Localized;
  next: Localized;
  dueAt: string;
  now: string;
  state: MakingState;
  agreement: { text: Localized; digest: string };
  signed: { name: string; at: string; version: number } | null;
  steps: StepSoFar[];
  reports: number;
  check: { matches: boolean; reason: string; at: string } | null;
}

async function garmentMaking(
  db: Database,
  of: OfMaking,
  { contest, round, next, making, scope, candidateNumber }: HeldMaking,
  withWaiting: boolean,
): Promise<GarmentMaking> {
  const { entryId, roundId } = of;
  const entry = await db.entry.findUniqueOrThrow({
    where: { id: entryId },
    include: {
      submissions: { orderBy: { version: "desc" }, take: 1, select: { content: true } },
      garmentAgreements: { where: { roundId } },
      garmentReports: { where: { roundId }, orderBy: { at: "asc" } },
      garmentPhotos: { where: { roundId }, orderBy: [{ addedAt: "asc" }, { fileId: "asc" }] },
      garmentChecks: {
        where: { roundId },
        orderBy: [{ reports: "desc" }, { at: "desc" }],
        take: 1,
      },
    },
  });
  const { garmentPhotos: photos, garmentReports: reports } = entry;
  const views = await fileViews(
    db,
    photos.map(({ fileId }) => fileId),
  );
  const seen = (which: (photo: (typeof photos)[number]) => boolean) =>
    photos.filter(which).map(({ fileId }) => views.get(fileId)!);
  const [signed] = entry.garmentAgreements;
  const [check] = entry.garmentChecks;
  return {
    ...{ entryId, roundId, slug: contest.slug, contest: contest.brief.title },
    number: shownNumber(candidateNumber),
    title: readForm(entry.submissions[0]?.content ?? {}).title,
    ...{ round: round.name, next: next.name, dueAt: making.dueAt },
    now: (await platformNow(db)).toISOString(),
    state: makingState(scope.made),
    agreement: { text: making.agreement, digest: agreementDigest(making) },
    signed: signed
      ? { name: signed.name, at: signed.at.toISOString(), version: signed.briefVersion }
      : null,
    steps: stepsOf(making).map((step) => ({
      ...step,
      reports: reports
        .filter((report) => report.step === step.id)
        .map(({ id, note, at }) => ({
          ...{ id, note, at: at.toISOString() },
          photos: seen(({ reportId }) => reportId === id),
        })),
      waiting: withWaiting ? seen((one) => one.step === step.id && !one.reportId) : [],
    })),
    reports: reports.length,
    check: check
      ? { matches: check.matches, reason: check.reason, at: check.at.toISOString() }
      : null,
  };
}

export type OwnMaking = GarmentMaking & { maySign: Decision; mayReport: Decision };

/** The making that the authors of an entry are in, the newest if there were several; for others there is none. */
export async function ownMaking(viewer: Viewer, entryId: string): Promise<OwnMaking> {
  const db = database();
  const entry = found(
    await db.entry.findUnique({ where: { id: entryId }, include: { authors: true } }),
  );
  if (!viewer.person || !entry.authors.some(({ personId }) => personId === viewer.person!.id))
    throw unknown();
  const { brief } = found(await competitionInForce(db, { id: entry.competitionId }));
  for (const { id: roundId, making } of [...brief.rounds].reverse()) {
    if (!making) continue;
    const of = { entryId, roundId };
    const held = await heldMaking(db, viewer, of).catch(noneHere);
    if (!held) continue;
    const page = await garmentMaking(db, of, held, true);
    const now = new Date(page.now);
    const may = [maySign(viewer, held.scope, now), mayReport(viewer, held.scope, now)] as const;
    return { ...page, maySign: may[0], mayReport: may[1] };
  }
  throw unknown();
}

/** A round in which this entry has no place; anything but that is a fault. */
function noneHere(error: unknown): null {
  if (error instanceof Refusal && error.kind === "unknown") return null;
  throw error;
}

interface OfRound {
  slug: string;
  roundId: string;
}

async function roundToRun(db: Database, viewer: Viewer, { slug, roundId }: OfRound) {
  const contest = found(await competitionInForce(db, { slug }));
  if (!mayManage(viewer, contest)) throw unknown();
  const round = found(roundNamed(contest.brief.rounds, roundId));
  const next = found(roundAfter(contest.brief.rounds, round.id));
  const lines = await makingLines(db, contest, round);
  return { contest, round, next, making: found(round.making), lines };
}

export interface MakingsPage {
  slug: string;
  contest: Localized;
  round: { id: string; name: Localized };
  next: Localized;
  dueAt: string;
  now: string;
  tracks: { id: string; name: Localized }[];
  lines: MakingLine[];
}

/** All garments that are made after a round, for those who run the contest. */
export async function makingsPage(viewer: Viewer, of: OfRound): Promise<MakingsPage> {
  const db = database();
  const { contest, round, next, making, lines } = await roundToRun(db, viewer, of);
  return {
    ...{ slug: contest.slug, contest: contest.brief.title },
    ...{ round: { id: round.id, name: round.name }, next: next.name, dueAt: making.dueAt },
    now: (await platformNow(db)).toISOString(),
    tracks: contest.brief.tracks.map(({ id, name }) => ({ id, name })),
    lines,
  };
}

export type GarmentToCheck = GarmentMaking & { designs: FileView[]; mayCheck: Decision };

/** One garment beside what was handed in, for those who run the contest. */
export async function garmentToCheck(
  viewer: Viewer,
  { number, ...of }: OfRound & { number: string },
): Promise<GarmentToCheck> {
  const db = database();
  const { lines, next, contest } = await roundToRun(db, viewer, of);
  const { entryId } = found(lines.find((line) => line.number === number));
  const held = await heldMaking(db, viewer, { entryId, roundId: of.roundId });
  const page = await garmentMaking(db, { entryId, roundId: of.roundId }, held, false);
  const files = await db.submissionFile.findMany({
    where: {
      submission: { entryId, screening: { passed: true } },
      file: { kind: { in: designKinds } },
    },
    orderBy: [{ submission: { version: "desc" } }, { position: "asc" }],
  });
  const newest = files.filter(({ submissionId }) => submissionId === files[0]?.submissionId);
  const views = await fileViews(
    db,
    newest.map(({ fileId }) => fileId),
  );
  return {
    ...page,
    designs: newest.map(({ fileId }) => views.get(fileId)!),
    mayCheck: mayCheck(viewer, contest, { ...held.scope, next, now: new Date(page.now) }),
  };
}

const designKinds = ["board", "flat", "swatch"];
