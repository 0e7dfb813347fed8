import type { ReactNode } from "react";
import { ButtonLink } from "~/ui/actions/Button";
import { Countdown } from "~/ui/course/Countdown";
import { EmptyState } from "~/ui/messages/EmptyState";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import { formatInstant } from "~/ui/format";
import type { Localized } from "~/ui/localized";
import { contestTexts } from "./contest-texts";
import type { ContestLine } from "./contest-line";
import { phaseWords, turnWords } from "./words";
import styles from "./contest.module.css";

type ContestListProps = {
  now: string;
  contests: readonly ContestLine[];
  managed: readonly { slug: string; title: Localized; published: boolean; href: string }[];
  mayHost: boolean;
  /** What waits in a contest of one's own, as another room knows it. */
  waitsIn: (slug: string) => ReactNode;
};

/** What can be entered now and until when; what is coming; what was. */
export function ContestList({ now, contests, managed, mayHost, waitsIn }: ContestListProps) {
  const t = useText(contestTexts);
  const open = contests.filter(({ phase }) => phase === "open");
  const coming = contests.filter(({ phase }) => phase === "announced");
  const over = contests.filter((line) => !open.includes(line) && !coming.includes(line));
  return (
    <Page
      title={t.contests}
      lede={t.contestsLede}
      actions={mayHost && <ButtonLink href="/competitions/new">{t.hostOne}</ButtonLink>}
    >
      <Section title={t.openNow}>
        {open.length > 0 ? (
          <Lines lines={open} now={now} />
        ) : (
          <EmptyState title={t.nothingOpen}>{t.nothingOpenHint}</EmptyState>
        )}
      </Section>
      {coming.length > 0 && (
        <Section title={t.comingUp}>
          <Lines lines={coming} now={now} />
        </Section>
      )}
      {over.length > 0 && (
        <Section title={t.underWay}>
          <Lines lines={over} now={now} />
        </Section>
      )}
      {managed.length > 0 && (
        <Section title={t.yours}>
          <ul className="stack stack-close">
            {managed.map(({ slug, title, published, href }) => (
              <li key={slug} className="stack stack-close">
                <span className="cluster">
                  <Anchor href={href}>
                    <LocalizedText value={title} />
                  </Anchor>
                  {!published && <StatusTag>{t.notPublished}</StatusTag>}
                </span>
                {waitsIn(slug)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

function Lines({ lines, now }: { lines: readonly ContestLine[]; now: string }) {
  const locale = useLocale();
  const t = useText(contestTexts);
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.slug} className={styles.line}>
          <div className="stack stack-close">
            <h3>
              <Anchor href={`/competitions/${line.slug}`}>
                <LocalizedText value={line.title} />
              </Anchor>
            </h3>
            <p className="soft small">
              {t.hostedBy(localized(line.hostName, locale))}
              {" · "}
              {line.tracks.map((name) => localized(name, locale)).join(" / ")}
            </p>
            <p className="measure">
              <LocalizedText value={line.summary} />
            </p>
          </div>
          <When line={line} now={now} />
        </li>
      ))}
    </ul>
  );
}

function When({ line, now }: { line: ContestLine; now: string }): ReactNode {
  const locale = useLocale();
  const t = useText(contestTexts);
  const phase = useText(phaseWords)[line.phase];
  const turns = useText(turnWords);
  const { opensAt, closesAt } = line.timetable;
  const target = new Date(line.phase === "announced" ? opensAt : closesAt);
  if (line.phase !== "open" && line.phase !== "announced")
    return (
      <p className={styles.when}>
        <StatusTag tone={line.phase === "judged" ? "quiet" : "info"}>{phase}</StatusTag>
      </p>
    );
  return (
    <p className={styles.when}>
      <Countdown
        now={new Date(now)}
        target={target}
        {...(line.phase === "announced" && {
          before: (left: string) => t.untilTurn(turns.opensAt, left),
          after: t.turnIsHere,
        })}
      />
      <br />
      <span className="soft">
        {line.phase === "announced" ? turns.opensAt : turns.closesAt}{" "}
        {formatInstant(target, { locale })}
      </span>
    </p>
  );
}
