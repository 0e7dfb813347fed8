import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button, ButtonLink } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { formatInstant } from "~/ui/format";
import { Checkbox, RadioGroup } from "~/ui/forms/Choices";
import { TextField } from "~/ui/forms/TextField";
import { Section } from "~/ui/page/Page";
import { useLocale, useText } from "~/ui/texts";
import type { ObjectionPage } from "./objection-queries.server";
import { noticeTexts } from "./texts";

type Props = { page: ObjectionPage; answer: unknown };

/** 保密查阅: asked under secrecy, granted by the organiser, every opening listed. */
export function ViewingSection({ page, answer }: Props) {
  const t = useText(noticeTexts);
  const locale = useLocale();
  const { viewing, role, decision, id } = page;
  if (!viewing && (role === "organiser" || decision)) return null;
  const { granted, reason, openings } = viewing ?? { granted: null, reason: null, openings: [] };
  const states = { true: t.viewingGranted, false: t.viewingRefused, null: t.viewingAsked };
  return (
    <Section title={t.viewing} note={t.viewingNote}>
      <div className="stack">
        {viewing && <p>{states[`${granted}`]}</p>}
        {reason && <p lang="zh-CN">{reason}</p>}
        {!viewing && <AskForm answer={answer} />}
        {viewing && granted === null && role === "organiser" && !decision && (
          <AnswerForm answer={answer} />
        )}
        {granted && role === "objector" && !decision && (
          <div className="cluster">
            <ButtonLink href={`/objections/${id}/viewing`}>{t.openViewing}</ButtonLink>
          </div>
        )}
        {openings.length > 0 && (
          <>
            <h3>{t.openings}</h3>
            <ul>
              {openings.map((instant) => (
                <li key={instant}>
                  {formatInstant(new Date(instant), { locale, style: "seconds" })}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
}

function AskForm({ answer }: Pick<Props, "answer">) {
  const t = useText(noticeTexts);
  const { form, fields, busy } = useIntent("ask-viewing", answer, ["secrecy"]);
  return (
    <EntryForm intent="ask-viewing" form={form}>
      <Checkbox name="secrecy" label={t.secrecy} errors={fields.secrecy.errors} />
      <FormActions pending={busy && t.working}>
        <Button pending={busy}>{t.askViewing}</Button>
      </FormActions>
    </EntryForm>
  );
}

function AnswerForm({ answer }: Pick<Props, "answer">) {
  const t = useText(noticeTexts);
  const { form, fields, busy } = useIntent("decide-viewing", answer, ["granted", "reason"]);
  return (
    <EntryForm intent="decide-viewing" form={form}>
      <RadioGroup
        name="granted"
        label={t.viewing}
        options={[
          { value: "yes", label: t.grantViewing },
          { value: "no", label: t.refuseViewing },
        ]}
        defaultValue={fields.granted.initialValue ?? null}
        errors={fields.granted.errors}
      />
      <TextField
        id="viewing-reason"
        name="reason"
        label={t.reason}
        optional
        defaultValue={fields.reason.initialValue ?? ""}
        errors={fields.reason.errors}
      />
      <FormActions pending={busy && t.working}>
        <Button pending={busy}>{t.answerViewing}</Button>
      </FormActions>
    </EntryForm>
  );
}
