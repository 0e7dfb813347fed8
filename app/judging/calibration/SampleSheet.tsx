import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { RequestKey } from "~/ui/RequestKey";
import { useText } from "~/ui/texts";
import { ChangedElsewhere } from "../sheet/ChangedElsewhere";
import { LockDialog } from "../sheet/LockDialog";
import { SavedWord } from "../sheet/SavedWord";
import { NoteField, ScoreFields, useActive } from "../sheet/ScoreFields";
import type { SheetAnswer } from "../sheet/sheet-answer";
import sheet from "../sheet/sheet.module.css";
import { Shortcuts } from "../sheet/Shortcuts";
import { sheetTexts } from "../sheet/texts";
import { useSaving } from "../sheet/useSaving";
import type { SamplePage } from "./sample-queries.server";
import { calibrationTexts } from "./texts";

/** The round's own ballot on a sample, saved like any other; there is nobody to comment to, and nothing to step back from. */
export function SampleSheet({ page, answer }: { page: SamplePage; answer: SheetAnswer }) {
  const t = useText(sheetTexts);
  const c = useText(calibrationTexts);
  const { seatId, sampleId, criteria, nth, ballot } = page;
  const saving = useSaving({ ballot, assignmentId: `${seatId} ${sampleId}` }, answer, {
    action: `/jury/${seatId}/samples/${sampleId}`,
  });
  const { state, dispatch, scripted } = saving;
  const active = useActive(criteria, saving);
  const busy = useNavigation().formData?.get("intent") === "save";
  const settled = !state.unsaved && !state.underWay && !state.elsewhere;
  return (
    <>
      <div className={sheet.saving}>
        <h2 className={sheet.heading}>{t.sheet}</h2>
        <SavedWord state={state} />
      </div>
      {state.elsewhere && <ChangedElsewhere {...{ state, dispatch, criteria, scripted }} />}
      <Form method="post" replace id="ballot" onSubmit={saving.onSubmit} className="stack">
        <input type="hidden" name="intent" value="save" />
        <input type="hidden" name="revision" value={state.revision} />
        <RequestKey />
        <ScoreFields {...{ criteria, saving, active }} />
        <NoteField saving={saving} />
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
      <Shortcuts active={active[0]} {...{ page, dispatch, scores: state.scores }} />
    </>
  );
}
