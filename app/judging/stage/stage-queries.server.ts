import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { shownNumber } from "~/entries/candidate-numbers";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown, type Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { mayCall, mayCheckIn } from "../permissions";
import { entriesOfRound } from "../round-entries.server";
import { panelDesks, type OfRound } from "../standing-desks.server";
import { liveRound } from "./held-stage.server";

/** A work of the final, by its number: whether it is there, whether it was called, how many ballots are locked. */
export interface StageLine {
  number: string;
  track: Localized;
  checkedIn: string | null;
  called: string | null;
  now: boolean;
  locked: number;
  jurors: number;
}

export interface StagePage {
  slug: string;
  title: Localized;
  round: { id: string; name: Localized };
  /** The number that stands on the stage now. */
  called: string | null;
  lines: StageLine[];
  /** Why nobody can be called, or check in, now. */
  noCalls: Because | null;
  noCheckIns: Because | null;
}

/** The stage of a live round, for those who run the contest: numbers and counts, no name and no score. */
export async function stagePage(viewer: Viewer, slug: string, roundId: string): Promise<StagePage> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  if (!mayManage(viewer, contest)) throw unknown();
  const round = found(liveRound(contest, roundId));
  const now = await platformNow(db);
  const of = { competitionId: contest.id, roundId };
  const entries = await entriesOfRound(db, contest, round);
  const [calls, checkIns, desks] = [
    await db.stageCall.findMany({ where: of, orderBy: [{ at: "asc" }, { id: "asc" }] }),
    await db.stageCheckIn.findMany({ where: of }),
    await panelDesks(db, of),
  ];
  const current = calls.at(-1)?.entryId ?? null;
  const track = (id: string) => contest.brief.tracks.find((one) => one.id === id)!.name;
  const [calling, checking] = [mayCall(round, now), mayCheckIn(round, now)];
  const lines = entries.map(({ entryId, candidateNumber, trackId }): StageLine => {
    const own = desks.filter((desk) => desk.entryId === entryId);
    return {
      number: shownNumber(candidateNumber),
      track: track(trackId),
      checkedIn: checkIns.find((one) => one.entryId === entryId)?.at.toISOString() ?? null,
      called: calls.findLast((one) => one.entryId === entryId)?.at.toISOString() ?? null,
      now: entryId === current,
      locked: own.filter(({ locked }) => locked).length,
      jurors: own.length,
    };
  });
  lines.sort((one, other) => (one.number < other.number ? -1 : 1));
  return {
    ...{ slug, title: contest.brief.title, round: { id: roundId, name: round.name }, lines },
    called: lines.find((line) => line.now)?.number ?? null,
    noCalls: calling.allowed ? null : calling.because,
    noCheckIns: checking.allowed ? null : checking.because,
  };
}

/** The entry that stands on the stage now; null where nobody does. */
export async function calledEntry(db: Database, of: OfRound): Promise<string | null> {
  const call = await db.stageCall.findFirst({
    where: of,
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return call?.entryId ?? null;
}
