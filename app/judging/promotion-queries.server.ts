import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { hasJudged } from "~/competitions/phases";
import type { Promotion } from "~/competitions/promotion";
import { roundAfter, roundNamed, type Round } from "~/competitions/rounds";
import type { TieBreak } from "~/competitions/tie-breaks";
import { shownNumber } from "~/entries/candidate-numbers";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found, unknown, type Decision } from "~/platform/refusal";
import type { Locale, Localized } from "~/ui/localized";
import { panelBallots } from "./counted-ballots.server";
import {
  deliberationsOf,
  type RoundDeliberation,
} from "./deliberation/deliberations-of-round.server";
import { keptOut, numbersKeptOut, type KeptOut } from "./kept-out.server";
import { makingLines, type MakingLine } from "./making/making-standing.server";
import { roundNotice, type RoundNotice } from "./notice/notice-queries.server";
import { openMatters, type OpenMatters } from "./open-matters.server";
import { openedResults, type OpenedResults } from "./opened-results";
import { mayChangePromotion } from "./promotion-changes";
import { promotionByPlace, type PromotionList } from "./promotion-list";
import { admittedEntries, vacanciesOf } from "./promotion-standing";
import { announcedPromotion, type AnnouncedPromotion } from "./promotions.server";
import { progressOfRound, proposalOf, type ProposalState } from "./proposal-state.server";
import type { RevisedRules } from "./result-content";
import { revisedOf } from "./revised-of.server";
import { rulesOfRound } from "./round-rules";
import type { SealedPage } from "./results-queries.server";
import { maySeeResults } from "./results-permissions";
import { publishedResult } from "./results.server";

interface OfRoundPage {
  slug: string;
  title: Localized;
  round: { id: string; name: Localized };
  next: { name: Localized; judgingOpensAt: string };
  tracks: { id: string; name: Localized }[];
}

/** A line of the announced list: a number and a track, and no more, for the next round is judged blind. */
export interface ListedEntry {
  number: string;
  trackId: string;
  order: number;
  scope: string;
  /** in: goes on · reserve: waits · up: moved up · out: fell away */
  state: "in" | "reserve" | "up" | "out";
}

/** An announced promotion, as everybody may read it; what may be done about it, for those who run the contest. */
export interface AnnouncedPage extends OfRoundPage {
  state: "announced";
  now: string;
  announcedAt: string;
  entries: ListedEntry[];
  /** The contest's own result is announced: from then on the scores of this round are everybody's too. */
  packaged: boolean;
  /** 公示 of the list; null where the brief has none after this round. */
  notice: RoundNotice | null;
  manage: {
    vacancies: { number: string; next: string | null }[];
    may: Decision;
    /** Whether garments are made after this round, and which of them would keep an entry from the next. */
    making: { faults: MakingLine[] } | null;
  } | null;
}

/** Judged and not announced: the ranking, where the cut lies, and who is to go on. */
export interface OpenedPromotion extends OfRoundPage {
  state: "opened";
  now: string;
  results: OpenedResults;
  policy: Promotion;
  /** Who cannot go on because of an author’s eligibility, and why. */
  keptOut: KeptOut[];
  /** null while nothing is ranked. */
  cut: PromotionList | null;
  names: Record<string, string>;
  proposal: ProposalState | null;
  mayPropose: boolean;
  tieBreaks: TieBreak[];
  criteria: Record<string, Localized>;
  primary: Localized;
  revised: RevisedRules | null;
  deliberations: RoundDeliberation[];
  matters: OpenMatters;
}

export type PromotionPage = AnnouncedPage | OpenedPromotion | SealedPage;

/**
 * The promotion after an earlier round. Before the announcement there is nothing for anybody but those who
 * make and sign it, and the answer is that of any address that does not exist.
 */
