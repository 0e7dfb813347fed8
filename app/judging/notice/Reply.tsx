import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { formatInstant } from "~/ui/format";
import { TextArea } from "~/ui/forms/TextArea";
import { Section } from "~/ui/page/Page";
import { useLocale, useText } from "~/ui/texts";
import { statementLength } from "./grounds";
import type { ObjectionPage } from "./objection-queries.server";
import { noticeTexts } from "./texts";

/** What the team of the work says to it: once, to the organiser. */
export function Reply({ page, answer }: { page: ObjectionPage; answer: unknown }) {
  const t = useText(noticeTexts);
  const locale = useLocale();
  const { reply, role, decision } = page;
  const writes = role === "team" && !reply && !decision;
  return (
    <Section title={t.reply}>
      {reply ? (
        <div className="stack">
          <div className="prose" lang="zh-CN">
            <p>{reply.text}</p>
          </div>
          <p className="soft small">{formatInstant(new Date(reply.at), { locale })}</p>
        </div>
      ) : writes ? (
        <ReplyForm answer={answer} />
      ) : (
        <p className="soft">{t.noReply}</p>
      )}
    </Section>
  );
}

function ReplyForm({ answer }: { answer: unknown }) {
  const t = useText(noticeTexts);
  const { form, fields, busy } = useIntent("reply", answer, ["text"]);
  return (
    <EntryForm intent="reply" form={form}>
      <TextArea
        name="text"
        label={t.reply}
        hint={t.replyHint}
        rows={6}
        least={statementLength.least}
        defaultValue={fields.text.initialValue ?? ""}
        errors={fields.text.errors}
      />
      <FormActions pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {t.sendReply}
        </Button>
      </FormActions>
    </EntryForm>
  );
}
