import type { ReactNode } from "react";
import { Countdown } from "~/ui/course/Countdown";
import type { Localized } from "~/ui/localized";
import { Anchor } from "~/ui/page/Anchor";
import { LocalizedText, useText } from "~/ui/texts";
import styles from "./jury.module.css";
import { juryTexts } from "./texts";

type DeskHeadProps = {
  page: {
    seatId: string;
    title: Localized;
    round: Localized;
    now?: string;
    judgingClosesAt?: string;
  };
  title: string;
  /** The title changes while the page is open, and is said then. */
  live?: boolean;
  /** How to work here, what was refused, what is closed. */
  children?: ReactNode;
};

/** Above a page on which a juror works through a desk: the way back, the round, the time left. */
export function DeskHead({ page, title, live = false, children }: DeskHeadProps) {
  const t = useText(juryTexts);
  const { seatId, now, judgingClosesAt } = page;
  return (
    <header className={styles.deskHead}>
      <p className="small cluster">
        <Anchor href={`/jury/${seatId}#queue`}>{t.backToDesk}</Anchor>
        <span className="soft">
          <LocalizedText value={page.title} /> · <LocalizedText value={page.round} />
        </span>
      </p>
      <h1 aria-live={live ? "polite" : undefined}>{title}</h1>
      {now && judgingClosesAt && (
        <p className="soft small">
          <Countdown
            now={new Date(now)}
            target={new Date(judgingClosesAt)}
            before={t.untilClose}
            after={t.judgingOver}
          />
        </p>
      )}
      {children}
    </header>
  );
}
