import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import { mayApprove } from "~/competitions/permissions";
import { earliestAnnouncement } from "~/competitions/phases";
import { roundAfter, roundNamed, type Round } from "~/competitions/rounds";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown, type Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { honours, type Honour } from "./honours.server";
import { keptOut, type KeptOut } from "./kept-out.server";
import { proposalOf, type ProposalState } from "./proposal-state.server";
import { refusals as t } from "./refusals";
import { signingTexts } from "./signing-window";
import { resultContentSchema, type ResultRules } from "./result-content";
import { summaryOf, type ResultSummary } from "./result-summary";
import { entriesOfRound } from "./round-entries.server";
import { maySeeResults } from "./results-permissions";

/** What the second person reads before signing. */
export interface ApprovalPage {
  slug: string;
  title: Localized;
  now: string;
  /** An earlier round, whose promotion is signed; null where it is the result of the contest. */
  round: { id: string; name: Localized } | null;
  earliestAt: string;
  proposal: ProposalState;
  summary: ResultSummary;
  honours: Honour[];
  promotion: ResultRules["promotion"] | null;
  /** Of a promotion: who is passed over because of an author’s eligibility, and why. */
  keptOut: KeptOut[];
  tracks: { id: string; name: Localized }[];
  /** Why this person cannot sign; null while they can. */
  because: Because | null;
}

/** The newest proposal of a round, for those who make and sign results; null while there is none. */
export async function approvalPage(
  viewer: Viewer,
  slug: string,
  roundId: string | null = null,
): Promise<ApprovalPage | null> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  if (!maySeeResults(viewer, contest)) throw unknown();
  const { id: competitionId, brief } = contest;
  const round = found(roundNamed(brief.rounds, roundId));
  const proposal = await proposalOf(db, { competitionId, roundId: round.id });
  if (!proposal) return null;
  const { id, content, proposedById, approval } = proposal.newest;
  const { rules, ...rest } = resultContentSchema.parse(content);
  const now = await platformNow(db);
  const signs = mayApprove(viewer, contest, proposedById);
  const open = proposal.state.lapsed ? signingTexts.lapsed : signs ? null : t.ownProposal;
  return {
    ...{ slug, title: brief.title, now: now.toISOString(), proposal: proposal.state },
    round: roundAfter(brief.rounds, round.id) ? { id: round.id, name: round.name } : null,
    earliestAt: earliestAnnouncement(brief, round, now).toISOString(),
    summary: summaryOf({ ...rest, rules }),
    honours: await honours(db, id, brief.prizes),
    promotion: rules.promotion ?? null,
    keptOut: rules.promotion ? await passedOver(db, contest, round, rules.promotion) : [],
    tracks: brief.tracks.map(({ id, name }) => ({ id, name })),
    because: approval ? t.approvedAlready : open,
  };
}

async function passedOver(
  db: Database,
  contest: InForce,
  round: Round,
  { passedOver: numbers }: NonNullable<ResultRules["promotion"]>,
): Promise<KeptOut[]> {
  const entries = await entriesOfRound(db, contest, round);
  const idOf = new Map(entries.map((one) => [String(one.candidateNumber), one.entryId]));
  const because = await keptOut(db, contest, idOf);
  return numbers.map(
    (entry) => because.find((one) => one.entry === entry) ?? { entry, authors: [] },
  );
}
