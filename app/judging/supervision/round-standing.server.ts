import type { InForce } from "~/competitions/in-force.server";
import { panelsIn, seatSources } from "~/competitions/panels";
import type { Round } from "~/competitions/rounds";
import { canonicalJson } from "~/evidence/canonical-json";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import type { Database, Tx } from "~/platform/database/database.server";
import { panelDesks } from "../standing-desks.server";
import type { RoundStanding } from "./supervision-record";

/** How a round stands, in counts: ballots are counted and never read. */
export async function roundStanding(
  db: Database | Tx,
  { id: competitionId, slug, version, brief }: InForce,
  round: Round,
): Promise<RoundStanding> {
  const { id: roundId, name, method, judgingOpensAt, judgingClosesAt } = round;
  const seats = await db.seat.findMany({
    where: { competitionId },
    select: { source: true, confidentialityAt: true, conflictsDeclaredAt: true, endedAt: true },
  });
  const sitting = seats.filter(({ endedAt }) => !endedAt);
  const draw = await db.assignmentDraw.findUnique({
    where: { competitionId_roundId: { competitionId, roundId } },
  });
  const desks = await panelDesks(db, { competitionId, roundId });
  const recused = await db.assignment.count({
    where: { roundId, seat: { competitionId }, recusedAt: { not: null } },
  });
  return {
    contest: { slug, title: brief.title, version },
    round: { id: roundId, name, method, judgingOpensAt, judgingClosesAt },
    panel: {
      seated: sitting.length,
      promised: sitting.filter(({ confidentialityAt }) => confidentialityAt).length,
      declared: sitting.filter(({ conflictsDeclaredAt }) => conflictsDeclaredAt).length,
      left: seats.length - sitting.length,
    },
    draw: draw && { seed: draw.seed, at: draw.at.toISOString() },
    desks: {
      entries: new Set(desks.map(({ entryId }) => entryId)).size,
      assigned: desks.length,
      recused,
      locked: desks.filter(({ locked }) => locked).length,
    },
    ...(panelsIn(brief.panels, method) !== "one" && {
      sources: seatSources.map((source) => {
        const own = desks.filter((desk) => desk.source === source);
        return {
          source,
          seated: sitting.filter((seat) => seat.source === source).length,
          assigned: own.length,
          locked: own.filter(({ locked }) => locked).length,
        };
      }),
    }),
  };
}

/** The digest of what a supervisor has read, so that nothing else is signed in its place. */
export const digestOf = (content: unknown): string => hexOf(sha256(utf8(canonicalJson(content))));
