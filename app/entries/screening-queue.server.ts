import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { phaseAt, type Course, type Phase } from "~/competitions/phases";
import type { Brief } from "~/competitions/brief";
import type { FileView } from "~/media/file-view";
import { fileViews } from "~/media/file-views.server";
import type { SignedIn } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { all as everyOne, found, unknown, type Decision } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { lackingOf } from "./commitment";
import { commitmentsOf } from "./committed-files.server";
import { readForm, type EntryForm } from "./form";
import { newestSubmissions } from "./newest-submissions.server";
import type { AnonymityOutcome, Finding } from "./anonymity";
import { entriesWithNearCopies, nearCopiesOf, type NearCopyLine } from "./near-copy-queries.server";
import { mayDecideScreening, mayNumber, mayScreen, mayScreenVersion } from "./permissions";
import { neighbours, type Neighbours } from "./queue-order";
import {
  queueFlags,
  screeningState,
  type QueueFlag,
  type ScreeningState,
} from "./screening-states";

/** An entry as a line of the queue. */
export interface QueueLine {
  entryId: string;
  title: string;
  track: Localized | null;
  version: number;
  at: string;
  candidateNumber: number | null;
  state: ScreeningState;
  flags: QueueFlag[];
}

/** One submission, laid out to be screened. */
export interface OnTheTable {
  entryId: string;
  submissionId: string;
  version: number;
  at: string;
  state: ScreeningState;
  candidateNumber: number | null;
  form: EntryForm;
  files: FileView[];
  /** How many files that were handed in by their hashes have not arrived and been accepted. */
  lacking: number;
  decision: { ruleId: string | null; reason: string | null; at: string } | null;
  may: Decision;
  neighbours: Neighbours;
  nearCopies: NearCopyLine[];
  anonymity: {
    findings: Finding[];
    outcome: AnonymityOutcome | null;
    note: string | null;
    at: string | null;
  } | null;
}

export interface ScreeningQueue {
  contest: { id: string; slug: string; title: Localized } & Pick<
    Brief,
    "tracks" | "dimensions" | "entryRules" | "timetable" | "timeZone"
  >;
  now: string;
  phase: Phase;
  /** Whose lines are shown. */
  state: ScreeningState;
  counts: Record<ScreeningState, number>;
  track: string | null;
  flag: QueueFlag | null;
  lines: QueueLine[];
  /** How many lines of this state there are on all pages. */
  page: { number: number; of: number };
  open: OnTheTable | null;
  justDecided: { title: string; passed: boolean; submissionId: string; mayUndo: boolean } | null;
  numbered: { at: string; seed: string } | null;
  mayNumber: Decision;
  manages: boolean;
}

const linesOnPage = 50;

export interface QueueQuestion {
  state?: ScreeningState | undefined;
  track?: string | undefined;
  flag?: QueueFlag | undefined;
  page?: number | undefined;
  /** The entry to lay on the table; without one the first that waits. */
  entryId?: string | undefined;
  /** The entry that was decided a moment ago. */
  decided?: string | undefined;
}

