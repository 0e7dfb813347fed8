import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { roundAhead } from "~/competitions/phases";
import type { Actor } from "~/evidence/actor";
import { loadViewer } from "~/people/viewer.server";
import type { Tx } from "~/platform/database/database.server";
import { found, Refusal, unknown } from "~/platform/refusal";
import { refusals } from "./refusals";

/** The panel of a contest this person runs, held while it can still change: until the last round closes. */
export async function openPanel(tx: Tx, actor: Actor, slug: string, now: () => Promise<Date>) {
  const competition = found(await competitionInForce(tx, { slug }, "update"));
  if (!mayManage(await loadViewer(tx, actor.personId), competition)) throw unknown();
  const at = await now();
  const round = roundAhead(competition.brief, at);
  if (!round) throw new Refusal("closed", refusals.panelIsClosed);
  return { competition, competitionId: competition.id, round, roundId: round.id, at };
}
