import type { Aftermath, ManagementStep, StepName } from "~/competitions/management-steps";
import { formatInstant } from "~/ui/format";
import { useLocale, useText } from "~/ui/texts";
import type { ContestProgress } from "./progress-queries.server";
import { untouchedRound } from "./facts";
import { progressTexts } from "./texts";

/** What the steps after a result need to know. */
export const aftermathOf = ({ notice, papers }: ContestProgress): Aftermath => ({
  announced: notice.finality !== "sealed",
  final: notice.finality === "final",
  commended: notice.commendations === "none" ? null : notice.commendations === "signed",
  certified: papers.uncertified === 0,
  archived: papers.archive === "done",
});

/** The counts that stand on the organiser's steps: a function of the step, null where nothing is to be counted. */
export function useStepNotes(progress: ContestProgress): (step: ManagementStep) => string | null {
  const t = useText(progressTexts);
  const locale = useLocale();
  const { entries, panel, rounds, notice, papers } = progress;
  const counted = (count: number, word: (count: number) => string) => count > 0 && word(count);
  const instant = (at: string) => formatInstant(new Date(at), { locale });
  const flagged = Object.values(entries.flagged).reduce((sum, count) => sum + count, 0);
  /** Where a proposal of a round stands; of the whole contest where it is not said of which. */
  const signature = (roundId = Object.keys(rounds).at(-1) ?? "") => {
    const { proposed, signed, announcedAt } = rounds[roundId] ?? untouchedRound;
    return [announcedAt ? t.signedFor(instant(announcedAt)) : proposed && !signed && t.unsigned];
  };
  const ballots = (roundId = "") => {
    const { assigned, locked, withoutJuror } = rounds[roundId] ?? untouchedRound;
    return [assigned > 0 && t.locked({ locked, assigned }), counted(withoutJuror, t.withoutJuror)];
  };
  const notes: Partial<Record<StepName, (step: ManagementStep) => (string | false)[]>> = {
    stepEntries: () => [
      counted(entries.begun, t.begun),
      entries.begun > 0 && t.submitted(entries.submitted),
    ],
    stepPanel: () => [
      counted(panel.seated, t.seated),
      counted(panel.invited, t.invited),
      counted(panel.unpromised, t.unpromised),
      counted(panel.undeclared, t.undeclared),
    ],
    stepScreening: () => [
      counted(entries.waiting, t.waiting),
      counted(entries.passed, t.passed),
      counted(entries.refused, t.refused),
      counted(flagged, t.flagged),
      counted(entries.nearCopies, t.nearCopies),
      entries.numbered && t.numbered,
    ],
    stepJudging: ({ roundId }) => ballots(roundId),
    stepPromotion: ({ roundId }) => signature(roundId),
    stepResults: () => signature(),
    stepNotice: () => [
      notice.closesAt !== null && t.noticeUntil(instant(notice.closesAt)),
      counted(notice.objections, t.objections),
    ],
    stepCommendations: () => [notice.commendations === "proposed" && t.unsigned],
    stepCertificates: () => [
      notice.finality === "final" && counted(papers.uncertified, t.uncertified),
    ],
    stepArchive: () => [papers.archive === "running" && t.archiving],
  };
  return (step) => notes[step.name]?.(step).filter(Boolean).join(" · ") || null;
}
