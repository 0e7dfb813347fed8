import type { SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { Disclosure } from "~/ui/actions/Disclosure";
import { Kbd } from "~/ui/actions/Kbd";
import { FormActions } from "~/ui/actions/FormActions";
import { RadioGroup } from "~/ui/forms/Choices";
import { TextArea } from "~/ui/forms/TextArea";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { RequestKey } from "~/ui/RequestKey";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import type { OnTheTable, ScreeningQueue } from "../screening-queue.server";
import { screeningTexts } from "./texts";
import styles from "../entries.module.css";

type DecideProps = {
  queue: ScreeningQueue;
  open: OnTheTable;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** Passed, or refused by a rule with a reason. A decision that was made may be changed until judging opens. */
export function Decide({ queue, open, lastResult }: DecideProps) {
  const t = useText(screeningTexts);
  const locale = useLocale();
  const { decision, may, state } = open;
  const choice = may.allowed ? (
    <Choice queue={queue} open={open} lastResult={lastResult} />
  ) : (
    <Notice>{localized(may.because, locale)}</Notice>
  );
  if (state === "withdrawn") return null;
  if (!decision) return choice;
  const at = formatInstant(new Date(decision.at), { locale });
  const rule = queue.contest.entryRules.find(({ id }) => id === decision.ruleId);
  return (
    <>
      <Notice
        tone={state === "passed" ? "done" : "refused"}
        title={state === "passed" ? t.decidedPassed(at) : t.decidedRefused(at)}
      >
        {rule && <LocalizedText value={rule.text} />} {decision.reason}
      </Notice>
      {may.allowed && <Disclosure summary={t.change}>{choice}</Disclosure>}
    </>
  );
}

function Choice({ queue, open, lastResult }: DecideProps) {
  const t = useText(screeningTexts);
  const busy = useNavigation().formMethod === "POST";
  const errors = lastResult?.error ?? {};
  const typed = lastResult?.initialValue ?? {};
  const hidden = (
    <>
      <RequestKey />
      <input type="hidden" name="submissionId" value={open.submissionId} />
    </>
  );
  return (
    <div className={styles.decision}>
      <Form method="post">
        {hidden}
        <input type="hidden" name="intent" value="pass" />
        <Button look="act" pending={busy} data-key="p" aria-keyshortcuts="P">
          {t.pass} <Kbd hint>P</Kbd>
        </Button>
      </Form>
      <Form method="post" className="stack">
        {hidden}
        <input type="hidden" name="intent" value="refuse" />
        <div data-key="r">
          <RadioGroup
            label={t.ruleByKey}
            name="ruleId"
            defaultValue={String(typed.ruleId ?? "")}
            errors={errors.ruleId ?? undefined}
            options={queue.contest.entryRules.map(({ id, text }) => ({
              value: id,
              label: <LocalizedText value={text} />,
            }))}
          />
        </div>
        <TextArea
          label={t.reason}
          hint={t.reasonHint}
          name="reason"
          rows={3}
          defaultValue={String(typed.reason ?? "")}
          errors={errors.reason ?? undefined}
        />
        <FormActions pending={busy && t.sending}>
          <Button look="danger" pending={busy}>
            {t.refuse}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
