import { refusedIn } from "~/people/useIntent";
import { Countdown } from "~/ui/course/Countdown";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import { AnswerBar } from "./AnswerBar";
import { CompareKeys } from "./CompareKeys";
import jury from "../jury/jury.module.css";
import styles from "./compare.module.css";
import type { ComparePage as Page } from "./comparing-queries.server";
import { ComparedWork } from "./ComparedWork";
import { LockComparisons } from "./LockComparisons";
import { compareTexts } from "./texts";

/** Two works side by side, one question, three answers. */
export function ComparePage({ page, answer }: { page: Page; answer: unknown }) {
  const t = useText(compareTexts);
  const locale = useLocale();
  const { pair, counts, closed } = page;
  const refused = refusedIn(answer)?.lastResult.error?.[""];
  return (
    <main id="content" tabIndex={-1} className="page page-width">
      <header className={styles.head}>
        <p className="small cluster">
          <Anchor href={`/jury/${page.seatId}#queue`}>{t.backToDesk}</Anchor>
          <span className="soft">
            <LocalizedText value={page.title} /> · <LocalizedText value={page.round} />
          </span>
        </p>
        <h1>{t.question}</h1>
        <p className="soft small">
          <Countdown
            now={new Date(page.now)}
            target={new Date(page.judgingClosesAt)}
            before={t.untilClose}
            after={t.judgingOver}
          />
        </p>
        <p className={jury.progress}>
          <progress
            max={counts.wanted}
            value={Math.min(counts.done, counts.wanted)}
            aria-label={t.done(counts)}
          />
          <span className="figures small">{t.done(counts)}</span>
        </p>
        {refused && (
          <Notice tone="refused" live>
            {refused.join(" ")}
          </Notice>
        )}
      </header>
      {counts.locked ? (
        <Notice tone="done" title={t.locked}>
          {t.lockedHint(counts)}
        </Notice>
      ) : (
        closed && <Notice tone="warn" title={localized(closed, locale)} />
      )}
      {!closed && !pair && (
        <EmptyState title={counts.done > 0 ? t.allCompared : t.tooFew}>
          {counts.done > 0 && t.allComparedHint}
        </EmptyState>
      )}
      {pair && (
        <>
          <div className={styles.pair}>
            <ComparedWork work={pair.left} side={t.left} />
            <ComparedWork work={pair.right} side={t.right} />
          </div>
          <AnswerBar key={page.turn} page={page} pair={pair} />
        </>
      )}
      {!closed && (
        <div className={styles.end}>
          <LockComparisons page={page} />
          <CompareKeys />
        </div>
      )}
    </main>
  );
}
