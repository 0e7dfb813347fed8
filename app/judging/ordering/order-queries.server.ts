import { competitionInForce } from "~/competitions/in-force.server";
import { shownNumber } from "~/entries/candidate-numbers";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found, must, unknown, type Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { roundBy } from "../desk.server";
import { blindWork } from "../blind-work.server";
import type { JuryPlate } from "../jury-files.server";
import { seatInRound } from "../calibration/calibration-state.server";
import { mayLook, mayScore, ownsSeat } from "../permissions";
import { desksOfSeat } from "../standing-desks.server";
import { keptOrder } from "./held-ordering.server";
import { orderOn, type KeptOrder } from "./order";

/** A work as it stands in an order: its number, its title, its first picture. */
export interface OrderedWork {
  assignmentId: string;
  number: string;
  title: string;
  picture: JuryPlate | null;
}

export interface OrderPage {
  seatId: string;
  title: Localized;
  round: Localized;
  now: string;
  judgingClosesAt: string;
  /** In the order of the desk. */
  works: OrderedWork[];
  kept: KeptOrder;
  locked: boolean;
  /** Why nothing can be put in order now. */
  closed: Because | null;
}

/** One's own order of one's own desk; of a round that does not rank, and for anybody else, there is none. */
export async function orderPage(viewer: Viewer, seatId: string): Promise<OrderPage> {
  const db = database();
  const known = found(await db.seat.findUnique({ where: { id: seatId } }));
  const contest = found(await competitionInForce(db, { id: known.competitionId }));
  if (!ownsSeat(viewer, known, contest)) throw unknown();
  const now = await platformNow(db);
  const round = found(roundBy("rank", contest, now));
  const seat = await seatInRound(db, known, round.id);
  must(mayLook(seat, round, now));
  const of = { seatId, roundId: round.id };
  const desks = await desksOfSeat(db, of);
  const works: OrderedWork[] = [];
  for (const { assignmentId, candidateNumber } of desks) {
    const { content, files } = await blindWork(viewer, assignmentId);
    const plates = files.filter((file): file is JuryPlate => "look" in file);
    const picture = plates.find(({ kind }) => kind === "photo") ?? plates[0] ?? null;
    const number = shownNumber(candidateNumber);
    works.push({ ...{ assignmentId, number, picture }, title: content.title });
  }
  const locked = desks.some((desk) => desk.locked);
  const state = { recusedAt: null, lockedAt: locked ? now : null };
  const writing = mayScore(seat, state, round, now);
  const kept = await keptOrder(db, of);
  return {
    ...{ seatId, title: contest.brief.title, round: round.name, now: now.toISOString() },
    ...{ judgingClosesAt: round.judgingClosesAt, works, locked },
    kept: {
      ...kept,
      order: orderOn(
        works.map((work) => work.assignmentId),
        kept.order,
      ).order,
    },
    closed: writing.allowed ? null : writing.because,
  };
}
