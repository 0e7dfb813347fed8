import { EntryForm, typed } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Checkbox, RadioGroup } from "~/ui/forms/Choices";
import { TextArea } from "~/ui/forms/TextArea";
import { TextField } from "~/ui/forms/TextField";
import { useText } from "~/ui/texts";
import { audiences } from "../audiences";
import { announcementTexts, audienceWords } from "./texts";

const names = ["title.zh", "title.en", "body.zh", "body.en", "audience", "public"] as const;

/** Title and text in both languages, to whom, and whether everybody may read it. */
export function AnnouncementForm({ answer }: { answer: unknown }) {
  const [t, who] = [useText(announcementTexts), useText(audienceWords)];
  const { form, fields, busy } = useIntent("announce", answer, names, {
    defaults: { audience: "entrants" },
  });
  return (
    <EntryForm intent="announce" form={form}>
      <TextField {...typed(fields["title.zh"])} label={t.inZh(t.heading)} lang="zh-CN" />
      <TextField {...typed(fields["title.en"])} label={t.inEn(t.heading)} lang="en" optional />
      <TextArea {...typed(fields["body.zh"])} label={t.inZh(t.body)} lang="zh-CN" rows={6} />
      <TextArea {...typed(fields["body.en"])} label={t.inEn(t.body)} lang="en" rows={6} optional />
      <RadioGroup
        {...typed(fields.audience)}
        label={t.audience}
        options={audiences.map((value) => ({ value, label: who[value] }))}
      />
      <Checkbox
        id={fields.public.id}
        name={fields.public.name}
        errors={fields.public.errors}
        defaultChecked={fields.public.initialValue === "on"}
        label={t.makePublic}
        hint={t.publicHint}
      />
      <FormActions pending={busy && t.sending}>
        <Button look="act" pending={busy}>
          {t.send}
        </Button>
      </FormActions>
    </EntryForm>
  );
}
