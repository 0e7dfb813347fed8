import { competitionInForce } from "~/competitions/in-force.server";
import { canonicalJson } from "~/evidence/canonical-json";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import { shownNumber } from "~/entries/candidate-numbers";
import { labelsOf } from "~/garments/note-labels";
import type { Viewer } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import type { Scores } from "../ballot";
import { ownsSeat } from "../permissions";
import { rulesOfRound } from "../round-rules";
import { howToVerify } from "./how-to-verify";

/** What the journal committed to at that moment; salt and payload are null once they were erased. */
interface Noted {
  sequence: string;
  commitment: string;
  salt: string | null;
  payload: unknown;
}

export interface Committed extends Noted {
  lockedAt: string;
}

/** A place of a garment that was marked, under the letter that it has on the garment. */
interface RecordedMark extends Noted {
  entry: string;
  round: { id: string; name: Localized };
  letter: string;
  text: string;
  forDesigner: boolean;
  markedAt: string;
}

interface RecordedBallot extends Committed {
  entry: string;
  round: { id: string; name: Localized };
  scores: { id: string; name: Localized; score: number }[];
  comment: string;
  abstained: boolean;
}

interface RecordedComparisons extends Committed {
  round: { id: string; name: Localized };
  /** The numbers behind the names that the payload uses for the entries. */
  entries: Record<string, string>;
  count: number;
}

interface RecordedOrder extends Committed {
  round: { id: string; name: Localized };
  entries: Record<string, string>;
  /** Numbers from the best to the last; those of one group share their place. */
  order: string[][];
}

/** 评分记录: everything that one juror has locked, for that juror alone. */
export interface OwnRecord {
  recordVersion: 1;
  contest: { slug: string; title: Localized };
  seat: number;
  ballots: RecordedBallot[];
  comparisons: RecordedComparisons[];
  orders: RecordedOrder[];
  marks: RecordedMark[];
  howToVerify: typeof howToVerify;
  /** SHA-256 of all the rest, as canonical JSON. */
  digest: string;
}

const locking = ["judging.lock-ballot", "judging.lock-comparisons", "judging.lock-order"];

/** What lies locked on one's own desk, in any round; an open ballot is in no record, and nobody else's seat has one. */
export async function ownRecord(viewer: Viewer, seatId: string): Promise<OwnRecord> {
  const db = database();
  const seat = found(
    await db.seat.findUnique({
      where: { id: seatId },
      include: {
        assignments: {
          include: {
            ballot: true,
            entry: { select: { candidateNumber: true } },
            marks: { orderBy: [{ at: "asc" }, { id: "asc" }] },
          },
          orderBy: [{ roundId: "asc" }, { position: "asc" }],
        },
      },
    }),
  );
  const contest = found(await competitionInForce(db, { id: seat.competitionId }));
  if (!ownsSeat(viewer, seat, contest)) throw unknown();
  const { brief, slug } = contest;
  const locked = seat.assignments.filter(({ ballot }) => ballot?.lockedAt);
  const notes = await db.journalEntry.findMany({
    where: {
      deed: { in: [...locking, "judging.mark-garment"] },
      subjectId: { in: [seatId, ...locked.map(({ id }) => id)] },
    },
    include: { opening: true },
    orderBy: { sequence: "asc" },
  });
  const noted = ({ sequence, commitment, opening }: (typeof notes)[number]): Noted => ({
    sequence: String(sequence),
    commitment: hexOf(commitment),
    salt: opening?.salt ? hexOf(opening.salt) : null,
    payload: opening?.payload ?? null,
  });
  const committed = (note: (typeof notes)[number]): Committed => ({
    ...{ ...noted(note), lockedAt: note.instant.toISOString() },
  });
  const roundOf = (id: string) => found(brief.rounds.find((round) => round.id === id));
  const number = (one: (typeof locked)[number]) => shownNumber(one.entry.candidateNumber ?? 0);
  const ballots = locked.flatMap((desk): RecordedBallot[] => {
    const note = notes.find(
      ({ subjectId, deed }) => subjectId === desk.id && deed === "judging.lock-ballot",
    );
    if (!note || !desk.ballot) return [];
    const { id, name, ...round } = roundOf(desk.roundId);
    const scores = desk.ballot.scores as Scores;
    return [
      {
        ...{ entry: number(desk), round: { id, name }, ...committed(note) },
        scores: rulesOfRound(brief, { id, name, ...round })
          .criteria.filter((criterion) => scores[criterion.id] !== undefined)
          .map((criterion) => ({
            ...{ id: criterion.id, name: criterion.name, score: scores[criterion.id]! },
          })),
        comment: desk.ballot.comment,
        abstained: desk.ballot.abstainedAt !== null,
      },
    ];
  });
  const comparisons = notes.flatMap((note): RecordedComparisons[] => {
    const payload = note.opening?.payload as { round: string; compared: unknown[] } | undefined;
    if (note.deed !== "judging.lock-comparisons" || !payload) return [];
    const { id, name } = roundOf(payload.round);
    const own = locked.filter(({ roundId }) => roundId === id);
    return [
      {
        ...{ round: { id, name }, ...committed(note), count: payload.compared.length },
        entries: Object.fromEntries(own.map((desk) => [desk.id, number(desk)])),
      },
    ];
  });
  const orders = notes.flatMap((note): RecordedOrder[] => {
    const payload = note.opening?.payload as { round: string; order: string[][] } | undefined;
    if (note.deed !== "judging.lock-order" || !payload) return [];
    const { id, name } = roundOf(payload.round);
    const own = locked.filter(({ roundId }) => roundId === id);
    const entries = Object.fromEntries(own.map((desk) => [desk.id, number(desk)]));
    const order = payload.order.map((group) => group.map((work) => entries[work] ?? "–"));
    return [{ ...{ round: { id, name }, ...committed(note) }, entries, order }];
  });
  const marks = locked.flatMap((desk) => {
    const { id, name } = roundOf(desk.roundId);
    const letters = labelsOf(desk.marks.map(({ text }) => ({ text, mark: true })));
    return desk.marks.flatMap((mark, nth): RecordedMark[] => {
      const note = notes.find(
        ({ opening }) => (opening?.payload as { mark?: string } | undefined)?.mark === mark.id,
      );
      const { text, forDesigner, at } = mark;
      const said = { letter: letters[nth]!, text, forDesigner, markedAt: at.toISOString() };
      return note ? [{ entry: number(desk), round: { id, name }, ...said, ...noted(note) }] : [];
    });
  });
  const record = {
    ...{ recordVersion: 1 as const, contest: { slug, title: brief.title }, seat: seat.alias },
    ...{ ballots, comparisons, orders, marks, howToVerify },
  };
  return {
    ...record,
    digest: hexOf(sha256(utf8(canonicalJson(JSON.parse(JSON.stringify(record)))))),
  };
}
