import { sourceWords } from "~/competitions/words";
import { Facts } from "~/ui/catalogue/Facts";
import { formatInstant } from "~/ui/format";
import { useLocale, useText } from "~/ui/texts";
import type { RoundStanding } from "./supervision-record";
import { supervisionTexts } from "./texts";

/** How a round stands or stood, in counts. */
export function StandingFacts({ standing }: { standing: RoundStanding }) {
  const [t, words] = [useText(supervisionTexts), useText(sourceWords)];
  const locale = useLocale();
  const { round, panel, draw, desks, contest, sources = [] } = standing;
  const at = (instant: string) => formatInstant(new Date(instant), { locale });
  return (
    <Facts
      facts={[
        { term: t.opens, value: at(round.judgingOpensAt) },
        { term: t.closes, value: at(round.judgingClosesAt) },
        { term: t.rules, value: t.rulesOf(contest.version) },
        { term: t.panel, value: t.panelOf(panel) },
        { term: t.draw, value: draw ? <code>{draw.seed}</code> : t.noDraw },
        { term: t.desks, value: t.desksOf(desks) },
        ...sources.map(({ source, ...counts }) => ({
          term: words[source],
          value: t.sourceOf(counts),
        })),
      ]}
    />
  );
}
