import { DataTable, type Column } from "~/ui/figures/DataTable";
import { formatDay, formatInstant } from "~/ui/format";
import { Anchor } from "~/ui/page/Anchor";
import { Page } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { contestTexts } from "./contest-texts";
import type { ShownContest } from "./shown-contest";
import { rulesArticles } from "./rules-articles";
import { RulesArticle } from "./RulesArticle";
import { RulesBody } from "./RulesBody";
import { partTexts } from "./organiser-texts";
import type { VersionLine } from "./shown-contest";
import styles from "./contest.module.css";

/** The rules as one document, made from what the engine enforces: anchors to cite, numbers to print. */
export function RulesPage({ contest }: { contest: ShownContest }) {
  const t = useText(contestTexts);
  const locale = useLocale();
  const { slug, brief, version, publishedAt } = contest;
  return (
    <Page
      title={t.rulesOf(localized(brief.title, locale))}
      lede={t.rulesLede}
      margin={
        <>
          <p>
            {version === null || publishedAt === null
              ? t.draftVersion
              : t.versionOf(version, formatDay(new Date(publishedAt), { locale }))}
          </p>
          <p className={styles.screenOnly}>
            <Anchor href={`/competitions/${slug}`}>{t.backToContest}</Anchor>
          </p>
        </>
      }
    >
      <nav className="spread" aria-label={t.contents}>
        <ol className={`in-main ${styles.contents}`}>
          {rulesArticles.map((article, index) => (
            <li key={article}>
              <a href={`#${article}`}>
                {index + 1} {t[article]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <RulesBody contest={contest} />
      <RulesArticle name="versions">
        <Versions history={contest.history} />
      </RulesArticle>
    </Page>
  );
}

function Versions({ history }: { history: readonly VersionLine[] }) {
  const [t, parts] = [useText(contestTexts), useText(partTexts)];
  const locale = useLocale();
  const columns: Column<VersionLine>[] = [
    { key: "number", label: t.versionNumber, heading: true, cell: ({ number }) => number },
    {
      key: "published",
      label: t.publishedOn,
      cell: ({ publishedAt }) => formatInstant(new Date(publishedAt), { locale }),
    },
    { key: "reason", label: t.whyChanged, cell: ({ reason }) => reason ?? t.firstPublication },
    {
      key: "changed",
      label: t.changedParts,
      cell: ({ changed }) =>
        changed.map((part) => parts[part]).join(locale === "zh" ? "、" : ", ") || "–",
    },
  ];
  return (
    <DataTable
      caption={t.versions}
      captionHidden
      columns={columns}
      rows={history}
      rowKey={({ number }) => number}
      empty={t.draftVersion}
    />
  );
}
