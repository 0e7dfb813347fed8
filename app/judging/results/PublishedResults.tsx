import type { ReactNode } from "react";
import { formatInstant } from "~/ui/format";
import { ButtonLink } from "~/ui/actions/Button";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { CommendedLists } from "../commendations/CommendedLists";
import type { PublishedPage } from "../results-queries.server";
import { BesideEachOther } from "../sources/BesideEachOther";
import { Digest } from "./Digest";
import { Downloads } from "./Downloads";
import { Honours } from "./Honours";
import { HowJudged } from "./HowJudged";
import { RankingChart } from "./RankingChart";
import { resultsTexts } from "./texts";

/** An announced result: who won what, how it was judged and how sure it is, and the means to recompute it. */
export function PublishedResults({ page, favour }: { page: PublishedPage; favour?: ReactNode }) {
  const t = useText(resultsTexts);
  const locale = useLocale();
  const { slug, summary, honours } = page;
  const instant = formatInstant(new Date(page.announcedAt), { locale });
  return (
    <Page
      title={t.titleOf(localized(page.title, locale))}
      lede={t.publishedLede({ host: localized(page.hostName, locale), instant })}
      margin={<Anchor href={`/competitions/${slug}`}>{t.backToContest}</Anchor>}
      actions={<ButtonLink href={`/competitions/${slug}/notice`}>{t.toNotice}</ButtonLink>}
    >
      <Section title={t.winners} note={t.winnersNote} width="full" woven>
        <Honours honours={honours} />
      </Section>
      {page.commended.length > 0 && (
        <Section title={t.commended}>
          <CommendedLists lists={page.commended} />
        </Section>
      )}
      <Section title={t.howJudged}>
        <HowJudged summary={summary} brief />
      </Section>
      {summary.lines.length > 0 && (
        <Section title={summary.method === "weighed" ? t.ranking : t.interval} width="full">
          <RankingChart
            pairwise={summary.pairwise !== null}
            lines={summary.lines}
            entries={summary.entries}
            weighed={summary.method === "weighed"}
          />
        </Section>
      )}
      <BesideEachOther sources={summary.sources} />
      {favour}
      <Section title={t.recompute}>
        <div className="stack">
          <p className="measure">{t.recomputeHint}</p>
          <Digest digest={page.digest} />
          <p>
            <code>{t.command}</code>
          </p>
          <Downloads
            base={`/competitions/${slug}/results`}
            json={`/competitions/${slug}/results.json`}
          />
        </div>
      </Section>
    </Page>
  );
}
