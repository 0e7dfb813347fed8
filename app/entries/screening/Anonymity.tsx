import type { SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { RadioGroup } from "~/ui/forms/Choices";
import { TextArea } from "~/ui/forms/TextArea";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { RequestKey } from "~/ui/RequestKey";
import { useLocale, useText } from "~/ui/texts";
import { anonymityOutcomes } from "../anonymity";
import { anonymityTexts } from "../anonymity-texts";
import { Findings } from "../Findings";
import type { OnTheTable } from "../screening-queue.server";

type AnonymityProps = { open: OnTheTable; lastResult: SubmissionResult<string[]> | undefined };

/** Words that may tell the author, and what a person makes of them. */
export function Anonymity({ open, lastResult }: AnonymityProps) {
  const t = useText(anonymityTexts);
  const locale = useLocale();
  const busy = useNavigation().formMethod === "POST";
  const { anonymity } = open;
  if (!anonymity) return <p className="soft">{t.none}</p>;
  const errors = lastResult?.error ?? {};
  const typed = lastResult?.initialValue ?? {};
  const { outcome, note, at } = anonymity;
  return (
    <div className="stack">
      <Notice tone={outcome ? "info" : "warn"} title={t.mayTell}>
        <Findings findings={anonymity.findings} />
      </Notice>
      {outcome && at && (
        <Notice
          tone={outcome === "change" ? "warn" : "done"}
          title={t.said(t[outcome], formatInstant(new Date(at), { locale }))}
        >
          {note}
        </Notice>
      )}
      <Form method="post" className="stack">
        <RequestKey />
        <input type="hidden" name="intent" value="anonymity" />
        <input type="hidden" name="submissionId" value={open.submissionId} />
        <RadioGroup
          label={t.outcome}
          name="outcome"
          defaultValue={String(typed.outcome ?? outcome ?? "")}
          errors={errors.outcome ?? undefined}
          options={anonymityOutcomes.map((value) => ({ value, label: t[value] }))}
        />
        <TextArea
          label={t.note}
          hint={t.noteHint}
          name="note"
          rows={2}
          defaultValue={String(typed.note ?? "")}
          errors={errors.note ?? undefined}
        />
        <FormActions>
          <Button pending={busy}>{t.keep}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
