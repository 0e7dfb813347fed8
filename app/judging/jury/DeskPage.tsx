import { sourceWords } from "~/competitions/words";
import { Countdown } from "~/ui/course/Countdown";
import { Steps, type Step } from "~/ui/course/Steps";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page } from "~/ui/page/Page";
import { LocalizedText, useText } from "~/ui/texts";
import { CalibrationStep } from "../calibration/CalibrationStep";
import { calibrationTexts } from "../calibration/texts";
import { deliberationTexts } from "../deliberation/texts";
import type { DeskPage as Desk } from "../jury-queries.server";
import { DeclareStep } from "./DeclareStep";
import { OwnMarksStep } from "./OwnMarksStep";
import { PromiseStep } from "./PromiseStep";
import { QueueStep } from "./QueueStep";
import type { QueueFilter } from "../queue";
import { juryTexts } from "./texts";

export type DeskDone = "taken" | "promised" | "declared" | "recused" | "stepped-back";

type Props = { desk: Desk; filter: QueueFilter; done: DeskDone | null; answer: unknown };

/** A juror's desk: the undertaking, the relations, then entry by entry. The step that is due stands first. */
export function DeskPage({ desk, filter, done, answer }: Props) {
  const [t, g] = [useText(juryTexts), useText(deliberationTexts)];
  const [c, sources] = [useText(calibrationTexts), useText(sourceWords)];
  const promised = desk.undertaking.acceptedAt !== null;
  const declared = desk.declaredAt !== null;
  const said = {
    taken: t.doneTaken,
    promised: t.donePromised,
    declared: t.doneDeclared,
    recused: t.recused,
    "stepped-back": g.doneSteppedBack,
  };
  const steps: Step[] = [
    { label: t.stepPromise, state: promised ? "done" : "now", href: "#promise" },
    {
      label: t.stepDeclare,
      state: declared ? "done" : promised ? "now" : "todo",
      href: "#declare",
    },
    ...(desk.samples ? [{ label: c.step, state: "todo", href: "#calibration" } as const] : []),
    { label: t.stepScore, state: desk.queue ? "now" : "todo", href: "#queue" },
  ];
  const promise = <PromiseStep key="promise" desk={desk} answer={answer} />;
  const declare = <DeclareStep key="declare" desk={desk} answer={answer} />;
  const queue = <QueueStep key="queue" desk={desk} filter={filter} />;
  const calibration = desk.samples && (
    <CalibrationStep key="calibration" seatId={desk.seatId} samples={desk.samples} />
  );
  const calibrated = desk.samples?.lines.every(({ locked }) => locked);
  const marks = <OwnMarksStep key="marks" desk={desk} />;
  return (
    <Page
      title={<LocalizedText value={desk.title} />}
      lede={
        desk.phase === "judging" ? (
          <Countdown
            now={new Date(desk.now)}
            target={new Date(desk.judgingClosesAt)}
            before={t.untilClose}
            after={t.judgingOver}
            withInstant
          />
        ) : (
          t.deskLede
        )
      }
      margin={
        <>
          <p>
            <Anchor href="/jury">{t.backToSeats}</Anchor>
          </p>
          <p className="soft">
            {t.seatOf({ alias: desk.alias })}
            {desk.source && ` · ${sources[desk.source]}`}
          </p>
          <p>
            <Anchor href={`/jury/${desk.seatId}/record`}>{t.record}</Anchor>
          </p>
        </>
      }
      notices={
        <>
          {done && !answer && <Notice tone="done" title={said[done]} live />}
          {desk.deliberations.map(({ id, does }) => (
            <Notice key={id} tone="warn" title={does === "vote" ? g.toVote : g.toSign}>
              <Anchor href={`/jury/${desk.seatId}/deliberations/${id}`}>{g.goTo}</Anchor>
            </Notice>
          ))}
          {desk.unvouched && (
            <Notice tone="warn" title={t.unvouched}>
              <p>{t.unvouchedHint}</p>
              <Anchor href="/organisations">{t.toOrganisations}</Anchor>
            </Notice>
          )}
          {desk.revised.length > 0 && (
            <Notice tone="warn" title={t.countingRevised}>
              {desk.revised.map((reason) => (
                <p key={reason} lang="zh-CN">
                  {reason}
                </p>
              ))}
              <Anchor href={`/competitions/${desk.slug}/rules#versions`}>{t.toVersions}</Anchor>
            </Notice>
          )}
          {!(promised && declared) && <Steps steps={steps} label={t.steps} />}
        </>
      }
    >
      {!(promised && declared)
        ? [promise, declare, queue]
        : calibrated
          ? [queue, calibration, marks, declare, promise]
          : [calibration, queue, marks, declare, promise]}
    </Page>
  );
}
