import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import { roundNamed, type Round } from "~/competitions/rounds";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import type { Database, Tx } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { roleInObjection, type ObjectionRole, type ObjectionScope } from "./notice-permissions";

const whole = {
  entry: { include: { authors: true, release: true } },
  decision: true,
  reply: true,
  viewing: true,
} as const;

const withAll = (db: Database | Tx, id: string) =>
  db.objection.findUnique({ where: { id }, include: whole });

/** An objection with its contest, and as whom this person has to do with it. */
export interface HeldObjection {
  objection: NonNullable<Awaited<ReturnType<typeof withAll>>>;
  contest: InForce;
  /** The earlier round whose list it is about; null: the contest's result. */
  round: Round | null;
  scope: ObjectionScope;
  role: ObjectionRole;
}

/** For whom it does not concern there is no such objection. With `lock`, the contest is held FOR UPDATE first. */
export async function heldObjection(
  db: Database | Tx,
  viewer: Viewer,
  id: string,
  lock?: "update",
): Promise<HeldObjection> {
  const place = found(
    await db.objection.findUnique({ where: { id }, select: { competitionId: true } }),
  );
  const contest = found(await competitionInForce(db, { id: place.competitionId }, lock));
  const objection = found(await withAll(db, id));
  if ((await platformNow(db)) < objection.filedAt) throw unknown();
  const scope: ObjectionScope = {
    filedById: objection.filedById,
    authorIds: objection.entry?.authors.map(({ personId }) => personId) ?? [],
    decided: objection.decision !== null,
  };
  const { final, roundId } = await db.result.findUniqueOrThrow({
    where: { id: objection.resultId },
    select: { final: true, roundId: true },
  });
  const round = final ? null : found(roundNamed(contest.brief.rounds, roundId));
  return { objection, contest, round, scope, role: found(roleInObjection(viewer, contest, scope)) };
}
