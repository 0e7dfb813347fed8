import { ButtonLink } from "~/ui/actions/Button";
import { Countdown } from "~/ui/course/Countdown";
import { formatInstant } from "~/ui/format";
import { EmptyState } from "~/ui/messages/EmptyState";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page } from "~/ui/page/Page";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import { pageTexts } from "./page-texts";
import type { EntryLine } from "./queries.server";
import styles from "./entries.module.css";

/** Everything one has made or makes, the newest first. */
export function MyEntries({ entries, now }: { entries: readonly EntryLine[]; now: string }) {
  const t = useText(pageTexts);
  return (
    <Page title={t.mine} lede={t.mineLede}>
      <div className="spread">
        <div className="in-main">
          {entries.length === 0 ? (
            <EmptyState
              title={t.noneYet}
              action={<ButtonLink href="/competitions">{t.toContests}</ButtonLink>}
            >
              {t.noneYetHint}
            </EmptyState>
          ) : (
            <ul>
              {entries.map((entry) => (
                <Line key={entry.id} entry={entry} now={now} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </Page>
  );
}

function Line({ entry, now }: { entry: EntryLine; now: string }) {
  const t = useText(pageTexts);
  const locale = useLocale();
  const { id, title, contest, version, submittedAt } = entry;
  return (
    <li className={styles.line}>
      <div className="stack stack-close">
        <h2>
          <Anchor href={`/entries/${id}`}>{title || t.untitled}</Anchor>
        </h2>
        <p className="soft">
          <Anchor href={`/competitions/${contest.slug}`}>
            <LocalizedText value={contest.title} />
          </Anchor>
        </p>
      </div>
      <div className="stack stack-close">
        <p>
          <EntryState entry={entry} />
        </p>
        {version !== null && submittedAt && (
          <p className="soft small">
            {t.versionAt(version, formatInstant(new Date(submittedAt), { locale, style: "short" }))}
          </p>
        )}
        {contest.phase === "open" && !entry.withdrawn && (
          <p className="small">
            <Countdown now={new Date(now)} target={new Date(contest.closesAt)} />
          </p>
        )}
      </div>
    </li>
  );
}

/** Where an entry stands, in one word. */
export function EntryState({
  entry,
}: {
  entry: Pick<EntryLine, "withdrawn" | "version" | "passed"> & { contest: { phase: string } };
}) {
  const t = useText(pageTexts);
  if (entry.withdrawn) return <StatusTag>{t.withdrawn}</StatusTag>;
  if (entry.version === null) {
    const open = entry.contest.phase === "open";
    return <StatusTag tone={open ? "act" : "quiet"}>{open ? t.draft : t.draftMissed}</StatusTag>;
  }
  if (entry.passed === null) return <StatusTag tone="info">{t.submitted}</StatusTag>;
  return entry.passed ? (
    <StatusTag tone="done">{t.passed}</StatusTag>
  ) : (
    <StatusTag tone="act">{t.refused}</StatusTag>
  );
}
