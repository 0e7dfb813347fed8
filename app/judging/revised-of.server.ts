import type { InForce } from "~/competitions/in-force.server";
import type { Round } from "~/competitions/rounds";
import type { Database } from "~/platform/database/database.server";
import type { PanelBallots } from "./counted-ballots.server";
import { countedBefore } from "./counted-before.server";
import type { OpenedResults } from "./opened-results";
import type { RevisedRules } from "./result-content";
import { revisedRules } from "./revised-rules";

/** What a change of the counting rules has moved in an opened round; null where there was none. */
export async function revisedOf(
  db: Database,
  contest: InForce,
  round: Round,
  panel: PanelBallots,
  { ranking, chairVotes }: OpenedResults,
): Promise<RevisedRules | null> {
  if (!ranking?.ranked) return null;
  const before = await countedBefore(db, contest, round);
  return before && revisedRules(before, contest, round, panel, chairVotes, ranking.lines);
}
