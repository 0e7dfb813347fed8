import { EntryForm, typed } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { formatInstant } from "~/ui/format";
import { TextField } from "~/ui/forms/TextField";
import { Notice } from "~/ui/messages/Notice";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import type { OwnMaking } from "./making-queries.server";
import { makingTexts } from "./texts";

/** 入围协议 in full, and the lead's name under it. */
export function Agreement({ page, answer }: { page: OwnMaking; answer: unknown }) {
  const t = useText(makingTexts);
  const locale = useLocale();
  const { agreement, signed, maySign } = page;
  const { form, fields, busy } = useIntent("sign", answer, ["name"]);
  return (
    <div className="stack">
      <p className="measure">
        <LocalizedText value={agreement.text} />
      </p>
      {signed ? (
        <p>{t.signedBy({ ...signed, instant: formatInstant(new Date(signed.at), { locale }) })}</p>
      ) : maySign.allowed ? (
        <EntryForm
          intent="sign"
          form={form}
          hidden={{ roundId: page.roundId, digest: agreement.digest }}
        >
          <TextField
            {...typed(fields.name)}
            label={t.name}
            hint={t.nameHint}
            autoComplete="name"
            maxLength={80}
          />
          <FormActions promise={t.signPromise} pending={busy && t.working}>
            <Button look="act" pending={busy}>
              {t.sign}
            </Button>
          </FormActions>
        </EntryForm>
      ) : (
        <Notice title={localized(maySign.because, locale)} />
      )}
    </div>
  );
}
