import { sourceWords } from "~/competitions/words";
import { EntryForm, typed } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { TextField } from "~/ui/forms/TextField";
import { formatInstant } from "~/ui/format";
import { useLocale, useText } from "~/ui/texts";
import type { PanelPage } from "../panel-queries.server";
import styles from "./panel.module.css";
import { SitsAs } from "./SitsAs";
import { panelTexts } from "./texts";

type Invitation = PanelPage["invitations"][number];

/** Invites by contact; what has not been accepted yet can be taken back. */
export function Invitations({ panel, answer }: { panel: PanelPage; answer: unknown }) {
  const t = useText(panelTexts);
  const { invitations, apartBySource } = panel;
  const names = ["contact", "source"] as const;
  const { form, fields, busy } = useIntent("invite", answer, names, { id: "invite-form" });
  return (
    <div className="stack stack-wide">
      <EntryForm intent="invite" form={form}>
        <TextField
          {...typed(fields.contact)}
          label={t.contact}
          hint={t.contactHint}
          autoComplete="off"
        />
        {apartBySource && <SitsAs {...typed(fields.source)} chosen={fields.source.initialValue} />}
        <FormActions pending={busy && t.working}>
          <Button pending={busy}>{t.send}</Button>
        </FormActions>
      </EntryForm>
      {invitations.length > 0 && (
        <div>
          <h3 className={styles.waiting}>{t.waiting}</h3>
          <ul className={styles.rows}>
            {invitations.map((one) => (
              <Waiting key={one.id} invitation={one} {...{ answer, apartBySource }} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface WaitingProps {
  invitation: Invitation;
  apartBySource: boolean;
  answer: unknown;
}

function Waiting({ invitation, apartBySource, answer }: WaitingProps) {
  const [t, sources] = [useText(panelTexts), useText(sourceWords)];
  const locale = useLocale();
  const { id: invitationId, contact, state, expiresAt } = invitation;
  const { form, busy } = useIntent("revoke", answer, [], { id: `revoke-${invitationId}` });
  const until = formatInstant(new Date(expiresAt), { locale, style: "short" });
  return (
    <li>
      <span>
        {contact} {apartBySource && <>{sources[invitation.source]} </>}
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
