import type { ReactNode } from "react";
import { ButtonLink } from "~/ui/actions/Button";
import { Countdown } from "~/ui/course/Countdown";
import { Steps, type Step } from "~/ui/course/Steps";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { StatusTag } from "~/ui/messages/Tag";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { contestTexts } from "./contest-texts";
import { stepsOf, type Aftermath, type ManagementStep, type StepName } from "./management-steps";
import { organiserTexts } from "./organiser-texts";
import { nextTurn } from "./phases";
import type { ManagementBoard } from "./shown-contest";
import { phaseWord, turnWord } from "./words";
import styles from "./contest.module.css";

type ManagementPageProps = {
  board: ManagementBoard;
  after: Aftermath;
  /** What other rooms know of a step: how many wait for screening, who has accepted. */
  noteOf: (step: ManagementStep) => ReactNode;
  justPublished?: boolean;
  /** What other rooms know of the whole: what waits, how far the jurors have come. */
  children: ReactNode;
};

/** The organiser's board: where the contest stands, how long is left, what comes next. */
export function ManagementPage(props: ManagementPageProps) {
  const { board, after, noteOf, justPublished, children } = props;
  const t = useText(organiserTexts);
  const locale = useLocale();
  const { slug, inForce, draft } = board;
  const now = new Date(board.now);
  const base = `/competitions/${slug}`;
  return (
    <Page
      title={t.boardTitle(localized(board.title, locale) || t.untitled)}
      lede={t.boardLede}
      margin={
        <div className="stack stack-close">
          <StatusTag tone={inForce?.phase === "open" ? "act" : "info"}>
            {inForce ? phaseWord(inForce, now, locale) : t.notPublishedYet}
          </StatusTag>
          {inForce && <span>{t.versionInForce(inForce.version)}</span>}
        </div>
      }
      actions={
        <>
          {inForce && <ButtonLink href={base}>{t.publicPage}</ButtonLink>}
          {inForce && <ButtonLink href={`${base}/rules`}>{t.rulesPage}</ButtonLink>}
          {inForce && <ButtonLink href={`${base}/enquiries`}>{t.enquiriesPage}</ButtonLink>}
          {inForce && <ButtonLink href={`${base}/announcements`}>{t.announcePage}</ButtonLink>}
          {inForce && <ButtonLink href={`${base}/prints`}>{t.printsPage}</ButtonLink>}
          <ButtonLink href={`${base}/people`}>{t.peoplePage}</ButtonLink>
        </>
      }
      notices={
        (justPublished || !board.hostVerified || (inForce && draft.differs)) && (
          <>
            {justPublished && (
              <Notice tone="done" title={t.published} live>
                {t.publishedHint}
              </Notice>
            )}
            {!board.hostVerified && <Notice tone="warn">{t.hostWaits}</Notice>}
            {inForce && draft.differs && (
              <Notice title={t.draftDiffers}>
                {t.draftDiffersHint} <a href={`${base}/publication`}>{t.stepPublish}</a>
              </Notice>
            )}
          </>
        )
      }
    >
      {inForce && <Turn board={board} />}
      {children}
      <Section title={t.steps}>
        <Steps label={t.steps} steps={stepsOf({ ...board, after, now }).map(shown)} />
      </Section>
    </Page>
  );

  function shown(step: ManagementStep): Step {
    const { name, state, path, round } = step;
    const own: Partial<Record<StepName, ReactNode>> = {
      stepBrief: draft.issues > 0 && t.stepBriefOpen(draft.issues),
      stepPanel: t.stepPanelNote,
      stepPromotion: t.stepPromotionNote,
      stepResults: t.stepResultsNote,
    };
    return {
      label: round ? t.stepOfRound(localized(round, locale), t[name]) : t[name],
      state,
      note: noteOf(step) || own[name],
      ...(path && { href: `${base}${path}` }),
    };
  }
}

/** What happens next, and how long until then. */
function Turn({ board }: { board: ManagementBoard }) {
  const c = useText(contestTexts);
  const locale = useLocale();
  const now = new Date(board.now);
  const turn = board.inForce && nextTurn(board.inForce, now);
  if (!turn || !board.inForce) return null;
  const word = turnWord(turn, board.inForce, locale);
  const target = new Date(turn.at);
  return (
    <div className="spread">
      <div className="in-main stack stack-close">
        <p className={styles.countdown}>
          <Countdown
            now={now}
            target={target}
            before={(left) => c.untilTurn(word, left)}
            after={c.turnIsHere}
          />
        </p>
        <p className="soft">{formatInstant(target, { locale })}</p>
      </div>
    </div>
  );
}
