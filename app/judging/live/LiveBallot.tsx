import { useEffect } from "react";
import type { Criterion } from "~/competitions/criteria";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { LocalizedText, useText } from "~/ui/texts";
import { missingCriteria } from "../ballot";
import { ChangedElsewhere } from "../sheet/ChangedElsewhere";
import { LockDialog } from "../sheet/LockDialog";
import { ReadBack } from "../sheet/ReadBack";
import sheet from "../sheet/sheet.module.css";
import { SavedWord } from "../sheet/SavedWord";
import { CommentField, ScoreFields, useActive } from "../sheet/ScoreFields";
import { useSaving } from "../sheet/useSaving";
import type { LiveLine, LivePage } from "./live-queries.server";
import { liveTexts } from "./texts";

export type LiveState = "open" | "complete" | "locked" | "waitingToSend";

type Props = {
  page: LivePage;
  line: LiveLine;
  shown: boolean;
  online: boolean;
  onState: (assignmentId: string, state: LiveState) => void;
};

/**
 * One ballot of the final. All of them are on the page at once and keep saving, whichever is shown: so a device that
 * loses the line loses none, and has every number at hand.
 */
export function LiveBallot(props: Props) {
  const { line, page, shown, onState } = props;
  const t = useText(liveTexts);
  const { assignmentId, number, track, ballot } = line;
  const settled = ballot.lockedAt !== null || ballot.abstained || page.closed !== null;
  useEffect(() => {
    if (settled) onState(assignmentId, ballot.lockedAt ? "locked" : "open");
  }, [settled, ballot.lockedAt, assignmentId, onState]);
  return (
    <section className={sheet.sheet} hidden={!shown} aria-label={t.candidate({ number })}>
      <h2 className={sheet.number}>{t.candidate({ number })}</h2>
      <p className="soft small cluster">
        <LocalizedText value={track} />
        <Anchor href={`/ballots/${assignmentId}`}>{t.toBallot}</Anchor>
      </p>
      {settled ? (
        <>
          {ballot.lockedAt && <StatusTag tone="done">{t.locked}</StatusTag>}
          <ReadBack criteria={page.criteria} draft={ballot} abstained={ballot.abstained} />
        </>
      ) : (
        <OpenBallot {...props} criteria={page.criteria} />
      )}
    </section>
  );
}

function OpenBallot({
  page,
  line,
  criteria,
  shown,
  online,
  onState,
}: Props & { criteria: Criterion[] }) {
  const { assignmentId, number } = line;
  const saving = useSaving(line, undefined, {
    action: `/jury/${page.seatId}/live`,
    more: { assignmentId },
  });
  const { state, dispatch, scripted } = saving;
  const active = useActive(criteria, saving);
  const pending = state.unsaved || state.underWay;
  const whole = missingCriteria(criteria, state.scores).length === 0;
  const said: LiveState = pending ? "waitingToSend" : whole ? "complete" : "open";
  useEffect(() => onState(assignmentId, said), [assignmentId, said, onState]);
  return (
    <>
      <p className={sheet.saving}>
        <SavedWord state={state} />
      </p>
      {state.elsewhere && <ChangedElsewhere {...{ state, dispatch, criteria, scripted }} />}
      <ScoreFields {...{ criteria, saving, active }} />
      <CommentField saving={saving} id={`comment-${assignmentId}`} />
      {shown && online && (
        <div className={sheet.end}>
          <LockDialog
            page={{ criteria, number }}
            revision={state.revision}
            settled={!pending && !state.elsewhere}
            draft={state}
            abstained={false}
            more={{ assignmentId }}
          />
        </div>
      )}
    </>
  );
}
