import { Button, ButtonLink } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { formatDay } from "~/ui/format";
import { TextField } from "~/ui/forms/TextField";
import { useLocale, useText } from "~/ui/texts";
import { accountTexts } from "./account-texts";
import type { Account } from "./queries.server";
import { entryTexts } from "./entry-texts";
import { EntryForm, secret } from "./EntryForm";
import { useIntent } from "./useIntent";

type Props = { account: Account; answer: unknown };

export function AccountPassword({ account, answer }: Props) {
  const [t, entry, locale] = [useText(accountTexts), useText(entryTexts), useLocale()];
  const { form, fields, busy } = useIntent("password", answer, ["current", "password"]);
  if (!account.passwordSetAt)
    return (
      <>
        <p>{t.noPassword}</p>
        <div>
          <ButtonLink href="/reset?next=/account">{t.setPassword}</ButtonLink>
        </div>
      </>
    );
  return (
    <>
      <p className="soft">
        {t.passwordSince({ since: formatDay(account.passwordSetAt, { locale }) })}
      </p>
      <EntryForm intent="password" form={form}>
        <TextField label={t.current} autoComplete="current-password" {...secret(fields.current)} />
        <TextField
          label={t.next}
          hint={entry.passwordHint}
          autoComplete="new-password"
          {...secret(fields.password)}
        />
        <FormActions pending={busy && t.working}>
          <Button pending={busy}>{t.changePassword}</Button>
        </FormActions>
      </EntryForm>
    </>
  );
}
