import { Countdown } from "~/ui/course/Countdown";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { LocalizedText, useText } from "~/ui/texts";
import type { BallotPage as Page } from "../ballot-queries.server";
import { Neighbours } from "./Neighbours";
import type { SheetAnswer } from "./sheet-answer";
import { Sheet } from "./Sheet";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";
import { Work } from "./Work";

type Props = { page: Page; lockedBefore: string | null; saved: boolean; answer: SheetAnswer };

/** A work large on the left, its ballot narrow on the right; on a phone one after the other. */
export function BallotPage({ page, lockedBefore, saved, answer }: Props) {
  const t = useText(sheetTexts);
  const { number, turn, queue, closed } = page;
  return (
    <main id="content" tabIndex={-1} className="page page-width">
      <header className={styles.head}>
        <p className={`small ${styles.where}`}>
          <Anchor href={`/jury/${page.seatId}#queue`}>{t.backToQueue}</Anchor>
          <span className="soft">
            <LocalizedText value={page.title} /> · <LocalizedText value={page.track} />
          </span>
        </p>
        <h1 className={styles.number}>{t.candidate({ number })}</h1>
        <p className={styles.turn}>
          {t.turn({ turn, of: queue.length })} · {t.blind}
        </p>
        <Neighbours {...{ queue, turn }} seatId={page.seatId} />
        <p className={`small ${styles.deadline}`}>
          <Countdown
            now={new Date(page.now)}
            target={new Date(page.judgingClosesAt)}
            before={t.untilClose}
            after={t.judgingOver}
          />{" "}
          <a className={styles.toSheet} href="#sheet">
            {t.toSheet}
          </a>
        </p>
        {lockedBefore && (
          <Notice tone="done" title={t.lockedBefore({ number: lockedBefore })} live />
        )}
        {saved && !closed && <Notice tone="done" title={t.savedNow} live />}
      </header>
      <div className={styles.spread}>
        <Work page={page} />
        <Sheet page={page} answer={answer} />
      </div>
    </main>
  );
}
