import { refusedIn } from "~/people/useIntent";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Notice } from "~/ui/messages/Notice";
import { localized, useLocale, useText } from "~/ui/texts";
import { AnswerBar } from "./AnswerBar";
import { CompareKeys } from "./CompareKeys";
import { DeskHead } from "../jury/DeskHead";
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
      <DeskHead page={page} title={t.question}>
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
      </DeskHead>
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
