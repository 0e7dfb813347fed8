import { Countdown } from "~/ui/course/Countdown";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { localized, useLocale, useText } from "~/ui/texts";
import type { Blocker } from "./blocker";
import styles from "./progress.module.css";
import { blockerTexts, progressTexts, urgencyTexts } from "./texts";

const tones = { now: "act", before: "warn", aside: "quiet" } as const;

/** One thing that waits: what, how urgent, by when; the sentence leads to where it is dealt with. */
export function BlockerLine({ blocker, now }: { blocker: Blocker; now: Date }) {
  const t = useText(progressTexts);
  const reasons = useText(blockerTexts);
  const locale = useLocale();
  const { reason, count, urgency, href, by, round } = blocker;
  const words = reasons[reason](count);
  return (
    <div className={styles.blocker}>
      <StatusTag tone={tones[urgency]}>{useText(urgencyTexts)[urgency]}</StatusTag>
      <Anchor href={href}>
        {round ? t.ofRound({ round: localized(round, locale), words }) : words}
      </Anchor>
      {by && (
        <span className="small">
          <Countdown now={now} target={new Date(by)} before={t.dueIn} after={t.late} withInstant />
        </span>
      )}
    </div>
  );
}
