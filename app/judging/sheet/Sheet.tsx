import { Form, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { refusedIn } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { TextArea } from "~/ui/forms/TextArea";
import { Notice } from "~/ui/messages/Notice";
import { SaveState } from "~/ui/messages/SaveState";
import { RequestKey } from "~/ui/RequestKey";
import { Anchor } from "~/ui/page/Anchor";
import { localized, useLocale, useText } from "~/ui/texts";
import { missingCriteria } from "../ballot";
import type { BallotPage } from "../ballot-queries.server";
import { savingWord } from "../saving";
import { verdictCriterion } from "../verdicts";
import { Abstained } from "./Abstained";
import { ChangedElsewhere } from "./ChangedElsewhere";
import { CriterionField } from "./CriterionField";
import { LockedSheet } from "./LockedSheet";
import { RecuseDialog } from "./RecuseDialog";
import { Shortcuts } from "./Shortcuts";
import { SheetEnd } from "./SheetEnd";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";
import { Total } from "./Total";
import { VerdictField } from "./VerdictField";
import type { SheetAnswer } from "./sheet-answer";
import { useSaving } from "./useSaving";

/** 评分表: every change is saved at once; what another device changed is shown, never overwritten. */
export function Sheet({ page, answer }: { page: BallotPage; answer: SheetAnswer }) {
  const t = useText(sheetTexts);
  const locale = useLocale();
  const { ballot, closed } = page;
  const judging = new Date(page.now) < new Date(page.judgingClosesAt);
  const refused = refusedIn(answer)?.lastResult.error?.[""];
  return (
    <aside id="sheet" tabIndex={-1} className={styles.sheet} aria-label={t.sheet}>
      {refused && (
        <Notice tone="refused" live>
          {refused.join(" ")}
        </Notice>
      )}
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
    </aside>
  );
}

function OpenSheet({ page, answer }: { page: BallotPage; answer: SheetAnswer }) {
  const t = useText(sheetTexts);
  const saving = useSaving(page, answer);
  const { state, dispatch, scripted } = saving;
  const { criteria } = page;
  const [active, setActive] = useState(
    () => missingCriteria(criteria, state.scores)[0]?.id ?? null,
  );
  const busy = useNavigation().formData?.get("intent") === "save";
  const word = savingWord(state);
  return (
    <>
      <div className={styles.saving}>
        <h2 className={styles.heading}>{t.sheet}</h2>
        {word === "saved" ? (
          <SaveState state="saved" at={new Date(state.savedAt!)} />
        ) : (
          word && <SaveState state={word} />
        )}
      </div>
      {state.elsewhere && <ChangedElsewhere {...{ state, dispatch, criteria, scripted }} />}
      <Form method="post" replace id="ballot" onSubmit={saving.onSubmit} className="stack">
        <input type="hidden" name="intent" value="save" />
        <input type="hidden" name="revision" value={state.revision} />
        <RequestKey />
        {criteria.map((criterion) => {
          const { id } = criterion;
          const given = {
            score: state.scores[id],
            onScore: (score: number | undefined) =>
              dispatch({ type: "scored", criterion: id, score }),
          };
          return id === verdictCriterion.id ? (
            <VerdictField key={id} {...given} />
          ) : (
            <CriterionField
              key={id}
              {...{ criterion, scripted, ...given }}
              marks={page.marks.find(({ criterionId }) => criterionId === id)}
              active={active === id}
              onFocus={() => setActive(id)}
            />
          );
        })}
        {criteria.length > 1 && <Total criteria={criteria} scores={state.scores} />}
        <TextArea
          name="comment"
          label={t.comment}
          hint={t.commentHint}
          optional
          rows={3}
          most={2_000}
          defaultValue={state.comment}
          key={`comment ${saving.round}`}
          onInput={({ currentTarget }) =>
            dispatch({ type: "commented", comment: currentTarget.value })
          }
        />
        <TextArea
          name="note"
          label={t.note}
          hint={t.noteHint}
          optional
          rows={2}
          most={2_000}
          defaultValue={state.note}
          key={`note ${saving.round}`}
          onInput={({ currentTarget }) => dispatch({ type: "noted", note: currentTarget.value })}
        />
        {!scripted && (
          <div>
            <Button look="act" pending={busy}>
              {t.save}
            </Button>
          </div>
        )}
      </Form>
      <SheetEnd {...{ page, state }} />
      <Shortcuts page={page} active={active} dispatch={dispatch} scores={state.scores} />
    </>
  );
}
