import { useState } from "react";
import type { Criterion } from "~/competitions/criteria";
import { TextArea } from "~/ui/forms/TextArea";
import { useText } from "~/ui/texts";
import { missingCriteria } from "../ballot";
import type { OwnMarks } from "../own-marks";
import { verdictCriterion } from "../verdicts";
import { CriterionField } from "./CriterionField";
import { sheetTexts } from "./texts";
import { Total } from "./Total";
import type { useSaving } from "./useSaving";
import { VerdictField } from "./VerdictField";

type BallotSaving = ReturnType<typeof useSaving>;

/** The criterion that keys score now: the first without a score, until another is chosen. */
export const useActive = (criteria: readonly Criterion[], { state }: BallotSaving) =>
  useState(() => missingCriteria(criteria, state.scores)[0]?.id ?? null);

type ScoreFieldsProps = {
  criteria: readonly Criterion[];
  saving: BallotSaving;
  active: ReturnType<typeof useActive>;
  /** How one has scored the other works, where there are any. */
  marks?: readonly OwnMarks[];
};

/** Every criterion of a ballot with what is given for it, and what they weigh together. */
export function ScoreFields({ criteria, saving, active, marks }: ScoreFieldsProps) {
  const { state, dispatch, scripted } = saving;
  const [chosen, choose] = active;
  return (
    <>
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
            marks={marks?.find(({ criterionId }) => criterionId === id)}
            active={chosen === id}
            onFocus={() => choose(id)}
          />
        );
      })}
      {criteria.length > 1 && <Total criteria={criteria} scores={state.scores} />}
    </>
  );
}

/** What the designer will read. */
export function CommentField({ saving, id }: { saving: BallotSaving; id?: string }) {
  const t = useText(sheetTexts);
  const { state, dispatch, round } = saving;
  return (
    <TextArea
      {...{ id, name: "comment", label: t.comment, hint: t.commentHint }}
      optional
      rows={3}
      most={2_000}
      defaultValue={state.comment}
      key={`comment ${round}`}
      onInput={({ currentTarget }) => dispatch({ type: "commented", comment: currentTarget.value })}
    />
  );
}

/** What nobody else will. */
export function NoteField({ saving }: { saving: BallotSaving }) {
  const t = useText(sheetTexts);
  const { state, dispatch, round } = saving;
  return (
    <TextArea
      {...{ name: "note", label: t.note, hint: t.noteHint }}
      optional
      rows={2}
      most={2_000}
      defaultValue={state.note}
      key={`note ${round}`}
      onInput={({ currentTarget }) => dispatch({ type: "noted", note: currentTarget.value })}
    />
  );
}
