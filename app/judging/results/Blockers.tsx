import type { Prize } from "~/competitions/brief";
import { shownNumber } from "~/entries/candidate-numbers";
import { Disclosure } from "~/ui/actions/Disclosure";
import { Facts } from "~/ui/catalogue/Facts";
import { Notice } from "~/ui/messages/Notice";
import { Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import type { OpenedResults } from "../opened-results";
import { resultsTexts } from "./texts";

const shown = (entry: string) => shownNumber(Number(entry));
const arrows = (pairs: readonly { juror: string; entry: string }[]) =>
  pairs.map(({ juror, entry }) => `${juror} → ${shown(entry)}`).join("　");

/** What stands between the ballots and a result, each with what to do. Nothing at all where nothing does. */
export function Blockers({
  results,
  prizes,
}: {
  results: OpenedResults;
  prizes: readonly Prize[];
}) {
  const t = useText(resultsTexts);
  const locale = useLocale();
  const { ranking, missing, unjudged } = results;
  const undecided = ranking?.ranked ? ranking.proposal.undecided : null;
  const nothing = ranking?.ranked && missing.length + unjudged.length === 0 && !undecided;
  if (nothing) return null;
  const prize = prizes.find(({ id }) => id === undecided?.prizeId);
  return (
    <Section title={t.blockers}>
      <div className="stack">
        {ranking === null && <Notice tone="refused" title={t.nothingJudged} />}
        {ranking && !ranking.ranked && (
          <Notice tone="refused" title={t.notComparable(ranking.groups.length)}>
            <p>{t.notComparableHint}</p>
            <p>{arrows(ranking.links)}</p>
            <Facts
              facts={ranking.groups.map(({ jurors, entries }, index) => ({
                term: t.group(index + 1),
                value: t.groupOf({ jurors: jurors.length, entries: entries.length }),
              }))}
            />
          </Notice>
        )}
        {missing.length > 0 && (
          <Notice tone="warn" title={t.missing(missing.length)}>
            <Disclosure summary={t.pairs}>{arrows(missing)}</Disclosure>
          </Notice>
        )}
        {unjudged.length > 0 && (
          <Notice tone="warn" title={t.unjudged(unjudged.length)}>
            {unjudged.map(shown).join(" ")}
          </Notice>
        )}
        {undecided && prize && (
          <Notice
            tone="warn"
            title={t.undecided({
              prize: localized(prize.name, locale),
              places: undecided.places,
              count: undecided.entries.length,
            })}
          >
            <p>{undecided.entries.map(shown).join(" ")}</p>
            <p>{t.undecidedHint}</p>
          </Notice>
        )}
      </div>
    </Section>
  );
}
