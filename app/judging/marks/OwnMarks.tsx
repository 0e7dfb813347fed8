import type { SubmissionResult } from "@conform-to/react";
import { useFetcher } from "@remix-run/react";
import { NoteFields, type usePlacing } from "~/garments/NoteFields";
import { PinnedLines } from "~/garments/PinnedLines";
import { Button } from "~/ui/actions/Button";
import { Checkbox } from "~/ui/forms/Choices";
import { RequestKey } from "~/ui/RequestKey";
import { useText } from "~/ui/texts";
import type { Mark } from "./mark-queries.server";
import { markTexts } from "./texts";

type OwnMarksProps = {
  assignmentId: string;
  marks: readonly Mark[];
  /** Whether the ballot may still be written. */
  open: boolean;
  placing: ReturnType<typeof usePlacing>;
  /** The form was opened or closed: only while it is open does a touch choose a place. */
  onMarking(marking: boolean): void;
};

/** What this juror marked, and a form for one more. It goes its own way: nothing typed on the ballot is touched. */
export function OwnMarks({ assignmentId, marks, open, placing, onMarking }: OwnMarksProps) {
  const t = useText(markTexts);
  if (!open && marks.length === 0) return null;
  return (
    <section className="stack stack-close" aria-label={t.title}>
      {open && (
        <details
          className="disclosure"
          onToggle={({ currentTarget }) => onMarking(currentTarget.open)}
        >
          <summary>{t.add}</summary>
          <div className="disclosure-body">
            <Write key={marks.length} {...{ assignmentId, placing }} />
          </div>
        </details>
      )}
      {marks.length > 0 && (
        <PinnedLines
          notes={marks}
          name={t.title}
          aside={({ forDesigner }) => (
            <span className="soft small">{forDesigner ? t.forDesigner : t.own}</span>
          )}
          act={({ id }, label) => open && <Remove {...{ assignmentId, label }} markId={id} />}
        />
      )}
    </section>
  );
}

function Write({ assignmentId, placing }: Pick<OwnMarksProps, "assignmentId" | "placing">) {
  const t = useText(markTexts);
  const fetcher = useFetcher<{ lastResult?: SubmissionResult<string[]> }>();
  const busy = fetcher.state !== "idle";
  return (
    <fetcher.Form method="post" action={`/ballots/${assignmentId}`} className="stack">
      <RequestKey />
      <input type="hidden" name="intent" value="mark" />
      <p className="soft small">{t.hint}</p>
      <NoteFields placed={placing.placed} errors={fetcher.data?.lastResult?.error ?? {}} />
      <Checkbox label={t.forDesigner} hint={t.forDesignerHint} name="forDesigner" />
      <div>
        <Button pending={busy}>{busy ? t.sending : t.mark}</Button>
      </div>
    </fetcher.Form>
  );
}

type RemoveProps = { assignmentId: string; markId: string; label: string };

function Remove({ assignmentId, markId, label }: RemoveProps) {
  const t = useText(markTexts);
  const fetcher = useFetcher();
  return (
    <fetcher.Form method="post" action={`/ballots/${assignmentId}`}>
      <RequestKey />
      <input type="hidden" name="intent" value="unmark" />
      <input type="hidden" name="markId" value={markId} />
      <Button look="plain" aria-label={t.removeNamed(label)}>
        {t.remove}
      </Button>
    </fetcher.Form>
  );
}
