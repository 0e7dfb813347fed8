import { formatInstant, formatRemaining } from "~/ui/format";
import { localized } from "~/ui/localized";
import { useLocale, useText } from "~/ui/texts";
import styles from "./DemoBar.module.css";
import type { Leap, LeapKind } from "./demo-leaps";
import { siteTexts } from "./texts";

type Props = { leaps: Leap[]; now: Date; next: string };

/** The turns that lie ahead of the demo's clock; each is one click away. There is no way back in time. */
export function DemoLeaps({ leaps, now, next }: Props) {
  const t = useText(siteTexts);
  const locale = useLocale();
  const names: Record<LeapKind, (round: string) => string> = {
    lastMinute: () => t.leapLastMinute,
    opensAt: () => t.leapOpens,
    closesAt: () => t.leapCloses,
    finishingEndsAt: () => t.leapFinished,
    judgingOpensAt: (round) => t.leapJudging({ round }),
    judgingClosesAt: (round) => t.leapJudged({ round }),
    noticeEnds: (round) => t.leapNotice({ round }),
    makingDueAt: () => t.leapMaking,
    resultsAt: () => t.leapPublished,
  };
  if (leaps.length === 0) return <p>{t.leapsNone}</p>;
  return (
    <form className={styles.leaps} method="post" action="/demo/clock">
      <input type="hidden" name="next" value={next} />
      {leaps.map(({ kind, slug, contest, round, at }) => (
        <button key={`${slug}-${kind}-${at.getTime()}`} name="to" value={at.toISOString()}>
          <strong>{names[kind](round ? localized(round, locale) : "")}</strong>{" "}
          {localized(contest, locale)}
          <span>
            {formatInstant(at, { locale, style: "short" })} ·{" "}
            {t.leapIn({ left: formatRemaining(at.getTime() - now.getTime(), locale) })}
          </span>
        </button>
      ))}
    </form>
  );
}
