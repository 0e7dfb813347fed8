import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { Notice } from "~/ui/messages/Notice";
import { RequestKey } from "~/ui/RequestKey";
import { Anchor } from "~/ui/page/Anchor";
import { localized, useLocale, useText } from "~/ui/texts";
import type { BallotPage } from "../ballot-queries.server";
import { Abstained } from "./Abstained";
import { ChangedElsewhere } from "./ChangedElsewhere";
import { LockedSheet } from "./LockedSheet";
import { RecuseDialog } from "./RecuseDialog";
import { SavedWord } from "./SavedWord";
import { CommentField, NoteField, ScoreFields, useActive } from "./ScoreFields";
import { Shortcuts } from "./Shortcuts";
import { SheetEnd } from "./SheetEnd";
import { SheetFrame } from "./SheetFrame";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";
import type { SheetAnswer } from "./sheet-answer";
import { useSaving } from "./useSaving";

/** 评分表: every change is saved at once; what another device changed is shown, never overwritten. */
export function Sheet({ page, answer }: { page: BallotPage; answer: SheetAnswer }) {
  const t = useText(sheetTexts);
  const locale = useLocale();
  const { ballot, closed } = page;
  const judging = new Date(page.now) < new Date(page.judgingClosesAt);
  return (
    <SheetFrame answer={answer} locked={ballot.lockedAt !== null}>
      {ballot.lockedAt ? (
        <LockedSheet page={page} />
      ) : page.method === "compare" || page.method === "rank" ? (
        <>
          <Notice title={page.method === "rank" ? t.ranked : t.compared}>
            {page.method === "rank" ? (
              <Anchor href={`/jury/${page.seatId}/order`}>{t.toOrder}</Anchor>
            ) : (
              <Anchor href={`/jury/${page.seatId}/comparisons`}>{t.toComparisons}</Anchor>
            )}
          </Notice>
          {judging && <RecuseDialog />}
        </>
      ) : closed ? (
        <Notice tone="warn" title={localized(closed, locale)} />
      ) : ballot.abstained ? (
        <Abstained page={page} />
      ) : (
        <OpenSheet key={`${page.assignmentId} ${ballot.abstained}`} {...{ page, answer }} />
      )}
    </SheetFrame>
  );
}

function OpenSheet({ page, answer }: { page: BallotPage; answer: SheetAnswer }) {
  const t = useText(sheetTexts);
  const saving = useSaving(page, answer);
  const { state, dispatch, scripted } = saving;
  const { criteria, marks } = page;
  const active = useActive(criteria, saving);
  const busy = useNavigation().formData?.get("intent") === "save";
  return (
    <>
      <div className={styles.saving}>
        <h2 className={styles.heading}>{t.sheet}</h2>
        <SavedWord state={state} />
      </div>
      {state.elsewhere && <ChangedElsewhere {...{ state, dispatch, criteria, scripted }} />}
      <Form method="post" replace id="ballot" onSubmit={saving.onSubmit} className="stack">
        <input type="hidden" name="intent" value="save" />
        <input type="hidden" name="revision" value={state.revision} />
        <RequestKey />
        <ScoreFields {...{ criteria, saving, active, marks }} />
        <CommentField saving={saving} />
        <NoteField saving={saving} />
        {!scripted && (
          <div>
            <Button look="act" pending={busy}>
              {t.save}
            </Button>
          </div>
        )}
      </Form>
      <SheetEnd {...{ page, state }} />
      <Shortcuts page={page} active={active[0]} dispatch={dispatch} scores={state.scores} />
    </>
  );
}