/** The queue of a contest for those who screen it; for everybody else there is none. */
export async function screeningQueue(
  viewer: SignedIn,
  slug: string,
  { state = "waiting", page = 1, track, flag, entryId, decided }: QueueQuestion,
  db: Database = database(),
): Promise<ScreeningQueue> {
  const contest = found(await competitionInForce(db, { slug }));
  if (!mayScreen(viewer, contest)) throw unknown();
  const now = await platformNow(db);
  const { id, brief } = contest;
  const { title, tracks, dimensions, entryRules, timetable, rounds, timeZone } = brief;
  const flagged = await flaggedEntries(db, id);
  const all = (await newestSubmissions(db, id))
    .map((row) => ({
      ...row,
      state: screeningState(row),
      flags: queueFlags.filter((one) =>
        flagged[one].has(one === "near" ? row.entryId : row.submissionId),
      ),
    }))
    .filter((row) => (!track || row.trackId === track) && (!flag || row.flags.includes(flag)));
  // In the order of arrival: who waits longest is screened first.
  all.sort(
    (one, other) => one.at.getTime() - other.at.getTime() || (one.entryId < other.entryId ? -1 : 1),
  );
  const counts = { waiting: 0, incomplete: 0, passed: 0, refused: 0, withdrawn: 0 };
  for (const row of all) counts[row.state] += 1;
  const chosen = all.filter((row) => row.state === state);
  const pages = Math.max(1, Math.ceil(chosen.length / linesOnPage));
  const number = Math.min(Math.max(1, page), pages);
  const numbering = await db.candidateNumbering.findUnique({ where: { competitionId: id } });
  const laid = entryId ? found(all.find((row) => row.entryId === entryId)) : chosen[0];
  const just = all.find((row) => row.entryId === decided);
  return {
    contest: { id, slug, title, tracks, dimensions, entryRules, timetable, timeZone },
    now: now.toISOString(),
    phase: phaseAt(brief, now),
    state,
    counts,
    track: track ?? null,
    flag: flag ?? null,
    lines: chosen.slice((number - 1) * linesOnPage, number * linesOnPage).map((row) => ({
      entryId: row.entryId,
      title: row.title,
      track: tracks.find((track) => track.id === row.trackId)?.name ?? null,
      version: row.version,
      at: row.at.toISOString(),
      candidateNumber: row.candidateNumber,
      state: row.state,
      flags: row.flags,
    })),
    page: { number, of: pages },
    open: laid
      ? {
          ...(await onTheTable(db, viewer, laid, { timetable, rounds, now })),
          neighbours: neighbours(chosen, all, laid.entryId),
        }
      : null,
    justDecided: just ? justDecided(just, { timetable, rounds, now }) : null,
    numbered: numbering && { at: numbering.at.toISOString(), seed: numbering.seed },
    mayNumber: mayNumber(viewer, contest, { timetable, now, numbered: numbering !== null }),
    manages: mayManage(viewer, contest),
  };
}

const justDecided = ({ title, passed, submissionId }: Row, at: Course & { now: Date }) =>
  passed === null
    ? null
    : { title, passed, submissionId, mayUndo: mayDecideScreening(at, true).allowed };

type Row = Awaited<ReturnType<typeof newestSubmissions>>[number] & { state: ScreeningState };

async function onTheTable(
  db: Database,
  viewer: SignedIn,
  row: Row,
  at: Course & { now: Date },
): Promise<Omit<OnTheTable, "neighbours">> {
  const submission = await db.submission.findUniqueOrThrow({
    where: { id: row.submissionId },
    include: { files: { orderBy: { position: "asc" } }, screening: true, anonymity: true },
  });
  const views = await fileViews(
    db,
    submission.files.map(({ fileId }) => fileId),
  );
  const { screening, anonymity } = submission;
  const { committed, arrived } = (await commitmentsOf(db, { id: row.submissionId }))!;
  return {
    entryId: row.entryId,
    submissionId: row.submissionId,
    version: row.version,
    at: row.at.toISOString(),
    state: row.state,
    candidateNumber: row.candidateNumber,
    form: readForm(submission.content),
    files: submission.files.flatMap(({ fileId }) => views.get(fileId) ?? []),
    decision: screening && {
      ruleId: screening.ruleId,
      reason: screening.reason,
      at: screening.at.toISOString(),
    },
    may: everyOne(mayScreenVersion(row), mayDecideScreening(at, screening !== null)),
    lacking: lackingOf(committed, arrived).length,
    nearCopies: await nearCopiesOf(viewer, row.entryId, db),
    anonymity: anonymity && {
      findings: anonymity.findings as unknown as Finding[],
      outcome: anonymity.outcome as AnonymityOutcome | null,
      note: anonymity.note,
      at: anonymity.at?.toISOString() ?? null,
    },
  };
}

/** What somebody still has to look at: entries by their pictures, versions by their words. */
async function flaggedEntries(
  db: Database,
  competitionId: string,
): Promise<Record<QueueFlag, Set<string>>> {
  const checks = await db.anonymityCheck.findMany({
    where: { outcome: null, submission: { entry: { competitionId } } },
    select: { submissionId: true },
  });
  return {
    near: await entriesWithNearCopies(db, competitionId),
    anonymity: new Set(checks.map(({ submissionId }) => submissionId)),
  };
}
