import { competitionInForce } from "~/competitions/in-force.server";
import { hasJudged } from "~/competitions/phases";
import { roundNamed } from "~/competitions/rounds";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { panelCriteria } from "../ballot";
import { rankRound } from "../comparing/rank-comparisons";
import { panelBallots } from "../counted-ballots.server";
import { maySeeResults } from "../results-permissions";
import { rulesOfRound } from "../round-rules";
import { paretoFront, scalesOf, type Scale } from "./scales";

export interface ScalesPage {
  slug: string;
  title: Localized;
  round: { id: string; name: Localized; final: boolean };
  span: readonly [number, number];
  scales: Scale[];
  /** By the weighted total, as it is declared: one view among others. */
  entries: { entry: string; place: number }[];
  /** The two scales that are held against each other; null where there is but one. */
  against: { x: string; y: string; front: string[] } | null;
}

/** The criteria of a judged round as scales of their own, for those who make and sign its result. */
export async function scalesPage(
  viewer: Viewer,
  slug: string,
  roundId: string,
  chosen: { x: string | null; y: string | null },
): Promise<ScalesPage> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  if (!maySeeResults(viewer, contest)) throw unknown();
  const { brief } = contest;
  const round = found(roundNamed(brief.rounds, roundId));
  if (!hasJudged(round, await platformNow(db)) || round.method !== "score") throw unknown();
  const rules = rulesOfRound(brief, round);
  const panel = await panelBallots(db, contest, round);
  if (panel.counted.length === 0) throw unknown();
  const ranking = rankRound(rules, panel);
  if (!ranking.ranked) throw unknown();
  const criteria = panelCriteria(rules.criteria);
  const panels = ranking.beside?.sources ?? [{ source: null, input: ranking.input }];
  const scales = panels.flatMap(({ source, input }) =>
    scalesOf(
      input,
      criteria.filter((one) => source === null || one.source === source),
      source,
    ),
  );
  const ends = panels.map(({ input }) => input.scale!);
  const span = [
    Math.min(...ends.map(({ min }) => min)),
    Math.max(...ends.map(({ max }) => max)),
  ] as const;
  return {
    ...{ slug, title: brief.title, span, scales },
    round: { id: round.id, name: round.name, final: round === brief.rounds.at(-1) },
    // What one of the panels did not judge has no profile on all scales.
    entries: ranking.places
      .filter(({ entry }) => scales.every(({ of }) => of[entry]))
      .map(({ entry, place }) => ({ entry, place })),
    against: against(scales, chosen),
  };
}

/** Creativity against prospects where the brief has the policy's criteria, else its first and its last. */
function against(scales: readonly Scale[], chosen: { x: string | null; y: string | null }) {
  if (scales.length < 2) return null;
  const named = (id: string | null) => scales.find((scale) => scale.id === id);
  const x = named(chosen.x) ?? named("creative") ?? scales[0]!;
  const others = scales.filter((scale) => scale !== x);
  const y = others.find(({ id }) => id === chosen.y) ?? others.find(({ id }) => id === "prospects");
  const other = y ?? others.at(-1)!;
  const both = Object.keys(x.of).filter((entry) => other.of[entry]);
  const points = both.map((entry) => ({
    ...{ entry, x: x.of[entry]!.value, y: other.of[entry]!.value },
  }));
  return { x: x.id, y: other.id, front: paretoFront(points) };
}
