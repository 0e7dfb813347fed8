import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { RadioGroup } from "~/ui/forms/Choices";
import { TextField } from "~/ui/forms/TextField";
import { useText } from "~/ui/texts";
import { accountTexts } from "./account-texts";
import type { Account } from "./queries.server";
import { EntryForm, typed } from "./EntryForm";
import { useIntent } from "./useIntent";

type Props = { account: Account; answer: unknown };

// Each language in its own words, so that whoever cannot read the page finds theirs.
const languages = [
  { value: "zh", label: <span lang="zh-CN">中文</span> },
  { value: "en", label: <span lang="en">English</span> },
];

export function AccountProfile({ account, answer }: Props) {
  const t = useText(accountTexts);
  const { name, locale } = account;
  const { form, fields, busy } = useIntent("profile", answer, ["name", "locale"], {
    defaults: { name, locale },
  });
  return (
    <EntryForm intent="profile" form={form}>
      <TextField label={t.name} hint={t.nameHint} autoComplete="name" {...typed(fields.name)} />
      <RadioGroup
        inline
        label={t.language}
        hint={t.languageHint}
        id={fields.locale.id}
        name={fields.locale.name}
        errors={fields.locale.errors}
        defaultValue={fields.locale.initialValue}
        options={languages}
      />
      <FormActions pending={busy && t.working}>
        <Button pending={busy}>{t.save}</Button>
      </FormActions>
    </EntryForm>
  );
}
