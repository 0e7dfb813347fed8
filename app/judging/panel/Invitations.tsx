import { EntryForm, typed } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { TextField } from "~/ui/forms/TextField";
import { formatInstant } from "~/ui/format";
import { useLocale, useText } from "~/ui/texts";
import type { PanelPage } from "../panel-queries.server";
import styles from "./panel.module.css";
import { panelTexts } from "./texts";

type Invitation = PanelPage["invitations"][number];

/** Invites by contact; what has not been accepted yet can be taken back. */
export function Invitations({
  invitations,
  answer,
}: {
  invitations: readonly Invitation[];
  answer: unknown;
}) {
  const t = useText(panelTexts);
  const { form, fields, busy } = useIntent("invite", answer, ["contact"], { id: "invite-form" });
  return (
    <div className="stack stack-wide">
      <EntryForm intent="invite" form={form}>
        <TextField
          {...typed(fields.contact)}
          label={t.contact}
          hint={t.contactHint}
          autoComplete="off"
        />
        <FormActions pending={busy && t.working}>
          <Button pending={busy}>{t.send}</Button>
        </FormActions>
      </EntryForm>
      {invitations.length > 0 && (
        <div>
          <h3 className={styles.waiting}>{t.waiting}</h3>
          <ul className={styles.rows}>
            {invitations.map((one) => (
              <Waiting key={one.id} invitation={one} answer={answer} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Waiting({ invitation, answer }: { invitation: Invitation; answer: unknown }) {
  const t = useText(panelTexts);
  const locale = useLocale();
  const { id: invitationId, contact, state, expiresAt } = invitation;
  const { form, busy } = useIntent("revoke", answer, [], { id: `revoke-${invitationId}` });
  const until = formatInstant(new Date(expiresAt), { locale, style: "short" });
  return (
    <li>
      <span>
        {contact}{" "}
        <span className="soft small">{state === "expired" ? t.expired : t.validUntil(until)}</span>
      </span>
      <EntryForm intent="revoke" form={form} hidden={{ invitationId }} className="">
        <Button look="plain" pending={busy} aria-label={t.revokeOne(contact)}>
          {t.revoke}
        </Button>
      </EntryForm>
    </li>
  );
}
