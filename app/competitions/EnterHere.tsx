import { ButtonLink } from "~/ui/actions/Button";
import { Countdown } from "~/ui/course/Countdown";
import { formatInstant } from "~/ui/format";
import { Anchor } from "~/ui/page/Anchor";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import { contestTexts } from "./contest-texts";
import type { ShownContest } from "./shown-contest";
import { nextTurn } from "./phases";
import { turnWord } from "./words";
import styles from "./contest.module.css";

/** 「距截止 2 天 4 小时」, and the instant with its zone; after the close, whatever comes next. */
export function Deadline({ contest }: { contest: ShownContest }) {
  const t = useText(contestTexts);
  const locale = useLocale();
  const now = new Date(contest.now);
  const turn = nextTurn(contest.brief, now);
  if (!turn) return null;
  const target = new Date(turn.at);
  const word = turnWord(turn, contest.brief, locale);
  return (
    <div className="stack stack-close">
      <p className={styles.countdown}>
        <Countdown
          now={now}
          target={target}
          {...(turn.name !== "closesAt" && {
            before: (left: string) => t.untilTurn(word, left),
            after: t.turnIsHere,
          })}
        />
      </p>
      <p className={styles.instant}>
        {word} {formatInstant(target, { locale })}
      </p>
    </div>
  );
}

/** The promises, and beneath them the one act of this page. */
export function EnterHere({ contest }: { contest: ShownContest }) {
  const t = useText(contestTexts);
  const locale = useLocale();
  const { slug, phase, version, brief } = contest;
  const opensAt = new Date(brief.timetable.opensAt);
  const resultsAreDue = nextTurn(brief, new Date(contest.now)) === null;
  const rules = <ButtonLink href={`/competitions/${slug}/rules`}>{t.readRules}</ButtonLink>;
  if (phase !== "open" && phase !== "announced")
    return (
      <div className="stack">
        <p className="measure">{t.entriesClosed}</p>
        <div className="cluster">
          {resultsAreDue && (
            <ButtonLink look="act" href={`/competitions/${slug}/gallery`}>
              {t.seeWorks}
            </ButtonLink>
          )}
          {rules}
        </div>
      </div>
    );
  return (
    <div className="stack">
      <ul className={styles.promises}>
        {brief.rights.summary.map((line, index) => (
          <li key={index}>
            <LocalizedText value={line} />
            {locale === "en" && " "}
          </li>
        ))}
      </ul>
      <div className="cluster">
        {phase === "open" && version !== null && (
          <ButtonLink look="act" href={`/competitions/${slug}/entries/new`}>
            {t.enter}
          </ButtonLink>
        )}
        {rules}
        <Anchor href={`/competitions/${slug}/rules#rights`}>{t.allTerms}</Anchor>
      </div>
      {phase === "announced" && (
        <p className="soft">{t.notYetOpen(formatInstant(opensAt, { locale }))}</p>
      )}
    </div>
  );
}
