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
import { stepsOf, type StepName } from "./management-steps";
import { organiserTexts } from "./organiser-texts";
import { nextTurn } from "./phases";
import type { ManagementBoard } from "./shown-contest";
import { phaseWord, turnWord } from "./words";
import styles from "./contest.module.css";

type ManagementPageProps = {
  board: ManagementBoard;
  /** What other rooms know of a step: how many wait for screening, who has accepted. */
  notes?: Partial<Record<StepName, ReactNode>>;
  justPublished?: boolean;
};

/** The organiser's board: where the contest stands, how long is left, what comes next. */
export function ManagementPage({ board, notes = {}, justPublished }: ManagementPageProps) {
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
      <Section title={t.steps}>
        <Steps label={t.steps} steps={stepsOf({ ...board, now }).map((step) => shown(step))} />
      </Section>
    </Page>
  );

  function shown({ name, state, path, round }: ReturnType<typeof stepsOf>[number]): Step {
    const own: Partial<Record<StepName, ReactNode>> = {
      stepBrief: draft.issues > 0 && t.stepBriefOpen(draft.issues),
      stepPanel: t.stepPanelNote,
      stepPromotion: t.stepPromotionNote,
      stepResults: t.stepResultsNote,
    };
    return {
      label: round ? t.stepOfRound(localized(round, locale), t[name]) : t[name],
      state,
      note: notes[name] ?? own[name],
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
