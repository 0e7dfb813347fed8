import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { hasJudged } from "~/competitions/phases";
import { roundNamed } from "~/competitions/rounds";
import type { DeedContext } from "~/evidence/deed.server";
import { heldOrganisation } from "~/people/held-organisation.server";
import { whileNotSuspended } from "~/people/standing";
import { loadViewer } from "~/people/viewer.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { rankRound } from "./comparing/rank-comparisons";
import { countedBefore } from "./counted-before.server";
import { panelBallots } from "./counted-ballots.server";
import { finishedDeliberations } from "./deliberation/finished-deliberations.server";
import { openMatters } from "./open-matters.server";
import { refusals as t } from "./refusals";
import { revisedRules } from "./revised-rules";
import { rulesOfRound } from "./round-rules";
import { sourceRefusals } from "./sources/refusals";

export interface OpenRoundInput {
  slug: string;
  /** null for the last round. */
  roundId: string | null;
  /** Needed when ballots are missing or an entry was judged by nobody. */
  missingReason: string;
  /** The chair's votes on ties, each from first to last. */
  chairVotes?: string[][];
}

/** The fewest characters of a reason that people will read with a result. */
export const reasonLeast = 6;

/** Opens the ballots of a round whose judging is over and ranks them by the brief, held for a proposal. */
export async function openRound({ tx, actor, now }: DeedContext, input: OpenRoundInput) {
  const competition = found(await competitionInForce(tx, { slug: input.slug }, "update"));
  const { id: competitionId, brief } = competition;
  if (!mayManage(await loadViewer(tx, actor.personId), competition)) throw unknown();
  const round = found(roundNamed(brief.rounds, input.roundId));
  const host = found(await heldOrganisation(tx, competition.hostId));
  must(whileNotSuspended(host.standing));
  const at = await now();
  if (!hasJudged(round, at)) throw new Refusal("closed", t.stillJudging);
  const ofRound = { competitionId, roundId: round.id };
  if (await tx.resultApproval.findUnique({ where: { competitionId_roundId: ofRound } }))
    throw new Refusal("conflict", t.approvedAlready);

  const panel = await panelBallots(tx, competition, round);
  const judged = round.method === "compare" ? panel.comparisons : panel.counted;
  if (judged.length === 0) throw new Refusal("conflict", t.nothingJudged);
  const missingReason = input.missingReason.trim();
  const matters = await openMatters(tx, competitionId, panel);
  const unsettled = matters.conflicts + matters.objections > 0;
  const lacking = panel.missing.length > 0 || panel.unjudged.length > 0;
  const incomplete = lacking || unsettled;
  if (incomplete && missingReason.length < reasonLeast)
    throw new Refusal("invalid", lacking ? t.missingBallots : t.unsettled, "missingReason");
  const rules = rulesOfRound(brief, round);
  const chairVotes = rules.tieBreaks.includes("chair-vote") ? (input.chairVotes ?? []) : [];
  const ranking = rankRound(rules, panel, chairVotes);
  if (!ranking.ranked)
    throw new Refusal(
      "conflict",
      ranking.source ? sourceRefusals.sourceNotRanked : t.notComparable,
    );
  const deliberations = await finishedDeliberations(tx, ofRound);
  const before = await countedBefore(tx, competition, round);
  const revised =
    before && revisedRules(before, competition, round, panel, chairVotes, ranking.places);
  return {
    /** What goes into the package beside the ranking, where there is any. */
    beside: {
      ...(unsettled && { unsettled: matters }),
      ...(revised && { revised }),
      ...(deliberations.length > 0 && { deliberations }),
    },
    ...{ competition, round, ofRound, at, panel, ranking, chairVotes },
    missingReason: incomplete ? missingReason : null,
    number: (await tx.result.count({ where: ofRound })) + 1,
    proposedById: found(actor.personId),
  };
}
