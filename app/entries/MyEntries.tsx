import { ButtonLink } from "~/ui/actions/Button";
import { Countdown } from "~/ui/course/Countdown";
import { formatInstant } from "~/ui/format";
import { EmptyState } from "~/ui/messages/EmptyState";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import type { Awaited } from "./awaiting";
import { Awaiting } from "./Awaiting";
import { awaitingTexts } from "./awaiting-texts";
import { pageTexts } from "./page-texts";
import type { EntryLine } from "./queries.server";
import styles from "./entries.module.css";

type MyEntriesProps = {
  awaited: readonly Awaited[];
  entries: readonly EntryLine[];
  now: string;
};

/** What waits for a person, then everything they have made or make, the newest first. */
export function MyEntries({ awaited, entries, now }: MyEntriesProps) {
  const t = useText(pageTexts);
  const { works } = useText(awaitingTexts);
  return (
    <Page title={t.mine} lede={t.mineLede}>
      {(entries.length > 0 || awaited.length > 0) && <Awaiting awaited={awaited} now={now} />}
      <Section title={works}>
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
      </Section>
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
        <h3>
          <Anchor href={`/entries/${id}`}>{title || t.untitled}</Anchor>
        </h3>
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
  entry: Pick<EntryLine, "withdrawn" | "version" | "passed" | "incomplete"> & {
    contest: { phase: string };
  };
}) {
  const t = useText(pageTexts);
  if (entry.withdrawn) return <StatusTag>{t.withdrawn}</StatusTag>;
  if (entry.version === null) {
    const open = entry.contest.phase === "open";
    return <StatusTag tone={open ? "act" : "quiet"}>{open ? t.draft : t.draftMissed}</StatusTag>;
  }
  if (entry.incomplete) return <StatusTag tone="act">{t.incomplete}</StatusTag>;
  if (entry.passed === null) return <StatusTag tone="info">{t.submitted}</StatusTag>;
  return entry.passed ? (
    <StatusTag tone="done">{t.passed}</StatusTag>
  ) : (
    <StatusTag tone="act">{t.refused}</StatusTag>
  );
}