export async function promotionPage(
  viewer: Viewer,
  { slug, roundId }: { slug: string; roundId: string },
  { locale, chairVotes }: { locale: Locale; chairVotes: string[][] },
): Promise<PromotionPage> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  const { id: competitionId, brief } = contest;
  const round = found(roundNamed(brief.rounds, roundId));
  const next = found(roundAfter(brief.rounds, round.id));
  const now = await platformNow(db);
  const manages = mayManage(viewer, contest);
  const ofRound = { competitionId, roundId: round.id };
  const page = pageOf(contest, round, next);
  const announced = await announcedPromotion(db, ofRound);
  if (announced)
    return {
      ...{ state: "announced", ...page, now: now.toISOString() },
      announcedAt: announced.announcedAt.toISOString(),
      entries: listed(announced.list),
      packaged: (await publishedResult(db, competitionId)) !== null,
      notice: await roundNotice(viewer, contest, round.id),
      manage: manages
        ? {
            vacancies: vacancies(announced.list),
            may: mayChangePromotion(next, now),
            making: round.making && {
              faults: (await makingLines(db, contest, round)).filter(({ fault }) => fault),
            },
          }
        : null,
    };
  if (!maySeeResults(viewer, contest)) throw unknown();
  const { seats, names } = await progressOfRound(db, ofRound);
  if (!hasJudged(round, now)) {
    const { judgingClosesAt } = round;
    const { title, timetable } = brief;
    const backstage = { slug, title, judgingClosesAt, resultsAt: timetable.resultsAt };
    return { state: "sealed", ...backstage, now: now.toISOString(), seats, mayManage: manages };
  }
  const panel = await panelBallots(db, contest, round);
  const rules = rulesOfRound(brief, round);
  const results = openedResults({ ...rules, prizes: [] }, panel, chairVotes, locale);
  const criteria = Object.fromEntries(rules.criteria.map((one) => [one.id, one.name]));
  const policy = found(round.promotion);
  const out = await keptOut(db, contest, panel.entryIdOf);
  return {
    ...{ state: "opened", ...page, now: now.toISOString(), results, policy, names, criteria },
    cut: results.ranking?.ranked
      ? promotionByPlace(policy, panel.entries, results.ranking.lines, [], numbersKeptOut(out))
      : null,
    keptOut: out,
    deliberations: await deliberationsOf(db, ofRound),
    matters: await openMatters(db, competitionId, panel),
    revised: await revisedOf(db, contest, round, panel, results),
    proposal: (await proposalOf(db, ofRound))?.state ?? null,
    mayPropose: manages,
    tieBreaks: rules.tieBreaks,
    primary: criteria[rules.primaryCriterionId] ?? { zh: "" },
  };
}

const pageOf = ({ slug, brief }: InForce, round: Round, next: Round): OfRoundPage => ({
  ...{ slug, title: brief.title },
  round: { id: round.id, name: round.name },
  next: { name: next.name, judgingOpensAt: next.judgingOpensAt },
  tracks: brief.tracks.map(({ id, name }) => ({ id, name })),
});

type List = AnnouncedPromotion["list"];

/** Those who go on by their numbers, for their ranks would tell the next panel; reserves in their order. */
function listed(list: List): ListedEntry[] {
  const admitted = new Set(admittedEntries(list));
  return [...list]
    .sort(
      (one, other) =>
        (one.standing === "reserve" && other.standing === "reserve"
          ? one.order - other.order
          : 0) || one.candidateNumber - other.candidateNumber,
    )
    .map(({ entryId, candidateNumber, trackId, standing, order, scope, fallen }) => {
      const up = standing === "reserve" && admitted.has(entryId);
      const state = fallen ? "out" : up ? "up" : standing === "reserve" ? "reserve" : "in";
      const shown = standing === "reserve" ? order : 0;
      return { number: shownNumber(candidateNumber), trackId, scope, order: shown, state };
    });
}

function vacancies(list: List) {
  const number = (entryId: string | null) => {
    const line = list.find((one) => one.entryId === entryId);
    return line ? shownNumber(line.candidateNumber) : null;
  };
  return vacanciesOf(list).map(({ entryId, next }) => ({
    number: number(entryId)!,
    next: number(next),
  }));
}
