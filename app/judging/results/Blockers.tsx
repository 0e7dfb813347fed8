import type { Prize } from "~/competitions/brief";
import { sourceWords } from "~/competitions/words";
import { shownNumber } from "~/entries/candidate-numbers";
import { Disclosure } from "~/ui/actions/Disclosure";
import { Facts } from "~/ui/catalogue/Facts";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import type { OpenMatters } from "../open-matters.server";
import type { OpenedResults } from "../opened-results";
import { besideTexts } from "../sources/texts";
import { matterTexts } from "./matter-texts";
import { resultsTexts } from "./texts";

const shown = (entry: string) => shownNumber(Number(entry));
const arrows = (pairs: readonly { juror: string; entry: string }[]) =>
  pairs.map(({ juror, entry }) => `${juror} → ${shown(entry)}`).join("　");

type Props = {
  results: OpenedResults;
  prizes: readonly Prize[];
  matters: OpenMatters;
  /** The contest's address, and that of the round's deliberations. */
  base: string;
  deliberations: string;
};

/** What stands between the ballots and a result, each with what to do and where. Nothing at all where nothing does. */
export function Blockers({ results, prizes, matters, base, deliberations }: Props) {
  const [t, m] = [useText(resultsTexts), useText(matterTexts)];
  const [b, sources] = [useText(besideTexts), useText(sourceWords)];
  const locale = useLocale();
  const { ranking, missing, unjudged } = results;
  const undecided = ranking?.ranked ? ranking.proposal.undecided : null;
  const { conflicts, objections } = matters;
  const open = missing.length + unjudged.length + conflicts + objections;
  const nothing = ranking?.ranked && open === 0 && !undecided;
  if (nothing) return null;
  const prize = prizes.find(({ id }) => id === undecided?.prizeId);
  return (
    <Section title={t.blockers}>
      <div className="stack">
        {ranking === null && <Notice tone="refused" title={t.nothingJudged} />}
        {ranking && !ranking.ranked && (
          <Notice
            tone="refused"
            title={
              ranking.source && ranking.groups.length === 0
                ? b.nothingFrom(sources[ranking.source])
                : t.notComparable(ranking.groups.length)
            }
          >
            {ranking.source && <p>{sources[ranking.source]}</p>}
            {ranking.groups.length > 0 && <p>{t.notComparableHint}</p>}
            <p>{arrows(ranking.links)}</p>
            <p>
              <Anchor href={`${base}/panel#assignment`}>{m.toAssignment}</Anchor>
            </p>
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
            <Anchor href={`${base}/panel#jurors`}>{m.toJurors}</Anchor>
          </Notice>
        )}
        {unjudged.length > 0 && (
          <Notice tone="warn" title={t.unjudged(unjudged.length)}>
            <p>{unjudged.map(shown).join(" ")}</p>
            <Anchor href={`${base}/panel#assignment`}>{m.toAssignment}</Anchor>
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
            <Anchor href={deliberations}>{m.toDeliberations}</Anchor>
          </Notice>
        )}
        {conflicts > 0 && (
          <Notice tone="warn" title={m.conflicts(conflicts)}>
            <Anchor href={`${base}/panel#relations-found`}>{m.toConflicts}</Anchor>
          </Notice>
        )}
        {objections > 0 && (
          <Notice tone="warn" title={m.objections(objections)}>
            <Anchor href={`${base}/manage#waits`}>{m.toObjections}</Anchor>
          </Notice>
        )}
      </div>
    </Section>
  );
}
