import { turnWords } from "~/competitions/words";
import { Countdown } from "~/ui/course/Countdown";
import { RankBar } from "~/ui/figures/RankBar";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { BlockerLine } from "./BlockerLine";
import type { InstantAhead } from "./instants";
import type { ContestProgress } from "./progress-queries.server";
import styles from "./progress.module.css";
import { progressTexts } from "./texts";

/** What waits for the organiser, what comes, and how far each juror is. */
export function Progress({ progress, now }: { progress: ContestProgress; now: Date }) {
  const t = useText(progressTexts);
  const { blockers, ahead, jurors } = progress;
  return (
    <>
      <Section title={t.waits} note={t.waitsNote} id="waits">
        {blockers.length === 0 ? (
          <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>
        ) : (
          <ol className={styles.list}>
            {blockers.map((blocker) => (
              <li key={`${blocker.reason} ${blocker.href}`}>
                <BlockerLine blocker={blocker} now={now} />
              </li>
            ))}
          </ol>
        )}
      </Section>
      {jurors.length > 0 && (
        <Section title={t.jurors} note={t.jurorsNote} id="progress">
          <RankBar
            title={t.lockedBySeat}
            span={[0, Math.max(...jurors.map(({ assigned }) => assigned))]}
            bars={jurors.map(({ alias, name, locked, assigned }) => ({
              key: String(alias),
              label: t.seatOf({ alias, name }),
              value: locked,
              text: t.share({ locked, assigned }),
              marked: locked === assigned,
            }))}
          />
        </Section>
      )}
      {ahead.length > 0 && (
        <Section title={t.ahead} id="ahead">
          <ul className={styles.list}>
            {ahead.map((instant) => (
              <li key={`${instant.name} ${instant.at}`} className={styles.ahead}>
                <Word instant={instant} />
                <Countdown
                  now={now}
                  target={new Date(instant.at)}
                  before={t.untilThen}
                  after={t.here}
                  withInstant
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Word({ instant: { name, round } }: { instant: InstantAhead }) {
  const t = useText(progressTexts);
  const words = { ...useText(turnWords), ...t }[name];
  const locale = useLocale();
  return <span>{round ? t.ofRound({ round: localized(round, locale), words }) : words}</span>;
}
