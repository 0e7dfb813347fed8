import { Anchor } from "~/ui/page/Anchor";
import { Section } from "~/ui/page/Page";
import { LocalizedText, useText } from "~/ui/texts";
import { BlockerLine } from "./BlockerLine";
import type { OwnContest } from "./progress-queries.server";
import styles from "./progress.module.css";
import { progressTexts } from "./texts";

/** The contests somebody runs, each with the most urgent that waits in it; nothing for anybody else. */
export function OwnContests({ contests }: { contests: readonly OwnContest[] }) {
  const t = useText(progressTexts);
  if (contests.length === 0) return null;
  return (
    <Section title={t.own} id="own-contests">
      <ul className={styles.list}>
        {contests.map((contest) => (
          <li key={contest.slug} className="stack stack-close">
            <Anchor href={`/competitions/${contest.slug}/manage`}>
              <strong>
                <LocalizedText value={contest.title} />
              </strong>
            </Anchor>
            <MostUrgent contest={contest} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The first of what waits in a contest, or that nothing does. */
export function MostUrgent({ contest }: { contest: OwnContest }) {
  const t = useText(progressTexts);
  const { blocker, now } = contest;
  return blocker ? (
    <BlockerLine blocker={blocker} now={new Date(now)} />
  ) : (
    <p className="soft small">{t.nothing}</p>
  );
}
