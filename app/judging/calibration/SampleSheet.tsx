import { Form, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { Button } from "~/ui/actions/Button";
import { TextArea } from "~/ui/forms/TextArea";
import { SaveState } from "~/ui/messages/SaveState";
import { RequestKey } from "~/ui/RequestKey";
import { useText } from "~/ui/texts";
import { missingCriteria } from "../ballot";
import { savingWord } from "../saving";
import { ChangedElsewhere } from "../sheet/ChangedElsewhere";
import { CriterionField } from "../sheet/CriterionField";
import { LockDialog } from "../sheet/LockDialog";
import type { SheetAnswer } from "../sheet/sheet-answer";
import sheet from "../sheet/sheet.module.css";
import { Shortcuts } from "../sheet/Shortcuts";
import { sheetTexts } from "../sheet/texts";
import { Total } from "../sheet/Total";
import { useSaving } from "../sheet/useSaving";
import { VerdictField } from "../sheet/VerdictField";
import { verdictCriterion } from "../verdicts";
import type { SamplePage } from "./sample-queries.server";
import { calibrationTexts } from "./texts";

/** The round's own ballot on a sample, saved like any other; there is nobody to comment to, and nothing to step back from. */
export function SampleSheet({ page, answer }: { page: SamplePage; answer: SheetAnswer }) {
  const t = useText(sheetTexts);
  const c = useText(calibrationTexts);
  const { seatId, sampleId, criteria, nth, ballot } = page;
  const { state, dispatch, scripted, round, onSubmit } = useSaving(
    { ballot, assignmentId: `${seatId} ${sampleId}` },
    answer,
    { action: `/jury/${seatId}/samples/${sampleId}` },
  );
  const [active, setActive] = useState(
    () => missingCriteria(criteria, state.scores)[0]?.id ?? null,
  );
  const busy = useNavigation().formData?.get("intent") === "save";
  const word = savingWord(state);
  const settled = !state.unsaved && !state.underWay && !state.elsewhere;
  return (
    <>
      <div className={sheet.saving}>
        <h2 className={sheet.heading}>{t.sheet}</h2>
        {word === "saved" ? (
          <SaveState state="saved" at={new Date(state.savedAt!)} />
        ) : (
          word && <SaveState state={word} />
        )}
      </div>
      {state.elsewhere && <ChangedElsewhere {...{ state, dispatch, criteria, scripted }} />}
      <Form method="post" replace id="ballot" onSubmit={onSubmit} className="stack">
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
              {...{ criterion, scripted, marks: undefined, ...given }}
              active={active === id}
              onFocus={() => setActive(id)}
            />
          );
        })}
        {criteria.length > 1 && <Total criteria={criteria} scores={state.scores} />}
        <TextArea
          name="note"
          label={t.note}
          hint={t.noteHint}
          optional
          rows={2}
          most={2_000}
          defaultValue={state.note}
          key={`note ${round}`}
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
      <div className={sheet.end} aria-label={t.sheet} role="group">
        <LockDialog
          page={{ criteria, number: c.nthSample({ nth }) }}
          {...{ settled, revision: state.revision, draft: state }}
          abstained={false}
          wordless
        />
      </div>
      <Shortcuts {...{ page, active, dispatch, scores: state.scores }} />
    </>
  );
}
