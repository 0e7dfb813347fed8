import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { roundAfter, roundNamed } from "~/competitions/rounds";
import type { DeedContext } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, must, unknown } from "~/platform/refusal";
import { announcedPromotion } from "./promotions.server";
import { mayChangePromotion } from "./promotion-changes";

export interface OfPromotion {
  slug: string;
  /** The round after which the list was made. */
  roundId: string;
}

/** The announced list of a contest this person runs, held for a change, while it may still change. */
export async function heldPromotion({ tx, actor, now }: DeedContext, of: OfPromotion) {
  const contest = found(await competitionInForce(tx, { slug: of.slug }, "update"));
  if (!mayManage(await loadViewer(tx, actor.personId), contest)) throw unknown();
  const { rounds } = contest.brief;
  const round = found(roundNamed(rounds, of.roundId));
  const next = found(roundAfter(rounds, round.id));
  const promotion = found(
    await announcedPromotion(tx, { competitionId: contest.id, roundId: round.id }),
  );
  const at = await now();
  must(mayChangePromotion(next, at));
  return { contest, round, next, promotion, at, byId: found(actor.personId) };
}
